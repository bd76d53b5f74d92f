import { byCodeUnit } from '../core/json.ts';
import type { SendPort } from '../core/port.ts';
import { type Credentials, openWire, type Wire } from './client.ts';
import { type Clock, systemClock } from './clock.ts';
import { isOperation, operation } from './operations.ts';
import { makePacer } from './pace.ts';
import { makeRequest, type Request } from './request.ts';
import { makeSecrets } from './secrets.ts';
import { makeSnapshot, type Snapshot } from './snapshot.ts';

export interface AwsOptions {
  readonly region: string;
  /** The values of `${env.NAME}`, as `environmentFor` finds them; never the whole environment. */
  readonly environment: ReadonlyMap<string, string>;
  /** Share of AWS's quotas that we use, above 0 and at most 1. */
  readonly pace?: number;
  /** For a server that keeps no quotas: requests go out as they come. */
  readonly unpaced?: boolean;
  readonly endpoint?: string;
  /** Without them the SDK's standard chain is asked. */
  readonly credentials?: Credentials;
  readonly clock?: Clock;
  readonly wire?: Wire;
  /** Called for every request that goes out, repeated ones too. */
  readonly onRequest?: (op: string) => void;
}

/** One account and region, for one run. */
export interface Aws {
  readonly read: Snapshot;
  readonly send: SendPort;
  /** How many requests went out so far, by operation, sorted. */
  requests(): ReadonlyMap<string, number>;
  /** How long this many calls take at the quotas. */
  estimateMs(counts: ReadonlyMap<string, number>): number;
  close(): void;
}

/** Sends nothing yet. */
export function openAws(options: AwsOptions): Aws {
  const { region, environment, pace, endpoint, credentials, clock = systemClock, onRequest } = options;
  const wire =
    options.wire ?? openWire({ region, ...(endpoint ? { endpoint } : {}), ...(credentials ? { credentials } : {}) });
  const pacer = makePacer({ perSecond, clock, ...(pace === undefined ? {} : { pace }) });
  const counts = new Map<string, number>();
  const request = makeRequest({
    ...{ wire, pacer: options.unpaced ? { ...pacer, turn: async () => {} } : pacer, clock },
    secrets: makeSecrets(environment),
    onRequest(op) {
      counts.set(op, (counts.get(op) ?? 0) + 1);
      onRequest?.(op);
    },
  });
  return {
    read: makeSnapshot(request),
    send: sendPort(request),
    requests: () => new Map([...counts].sort(([a], [b]) => byCodeUnit(a, b))),
    estimateMs: pacer.estimateMs,
    close: wire.close,
  };
}

function sendPort(request: Request): SendPort {
  return {
    async send({ op, input }, signal) {
      if (!isOperation(op) || operation(op).access !== 'write') throw new Error(`the send port does not send ${op}`);
      await request(op, input, signal);
    },
    joins: (op) => (isOperation(op) ? (operation(op).join ?? null) : null),
  };
}

function perSecond(op: string): number {
  if (!isOperation(op)) throw new Error(`no operation: ${op}`);
  return operation(op).perSecond;
}
