import { expect, test } from 'vitest';
import { awsError, fakeClock, fakeWire } from '../../test/aws/fakes.ts';
import type { Json, JsonObject } from '../core/json.ts';
import { makePacer } from './pace.ts';
import { makeRequest } from './request.ts';
import { makeSecrets } from './secrets.ts';

test('of more reads than go out in 2 minutes, those that were throttled at the end are sent again', async () => {
  const clock = fakeClock();
  const throttled = new Set(['1990', '1999']);
  const wire = fakeWire((_, { ResourceARN }) => {
    if (throttled.delete(String(ResourceARN))) throw awsError('Throttling', 'Rate exceeded');
    return { Tags: [] };
  });
  const pacer = makePacer({ perSecond: () => 10, clock });
  const request = makeRequest({ wire, pacer, clock, secrets: makeSecrets(new Map()), onRequest: () => {} });
  const reads = Array.from({ length: 2_000 }, (_, index) =>
    request('cloudwatch.ListTagsForResource', { ResourceARN: String(index) }),
  );
  const settled = await clock.run(Promise.allSettled(reads));
  expect(settled.filter(({ status }) => status === 'rejected')).toEqual([]);
  expect(wire.asked).toHaveLength(2_002);
});

/** A request function whose wire answers so, and what was asked of it. */
function requesting(answer: (op: string, input: JsonObject) => Json | Promise<Json>) {
  const clock = fakeClock();
  const wire = fakeWire(answer);
  const pacer = makePacer({ perSecond: () => 1_000, clock });
  const request = makeRequest({ wire, pacer, clock, secrets: makeSecrets(new Map()), onRequest: () => {} });
  return { request, clock, asked: wire.asked };
}

test('changes of one log group are never under way together, those of several are', async () => {
  const underWay = new Set<string>();
  let most = 0;
  const { request, clock } = requesting(async (op, { logGroupName }) => {
    if (underWay.has(String(logGroupName))) throw new Error(`${op} clashes`);
    underWay.add(String(logGroupName));
    most = Math.max(most, underWay.size);
    await new Promise((resolve) => setImmediate(resolve));
    underWay.delete(String(logGroupName));
    return {};
  });
  const sent = ['a', 'a', 'b', 'a', 'b'].flatMap((logGroupName) => [
    request('logs.PutMetricFilter', { logGroupName }),
    request('logs.PutRetentionPolicy', { logGroupName }),
  ]);
  const settled = await clock.run(Promise.allSettled(sent));
  expect(settled.filter(({ status }) => status === 'rejected')).toEqual([]);
  expect(most).toBe(2);
});

test('a failure does not hold up what waits behind it', async () => {
  const { request, clock } = requesting((op) => {
    if (op === 'logs.PutMetricFilter') throw awsError('InvalidParameterException', 'no');
    return {};
  });
  const first = request('logs.PutMetricFilter', { logGroupName: 'a' });
  const second = request('logs.PutRetentionPolicy', { logGroupName: 'a' });
  const [one, other] = await clock.run(Promise.allSettled([first, second]));
  expect([one?.status, other?.status]).toEqual(['rejected', 'fulfilled']);
});

test('what somebody else changes right now is sent again', async () => {
  let tries = 0;
  const { request, clock } = requesting(() => {
    tries += 1;
    if (tries < 3) throw awsError('OperationAbortedException', 'A conflicting operation is currently in progress');
    return {};
  });
  await clock.run(request('logs.PutMetricFilter', { logGroupName: 'a' }));
  expect(tries).toBe(3);
});

test('a log group that appeared meanwhile is there', async () => {
  const { request, clock } = requesting(() => {
    throw awsError('ResourceAlreadyExistsException', 'The specified log group already exists');
  });
  expect(await clock.run(request('logs.CreateLogGroup', { logGroupName: 'a' }))).toEqual({});
});

test('every try of one request says the same token, another request another', async () => {
  let failed = false;
  const { request, clock, asked } = requesting(() => {
    if (!failed) {
      failed = true;
      throw awsError('ServiceUnavailableException', 'busy');
    }
    return {};
  });
  await clock.run(request('logs.PutQueryDefinition', { name: 'a' }));
  await clock.run(request('logs.PutQueryDefinition', { name: 'a' }));
  const [first, again, other] = asked.map(({ input }) => input.clientToken);
  expect(first).toMatch(/^[0-9a-f-]{36}$/);
  expect(again).toBe(first);
  expect(other).not.toBe(first);
});
