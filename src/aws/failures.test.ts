import { expect, test } from 'vitest';
import { awsError, networkError } from '../../test/aws/fakes.ts';
import { CallFailed } from '../core/port.ts';
import { failureOf, reworded } from './failures.ts';

const at = { op: 'cloudwatch.DescribeAlarms', endpoint: 'https://monitoring.example' } as const;
const messageOf = (error: unknown, op: typeof at.op | 'cloudwatch.PutMetricAlarm' = at.op): string =>
  failureOf(error, { ...at, op }).message;

test.each(['AccessDenied', 'AccessDeniedException', 'AuthorizationError', 'UnauthorizedOperation'])(
  '%s names the operation and the permission',
  (code) => {
    const failure = failureOf(awsError(code, 'nope', 403), at);
    expect(failure.message).toBe('cloudwatch.DescribeAlarms was denied: the role needs cloudwatch:DescribeAlarms');
    expect(failure.denied).toBe(true);
    expect(failure.error).toMatchObject({ op: 'cloudwatch.DescribeAlarms', code });
  },
);

test('the permission is the one that AWS names', () => {
  const message =
    'User: arn:aws:sts::123456789012:assumed-role/apply/ci is not authorized to perform: cloudwatch:TagResource on resource: arn:aws:cloudwatch:eu-central-1:123456789012:alarm:a with an explicit deny in a service control policy';
  expect(messageOf(awsError('AccessDenied', message, 403), 'cloudwatch.PutMetricAlarm')).toBe(
    'cloudwatch.PutMetricAlarm was denied: the role needs cloudwatch:TagResource, which a service control policy forbids',
  );
});

test.each([
  [awsError('ExpiredTokenException', 'The security token included in the request is expired', 403), 'has expired'],
  [awsError('RequestExpired'), 'has expired'],
  [awsError('TokenRefreshRequired'), 'has expired'],
  [Object.assign(new Error('The SSO session has expired'), { name: 'CredentialsProviderError' }), 'has expired'],
  [Object.assign(new Error('Could not load credentials'), { name: 'CredentialsProviderError' }), 'AWS_ACCESS_KEY_ID'],
  [awsError('InvalidClientTokenId', 'The security token is invalid', 403), 'does not accept these credentials'],
  [awsError('SignatureDoesNotMatch', 'Signature expired: 20261122T000000Z is now earlier than …', 403), 'clock'],
  [awsError('Throttling', 'Rate exceeded'), 'was throttled to the end'],
  [awsError('SyntaxError', 'Unexpected token <', 500), 'is https://monitoring.example AWS?'],
  [awsError('SyntaxError', 'Unexpected token <', 503), 'https://monitoring.example answered 503'],
  [awsError('InternalServiceFault', '', 500), 'https://monitoring.example answered 500 (InternalServiceFault)'],
  [networkError('ECONNRESET'), 'the connection to https://monitoring.example broke (ECONNRESET)'],
  [
    awsError('ValidationError', 'Period must be\n 10, 20,  30'),
    'was rejected: Period must be 10, 20, 30 (ValidationError)',
  ],
  [
    Object.assign(awsError('DashboardInvalidInputError', 'The dashboard body is invalid'), {
      dashboardValidationMessages: [{ DataPath: '/widgets/0/type', Message: 'Should be string' }],
    }),
    'The dashboard body is invalid [{"dataPath":"/widgets/0/type","message":"Should be string"}]',
  ],
])('%s is one sentence', (error, part) => {
  const message = messageOf(error);
  expect(message).toContain('cloudwatch.DescribeAlarms ');
  expect(message).toContain(part);
  expect(message).not.toMatch(/\n|\.$/);
});

test.each(['ECONNREFUSED', 'ENOTFOUND', 'SELF_SIGNED_CERT_IN_CHAIN'])('%s names the end point', (code) => {
  const failure = failureOf(networkError(code), at);
  expect(failure.message).toBe(
    `cloudwatch.DescribeAlarms was not sent: https://monitoring.example cannot be reached (${code})`,
  );
  expect(failure.error.code).toBe('Unreachable');
});

test.each(['EPROTO', 'HPE_INVALID_CONSTANT'])('%s says that something else answers there', (code) => {
  const { error } = failureOf(networkError(code), at);
  expect(error.message).toContain('what answers at https://monitoring.example speaks another protocol');
  expect(error.message).not.toContain('rejected');
  expect(error.code).toBe('Unreachable');
});

test('no key and no token is in a message, and the error of the SDK is not handed on', () => {
  const token = 'FwoGZXIvYXdzEBYaDExampleExampleExample';
  const signature = `The Canonical String should have been 'POST\n/\nx-amz-security-token:${token}'`;
  expect(messageOf(awsError('SignatureDoesNotMatch', signature, 403))).not.toContain(token);
  const failure = failureOf(awsError('InvalidParameter', 'key ASIAIOSFODNN7EXAMPLE is odd'), at);
  expect(failure.message).toContain('key **** is odd');
  expect(failure.cause).toBeUndefined();
});

test('a failure that is ours already stays as it is', () => {
  const failure = new CallFailed({ op: at.op, code: 'UnsetVariable', message: 'not set' });
  expect(failureOf(failure, at)).toBe(failure);
});

test('what every other request would meet too is final, also with another text; what one meets by itself is not', () => {
  const final = [awsError('ExpiredToken', '', 403), awsError('InvalidClientTokenId', '', 403)];
  for (const error of final) expect(reworded(failureOf(error, at), 'other words').final).toBe(true);
  const single = [awsError('AccessDenied', '', 403), awsError('Throttling'), awsError('ValidationError')];
  for (const error of single) expect(failureOf(error, at).final).toBe(false);
});
