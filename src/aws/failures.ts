import { CallFailed } from '../core/port.ts';
import { type OperationName, operation } from './operations.ts';

/** Our code for a listing whose page tokens are no longer good. */
export const STALE_PAGE = 'StalePage';

/** Our code for an answer that is not in AWS's protocol. */
const UNREADABLE = 'Unreadable';

/** What went wrong, as far as it decides what to do about it. */
export type FailureKind =
  | 'denied'
  | 'expired'
  | 'no credentials'
  | 'invalid credentials'
  | 'clock is off'
  | 'throttled'
  | 'busy'
  | 'stale page'
  | 'unreachable'
  | 'no HTTP'
  | 'timed out'
  | 'broken'
  | 'unreadable'
  | 'rejected';

/** AWS's codes without `Exception` at the end, which some services and SDK versions add and others do not; and Node's. */
const codes: readonly (readonly [FailureKind, readonly string[]])[] = [
  [
    'denied',
    ['AccessDenied', 'AuthorizationError', 'UnauthorizedOperation', 'NotAuthorized', 'InsufficientPrivileges'],
  ],
  ['expired', ['ExpiredToken', 'RequestExpired', 'TokenRefreshRequired']],
  ['no credentials', ['CredentialsProviderError', 'TokenProviderError', 'ProviderError']],
  ['clock is off', ['RequestTimeTooSkewed', 'RequestInTheFuture']],
  [
    'invalid credentials',
    [
      ...[
        'InvalidClientTokenId',
        'SignatureDoesNotMatch',
        'InvalidSignature',
        'UnrecognizedClient',
        'InvalidAccessKeyId',
      ],
      ...['IncompleteSignature', 'MissingAuthenticationToken', 'InvalidToken', 'AuthFailure'],
    ],
  ],
  [
    'throttled',
    [
      ...['Throttling', 'Throttled', 'TooManyRequests', 'RequestLimitExceeded', 'RequestThrottled', 'SlowDown'],
      ...['BandwidthLimitExceeded', 'PriorRequestNotComplete'],
    ],
  ],
  ['busy', ['ConcurrentModification', 'ConcurrentAccess', 'ConcurrentUpdate', 'OperationAborted']],
  ['stale page', ['PaginationTokenExpired', 'InvalidNextToken', 'ExpiredNextToken']],
  ['unreachable', ['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH', 'ERR_INVALID_URL']],
  ['timed out', ['TimeoutError', 'ETIMEDOUT', 'RequestTimeout']],
  [
    'broken',
    [
      ...['InternalServiceFault', 'InternalServiceError', 'InternalServerError', 'InternalFailure', 'InternalError'],
      ...['ServiceUnavailable', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'EAI_AGAIN'],
    ],
  ],
];
const kindByCode = new Map(codes.flatMap(([kind, names]) => names.map((name) => [name, kind] as const)));

/** Sorts any error of the SDK, of Node's network or of AWS. */
export function failureKind(error: unknown): FailureKind {
  const { code, message, status } = read(error);
  if (/A separate request to update this alarm is in progress/i.test(message)) return 'busy';
  // `LimitExceeded` also says that an account has too many alarms, and then no waiting helps.
  if (/^LimitExceeded/.test(code) && /rate|throttl|too many requests/i.test(message)) return 'throttled';
  if (/Signature (expired|not yet current)/i.test(message)) return 'clock is off';
  const kind = kindByCode.get(code.replace(/Exception$/, ''));
  if (kind === 'no credentials' && /expired/i.test(message)) return 'expired';
  if (kind) return kind;
  if (code === 'EPROTO' || code.startsWith('HPE_')) return 'no HTTP';
  if (/CERT|_TLS_|_SSL_/.test(code)) return 'unreachable';
  if (status === 429) return 'throttled';
  // AWS's own failures speak its protocol; what stands before it (502 to 504) may not, and passes.
  if (status === 500 && code === 'SyntaxError') return 'unreadable';
  if (status !== undefined && status >= 500 && status !== 501) return 'broken';
  if (status !== undefined && status >= 200 && status < 300) return 'unreadable';
  return /credential/i.test(message) && status === undefined ? 'no credentials' : 'rejected';
}

/** AWS's code of an error, without `Exception` at its end. */
export function shortCode(error: unknown): string {
  return read(error).code.replace(/Exception$/, '');
}

/**
 * Any error of a request as one sentence for people. The SDK's error is not kept as the cause: it holds headers of the request, and
 * AWS quotes the session token in what it says about signatures.
 */
export function failureOf(error: unknown, at: { op: OperationName; endpoint: string }): CallFailed {
  if (error instanceof CallFailed) return error;
  const kind = failureKind(error);
  const { code } = read(error);
  const message = sentences[kind](at, read(error)).replaceAll(accessKeyId, '****');
  const told = { op: at.op, code: ourCodes[kind] ?? code, message };
  return new CallFailed(told, { denied: kind === 'denied', final: refusesAll.has(kind) });
}

