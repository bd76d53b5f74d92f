/**
 * What a failure says of the request. `refused`: AWS took none of it, and would not take it again. `not taken`: none of it either, but it may later.
 * `ambiguous`: it may have been taken; PutMetricData is not idempotent, so sending it again may count twice.
 */
export type Failure = 'refused' | 'not taken' | 'ambiguous';

/** Errors that come before a connection stands. https://nodejs.org/api/errors.html#common-system-errors */
const unconnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'EADDRNOTAVAIL',
]);
/** Errors that come before a request is made: no credentials, no SDK. */
const unsent = new Set(['CredentialsProviderError', 'TokenProviderError', 'MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND']);
/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CommonErrors.html */
const throttled = /^(Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|LimitExceeded)/;

interface Said {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
  readonly errors?: unknown;
  readonly $metadata?: { readonly httpStatusCode?: unknown };
  readonly $response?: { readonly statusCode?: unknown };
}

export function failureOf(error: unknown): Failure {
  const said = (typeof error === 'object' && error !== null ? error : {}) as Said;
  const name = String(said.name ?? '');
  const code = String(said.code ?? '');
  const status = Number(said.$metadata?.httpStatusCode ?? said.$response?.statusCode ?? 0);
  if (throttled.test(name) || status === 429 || status >= 500) return 'not taken';
  if (unsent.has(name) || unsent.has(code) || isUnconnected(said)) return 'not taken';
  // Who may not write now may do so later: a role that is changed, credentials that expired.
  if (status === 401 || status === 403) return 'not taken';
  return status >= 400 ? 'refused' : 'ambiguous';
}

/** One line for people. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error).slice(0, 200);
  const code = (error as Said).code;
  const name = typeof code === 'string' && code !== error.name ? `${error.name} ${code}` : error.name;
  return `${name}: ${error.message}`.replace(/\s+/g, ' ').slice(0, 300);
}

/** Every address of a host may be tried: then none of them was reached. */
function isUnconnected({ code, errors }: Said): boolean {
  if (Array.isArray(errors) && errors.length > 0) return errors.every((one) => isUnconnected(one as Said));
  return typeof code === 'string' && unconnected.has(code);
}
