import { table } from './table.ts';

/** What may go wrong with a request, on demand. */
export const faultKinds = {
  throttle: 'answers that the rate is exceeded',
  error500: 'answers with an internal failure',
  reset: 'cuts the connection before anything is changed',
  'reset-after-commit': 'makes the change, then cuts the connection',
  slow: 'answers late',
  denied: 'answers that the caller may not do that',
  expired: 'answers that the credentials have expired',
} as const;
export type FaultKind = keyof typeof faultKinds;

export interface Fault {
  /** AWS's operation name (`PutMetricAlarm`), one service's (`sns.TagResource`), or `*`. */
  readonly op: string;
  readonly kind: FaultKind;
  /** How many requests it hits. */
  readonly count: number;
  /** How many matching requests pass before it begins. */
  readonly after?: number;
  /** How late `slow` is; 2 s unless said otherwise. */
  readonly delayMs?: number;
}

/** The faults still to come, in the order in which they were given. */
export class FaultBook {
  #faults: { readonly fault: Fault; toPass: number; toHit: number }[] = [];

  add(fault: Fault): void {
    this.#faults.push({ fault, toPass: fault.after ?? 0, toHit: fault.count });
  }

  clear(): void {
    this.#faults = [];
  }

  /** The fault that hits this request, if one does; it counts as used. */
  take(op: string): Fault | null {
    let hit: Fault | null = null;
    for (const entry of this.#faults.filter(({ fault }) => matches(fault.op, op))) {
      if (entry.toPass > 0) entry.toPass -= 1;
      else if (!hit && entry.toHit > 0) {
        entry.toHit -= 1;
        hit = entry.fault;
      }
    }
    return hit;
  }
}

/** Reads `OP:KIND:N`; throws an Error whose message says what is allowed. */
export function parseFault(text: string): Fault {
  const [op = '', kind = '', count = '', ...more] = text.split(':');
  const problem = problemWith({ op, kind, count, more });
  if (problem) throw new Error(`fault "${text}": ${problem}; write OP:KIND:N, for example PutMetricAlarm:throttle:3`);
  return { op, kind: kind as FaultKind, count: Number(count) };
}

function problemWith({
  op,
  kind,
  count,
  more,
}: {
  op: string;
  kind: string;
  count: string;
  more: string[];
}): string | null {
  if (op !== '*' && !Object.keys(table).some((served) => matches(op, served)))
    return `the sandbox serves no operation "${op}"`;
  if (!Object.hasOwn(faultKinds, kind)) return `kind "${kind}" is not one of ${Object.keys(faultKinds).join(', ')}`;
  if (!/^[1-9]\d{0,8}$/.test(count)) return `"${count}" is not a number of requests from 1`;
  return more.length > 0 ? 'too many colons' : null;
}

function matches(asked: string, op: string): boolean {
  return asked === '*' || asked === op || asked === op.slice(op.indexOf('.') + 1);
}
