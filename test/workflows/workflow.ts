import { isMap, isScalar, type Node, parseDocument, type Scalar, visit } from 'yaml';
import type { File } from './files.ts';

/** A step as far as the rules look at it. */
export interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: { readonly [input: string]: unknown };
}

export interface Job {
  readonly name?: string;
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly 'runs-on'?: string;
  readonly 'timeout-minutes'?: number;
  readonly permissions?: unknown;
  readonly environment?: unknown;
  readonly steps?: readonly Step[];
}

/** A workflow: its events by name, its jobs by their ids, and the comments that stand beside its values. */
export interface Workflow {
  readonly path: string;
  readonly on: { readonly [event: string]: unknown };
  readonly permissions: unknown;
  readonly concurrency: unknown;
  readonly jobs: ReadonlyMap<string, Job>;
  /** Every value of a key, and the comment beside it, empty without one. */
  commentsOf(key: string): readonly { readonly value: string; readonly comment: string }[];
  /** What a job is granted, and the comment beside each grant. */
  reasonsOf(job: string): readonly { readonly value: string; readonly comment: string }[];
}

type On = string | readonly string[] | { readonly [event: string]: unknown };

export function readWorkflow({ path, text }: File): Workflow {
  const document = parseDocument(text);
  if (document.errors[0]) throw document.errors[0];
  const { on, permissions, concurrency, jobs } = document.toJS() as {
    on: On;
    permissions?: unknown;
    concurrency?: unknown;
    jobs: { readonly [id: string]: Job };
  };
  return {
    ...{ path, permissions, concurrency, jobs: new Map(Object.entries(jobs)) },
    on: eventsOf(on),
    commentsOf(key) {
      const found: { value: string; comment: string }[] = [];
      visit(document, {
        Pair(_, pair) {
          if (isScalar(pair.key) && pair.key.value === key && isScalar(pair.value)) found.push(commented(pair.value));
        },
      });
      return found;
    },
    reasonsOf(job) {
      const granted = document.getIn(['jobs', job, 'permissions']) as Node | undefined;
      return isMap(granted) ? granted.items.flatMap(({ value }) => (isScalar(value) ? [commented(value)] : [])) : [];
    },
  };
}

function eventsOf(on: On): Workflow['on'] {
  const names = typeof on === 'string' ? [on] : on;
  return Array.isArray(names) ? Object.fromEntries(names.map((name) => [name, null])) : (names as Workflow['on']);
}

function commented(scalar: Scalar): { value: string; comment: string } {
  return { value: String(scalar.value), comment: scalar.comment?.trim() ?? '' };
}