/** True for an error that no request can have: ours, and not to be told as AWS's. */
export function isBug(error: unknown): boolean {
  const { status, code } = read(error);
  return (error instanceof TypeError || error instanceof RangeError) && status === undefined && code === error.name;
}

/** The same failure with another text. */
export function reworded(failure: CallFailed, message: string): CallFailed {
  return new CallFailed({ ...failure.error, message }, { denied: failure.denied, final: failure.final });
}

interface ReadError {
  readonly code: string;
  readonly message: string;
  readonly status: number | undefined;
}
type Sentence = (at: { op: OperationName; endpoint: string }, error: ReadError) => string;

const ourCodes: { readonly [kind in FailureKind]?: string } = {
  'no credentials': 'NoCredentials',
  unreachable: 'Unreachable',
  'no HTTP': 'Unreachable',
  'timed out': 'TimedOut',
  'stale page': STALE_PAGE,
  unreadable: UNREADABLE,
};

/** What every other request would meet too. */
const refusesAll: ReadonlySet<FailureKind> = new Set(['expired', 'no credentials', 'invalid credentials']);

const accessKeyId = /\b(?:AKIA|ASIA)[A-Z0-9]{12,}\b/g;

const sentences: { readonly [kind in FailureKind]: Sentence } = {
  denied: ({ op }, error) => `${op} was denied: ${permission(op, error.message)}`,
  expired: ({ op }) => `${op} was refused: the session has expired; sign in again and start over`,
  'no credentials': ({ op }) =>
    `${op} was not sent: no AWS credentials were found; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE, or sign in with "aws sso login"`,
  'invalid credentials': ({ op }, { code }) =>
    `${op} was refused: AWS does not accept these credentials (${code}); check the access key, its secret and the session token`,
  'clock is off': ({ op }) => `${op} was refused: the clock of this machine is off; set it and start over`,
  throttled: ({ op }) =>
    `${op} was throttled to the end: others use the quota of this account too; try again later, or with a lower pace`,
  busy: ({ op }, error) => `${op} was refused to the end: ${error.message}`,
  'stale page': ({ op }, error) => `${op} could not be read to its last page: ${error.message}`,
  unreachable: ({ op, endpoint }, { code }) => `${op} was not sent: ${endpoint} cannot be reached (${code})`,
  'no HTTP': ({ op, endpoint }, { code }) =>
    `${op} was not sent: what answers at ${endpoint} speaks another protocol (${code}); is it http instead of https, or another port?`,
  'timed out': ({ op, endpoint }) => `${op} got no answer: ${endpoint} took too long`,
  broken: ({ op, endpoint }, { code, status }) =>
    `${op} failed to the end: ${status === undefined ? `the connection to ${endpoint} broke (${code})` : `${endpoint} answered ${status} (${code})`}`,
  // What the SDK says of an answer quotes it.
  unreadable: ({ op, endpoint }) => `${op} got an answer that cannot be read; is ${endpoint} AWS?`,
  rejected: ({ op }, { code, message }) => `${op} was rejected: ${message} (${code})`,
};

/** What the role needs: the action that AWS names, else the operation's own. */
function permission(op: OperationName, message: string): string {
  const [, service, action] = /not authorized to perform:? ([a-z0-9-]+):([a-z0-9]+)/i.exec(message) ?? [];
  // Some services write their name in capitals (`SNS:Publish`); policies and documentation do not.
  const needed = service && action ? `${service.toLowerCase()}:${action}` : operation(op).iam[0];
  const where = /explicit deny in an? ([a-z ]+policy)/i.exec(message)?.[1];
  const needs = needed ? `the role needs ${needed}` : 'a policy forbids it';
  return where ? `${needs}, which a ${where} forbids` : needs;
}

function read(error: unknown): ReadError {
  const {
    name = 'Error',
    code,
    message = '',
    dashboardValidationMessages: places = [],
    $metadata,
    $response,
  } = (typeof error === 'object' && error !== null ? error : { message: String(error) }) as {
    name?: string;
    code?: unknown;
    message?: string;
    dashboardValidationMessages?: readonly { DataPath?: string; Message?: string }[];
    $metadata?: { httpStatusCode?: number };
    $response?: { statusCode?: number };
  };
  const status = $metadata?.httpStatusCode ?? $response?.statusCode;
  const system = typeof code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(code) && status === undefined;
  // What is wrong with a dashboard stands in the message, beside it, or both.
  const told = message.includes('dataPath') || places.length === 0 ? message : `${message} ${placesIn(places)}`;
  return { code: system ? code : name, message: told.replace(/\s+/g, ' ').trim(), status };
}

function placesIn(messages: readonly { DataPath?: string; Message?: string }[]): string {
  return JSON.stringify(messages.map(({ DataPath = '', Message = '' }) => ({ dataPath: DataPath, message: Message })));
}
