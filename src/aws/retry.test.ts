import { expect, test } from 'vitest';
import { awsError, failing, fakeClock, networkError } from '../../test/aws/fakes.ts';
import { retrying } from './retry.ts';

/** Sends against errors, one after the other; how often it was tried, and when the last try was. */
async function sendAgainst(errors: readonly Error[], random = 0.999) {
  const clock = fakeClock();
  const answer = failing(errors, 'done');
  let tries = 0;
  const send = async () => {
    tries += 1;
    return answer();
  };
  const result = await clock.run(retrying(send, { clock, random: () => random }).catch((error: Error) => error));
  return { result, tries, ms: Math.round(clock.now()) };
}

const many = (error: Error): Error[] => Array.from({ length: 50 }, () => error);

test.each([
  awsError('Throttling', 'Rate exceeded'),
  awsError('ThrottlingException', 'Rate exceeded'),
  awsError('ThrottledException', 'Rate exceeded'),
  awsError('TooManyRequestsException'),
  awsError('RequestLimitExceeded'),
  awsError('LimitExceededException', 'Rate limit exceeded'),
  awsError('SomethingNew', '', 429),
  awsError('InternalServiceFault', '', 500),
  awsError('ServiceUnavailable', '', 503),
  awsError('SomethingNew', '', 502),
  awsError('ConcurrentModificationException'),
  awsError('ValidationError', 'A separate request to update this alarm is in progress.'),
  awsError('RequestTimeTooSkewed', '', 403),
  networkError('ECONNRESET'),
  networkError('EPIPE'),
  Object.assign(new Error('took too long'), { name: 'TimeoutError', code: 'ETIMEDOUT' }),
])('$name $message is sent again', async (error) => {
  expect(await sendAgainst([error])).toMatchObject({ result: 'done', tries: 2 });
});

test.each([
  awsError('ValidationError', 'Period must be 10, 20, 30 or a multiple of 60'),
  awsError('InvalidParameterValue'),
  awsError('LimitExceeded', 'The quota for alarms for this customer has already been reached.'),
  awsError('AccessDenied', '', 403),
  awsError('ExpiredToken', '', 403),
  awsError('ResourceNotFound', '', 404),
  awsError('NotImplemented', '', 501),
  networkError('ECONNREFUSED'),
  networkError('ENOTFOUND'),
  new TypeError('a bug'),
])('$name $message is sent once', async (error) => {
  expect(await sendAgainst(many(error))).toMatchObject({ result: error, tries: 1 });
});

test('a throttled request is given up after 8 tries and within 2 minutes, with the error as it came', async () => {
  const error = awsError('Throttling', 'Rate exceeded');
  const { result, tries, ms } = await sendAgainst(many(error));
  expect(result).toBe(error);
  expect(tries).toBe(8);
  expect(ms).toBeLessThanOrEqual(120_000);
});

test('a service that does not answer is given up after 3 tries', async () => {
  const error = Object.assign(new Error('took too long'), { name: 'TimeoutError' });
  expect(await sendAgainst(many(error))).toMatchObject({ result: error, tries: 3 });
});

test('a service that answers late is not tried again once 2 minutes were spent on it', async () => {
  const clock = fakeClock();
  let tries = 0;
  const send = async () => {
    tries += 1;
    await clock.sleep(29_000);
    throw awsError('ServiceUnavailable', '', 503);
  };
  await expect(clock.run(retrying(send, { clock, random: () => 0 }))).rejects.toThrow();
  expect(tries).toBe(5);
  expect(clock.now()).toBeGreaterThan(120_000);
});

test('who waited long for a turn is given as many tries as everybody', async () => {
  const clock = fakeClock();
  const send = failing(many(awsError('Throttling')).slice(0, 3), 'done');
  const turn = () => clock.sleep(300_000);
  expect(await clock.run(retrying(async () => send(), { clock, turn }))).toBe('done');
});

test('waits double and are jittered', async () => {
  const three = many(awsError('Throttling')).slice(0, 3);
  expect((await sendAgainst(three, 0)).ms).toBe(250 + 500 + 1_000);
  expect((await sendAgainst(three, 0.5)).ms).toBe(375 + 750 + 1_500);
});

test('who is told to stop does not wait for the next try', async () => {
  const clock = fakeClock();
  const stop = new AbortController();
  const send = async () => {
    setImmediate(() => stop.abort(new Error('stopped')));
    throw awsError('Throttling');
  };
  await expect(retrying(send, { clock, signal: stop.signal })).rejects.toThrow('stopped');
});
