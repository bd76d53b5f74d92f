import { canonical, type Json, type JsonObject } from '../core/json.ts';
import { plain } from './client.ts';
import { type AwsReadPort, isOperation, type OperationName, operation } from './operations.ts';
import { allPages } from './pages.ts';

/** The account as it was at one time: equal reads are sent once, whoever asks. */
export interface Snapshot extends AwsReadPort {
  /** Another snapshot, which has read nothing yet. */
  fresh(): Snapshot;
}

/** Reads through `send`. A failed read is not remembered; an answer is frozen, because several readers share it. */
export function makeSnapshot(send: (op: OperationName, input: JsonObject) => Promise<Json>): Snapshot {
  const answers = new Map<string, Promise<unknown>>();
  const once = <T>(key: string, read: () => Promise<T>): Promise<T> => {
    const known = answers.get(key) as Promise<T> | undefined;
    if (known) return known;
    const answer = read().then(frozen);
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  };
  return {
    // The SDK's types say Date where a string arrives, and plain JSON is all that is left of the rest.
    read: (op, input) => {
      const asked = askedOf(op, input);
      return once(`${op} ${canonical(asked)}`, () => send(op, asked) as Promise<never>);
    },
    pages: (op, input) => {
      const asked = askedOf(op, input);
      const page = (one: JsonObject): Promise<Json> => send(op, one);
      return once(`${op} ${canonical(asked)} pages`, () => allPages(op, asked, page) as Promise<never>);
    },
    fresh: () => makeSnapshot(send),
  };
}

function askedOf(op: string, input: object): JsonObject {
  if (!isOperation(op) || operation(op).access !== 'read') throw new Error(`the read port does not send ${op}`);
  return plain(input) as JsonObject;
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const member of Object.values(value)) frozen(member);
  return Object.freeze(value);
}
