import { randomUUID } from 'node:crypto';
import type { Json, JsonObject } from '../core/json.ts';
import type { Wire } from './client.ts';
import type { Clock } from './clock.ts';
import { failureKind, failureOf, isBug, reworded, shortCode } from './failures.ts';
import { kept, keptText } from './keep.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { type OperationName, operation } from './operations.ts';
import type { Pacer } from './pace.ts';
import { retrying } from './retry.ts';
import type { Secrets } from './secrets.ts';

/** Sends one request at its pace, again where that helps; throws CallFailed, or the signal's reason while it waits. */
export type Request = (op: OperationName, input: JsonObject, signal?: AbortSignal) => Promise<Json>;

export interface RequestParts {
  readonly wire: Wire;
  readonly pacer: Pacer;
  readonly secrets: Secrets;
  readonly clock: Clock;
  /** Called for every request that goes out, repeated ones too. */
  readonly onRequest: (op: OperationName) => void;
}

/** The one way to AWS, for reads and writes alike. */
export function makeRequest(parts: RequestParts): Request {
  const { wire, pacer, secrets, clock } = parts;
  const inLine = oneAtATime();
  return async (op, input, signal) => {
    const filled = withToken(op, secrets.fill(op, input));
    try {
      const turn = () => pacer.turn(op, signal);
      const send = () => retrying(attemptOf(parts, { op, input: filled }), { clock, signal, turn });
      const answer = await inLine(lineOf(op, filled), send);
      return secrets.hide(answer);
    } catch (error) {
      if (isBug(error) || (signal?.aborted && error === signal.reason)) throw error;
      const failure = failureOf(error, { op, endpoint: wire.endpointOf(op) });
      throw reworded(failure, secrets.hideText(keptText(op, failure.message)));
    }
  };
}

interface Sending {
  readonly op: OperationName;
  readonly input: JsonObject;
}

/** One try. A request under way is never cut off. */
function attemptOf({ wire, pacer, onRequest }: RequestParts, sending: Sending): () => Promise<Json> {
  const { op, input } = sending;
  let tries = 0;
  return async () => {
    tries += 1;
    onRequest(op);
    try {
      return kept(op, await wire.request(op, input));
    } catch (error) {
      if (isGone(error, sending) || isThere(error, op) || (tries > 1 && isUnderWay(error, op))) return {};
      if (failureKind(error) === 'throttled') pacer.throttled(op);
      throw error;
    }
  };
}

/**
 * What was to be deleted is not there: an earlier try whose answer was lost, or somebody else, did it. Of several names AWS deletes
 * those that it finds, and the error is of the others; whoever joined them sends them one by one, and then each is found to be gone.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteAlarms.html
 */
function isGone(error: unknown, { op, input }: Sending): boolean {
  const { gone, join } = operation(op);
  const names = join && input[join.member];
  return (gone?.includes(shortCode(error)) ?? false) && !(Array.isArray(names) && names.length > 1);
}

/** What was to be created is there: an earlier try whose answer was lost, or a service that made it meanwhile. */
function isThere(error: unknown, op: OperationName): boolean {
  return operation(op).already?.includes(shortCode(error)) ?? false;
}

/** What requests share that may not be under way together; null: they may. */
function lineOf(op: OperationName, input: JsonObject): string | null {
  const { alone } = operation(op);
  return alone === undefined ? null : `${op.slice(0, op.indexOf('.'))} ${input[alone]}`;
}

/** Every try of one request says the same token. */
function withToken(op: OperationName, input: JsonObject): JsonObject {
  const { token } = operation(op);
  return token === undefined ? input : { ...input, [token]: randomUUID() };
}

/** The first try arrived, though its answer was lost: the service is at it, and takes no other until it is done. */
function isUnderWay(error: unknown, op: OperationName): boolean {
  const { underWay } = operation(op);
  return underWay !== undefined && error instanceof Error && error.message.includes(underWay);
}
