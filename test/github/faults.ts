/** What goes wrong on demand. */
export interface Fault {
  /** Null: the connection is cut without an answer. */
  readonly status: number | null;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** How many requests it befalls; 1 unless said. */
  readonly count?: number;
  /** The request is carried out, and then not answered as it should be. */
  readonly carriedOut?: boolean;
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
export function secondaryLimit(given: { status?: 403 | 429; retryAfterSeconds?: number; count?: number } = {}): Fault {
  const { status = 403, retryAfterSeconds = 0, count = 1 } = given;
  const message =
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID.';
  return { status, message, count, headers: { 'retry-after': String(retryAfterSeconds) } };
}

/** Any operation. */
type Anything = '*';

export interface Faults {
  fail(operation: string | Anything, fault: Fault): void;
  /** Runs once, just before the next request for the operation is carried out: what others do in between. */
  before(operation: string | Anything, run: () => void): void;
  /** The fault that a request meets, which counts it; runs what was to run before it. */
  meet(operation: string): Fault | null;
  /** Operations that were to go wrong, or to be preceded by something, and were not asked for. */
  unmet(): string[];
}

export function createFaults(): Faults {
  const faults: { operation: string; fault: Fault; left: number }[] = [];
  const runs: { operation: string; run: () => void }[] = [];
  const fits = (operation: string) => (one: { operation: string }) => ['*', operation].includes(one.operation);
  return {
    fail: (operation, fault) => void faults.push({ operation, fault, left: fault.count ?? 1 }),
    before: (operation, run) => void runs.push({ operation, run }),
    meet: (operation) => {
      const next = runs.findIndex(fits(operation));
      if (next >= 0) runs.splice(next, 1)[0]?.run();
      const found = faults.find((one) => one.left > 0 && fits(operation)(one));
      if (!found) return null;
      found.left -= 1;
      return found.fault;
    },
    unmet: () => {
      const unused = faults.filter(({ fault, left }) => left === (fault.count ?? 1));
      return [...unused, ...runs].map(({ operation }) => operation);
    },
  };
}
