import type { Wire } from '../../src/aws/client.ts';
import type { Clock } from '../../src/aws/clock.ts';
import type { Json, JsonObject } from '../../src/core/json.ts';

/** A clock that stands still until `run` has nothing left to do but wait. */
export interface FakeClock extends Clock {
  /** Runs until the promise is settled, moving time from one sleeper's end to the next. */
  run<T>(promise: Promise<T>): Promise<T>;
}

interface Sleeper {
  readonly at: number;
  wake(): void;
}

/** `lateByMs`: how long after its time a sleeper wakes, as on a busy machine. */
export function fakeClock({ lateByMs = 0 } = {}): FakeClock {
  let now = 0;
  let sleepers: Sleeper[] = [];
  return {
    now: () => now,
    sleep(ms, signal) {
      return new Promise<void>((resolve, reject) => {
        const sleeper = { at: now + ms, wake: resolve };
        sleepers.push(sleeper);
        signal?.addEventListener('abort', () => {
          sleepers = sleepers.filter((one) => one !== sleeper);
          reject(signal.reason);
        });
      });
    },
    async run(promise) {
      let settled = false;
      const done = promise.finally(() => {
        settled = true;
      });
      done.catch(() => {});
      for (;;) {
        await new Promise((resolve) => setImmediate(resolve));
        if (settled) return done;
        const next = sleepers.toSorted((a, b) => a.at - b.at)[0];
        if (!next) continue;
        sleepers = sleepers.filter((one) => one !== next);
        now = Math.max(now, next.at) + lateByMs;
        next.wake();
      }
    },
  };
}

/** A wire whose answers are a function; what it was asked is kept. */
export function fakeWire(answer: (op: string, input: JsonObject) => Json | Promise<Json>) {
  const asked: { op: string; input: JsonObject }[] = [];
  const wire: Wire = {
    async request(op, input) {
      asked.push({ op, input });
      return answer(op, input);
    },
    endpointOf: (op) => `the end point of ${op}`,
    close() {},
  };
  return { ...wire, asked };
}

/** An error as the SDK throws it. */
export function awsError(name: string, message = '', httpStatusCode = 400): Error {
  return Object.assign(new Error(message), { name, $fault: 'client', $metadata: { httpStatusCode } });
}

/** An error as Node's network throws it. */
export function networkError(code: string): Error {
  return Object.assign(new Error(`connect ${code} 203.0.113.7:443`), { code, $metadata: { attempts: 1 } });
}

/** Throws, then answers. */
export function failing(errors: readonly Error[], answer: Json): () => Json {
  const left = [...errors];
  return () => {
    const error = left.shift();
    if (error) throw error;
    return answer;
  };
}
