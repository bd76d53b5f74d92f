import { expect, test } from 'vitest';
import { awsError, failing, fakeClock, fakeWire, networkError } from '../../test/aws/fakes.ts';
import type { Json, JsonObject } from '../core/json.ts';
import { CallFailed } from '../core/port.ts';
import type { ReadName } from './operations.ts';
import { openAws } from './ports.ts';

function open(answer: (op: string, input: JsonObject) => Json, environment: ReadonlyMap<string, string> = new Map()) {
  const clock = fakeClock();
  const wire = fakeWire(answer);
  const aws = openAws({ region: 'eu-central-1', environment, wire, clock });
  return { ...aws, clock, asked: wire.asked };
}

const alarms = (page: number, next?: string): Json => ({
  MetricAlarms: [{ AlarmName: `alarm ${page}` }],
  ...(next ? { NextToken: next } : {}),
});

test('the read port sends no write, at run time too', () => {
  const { read, asked } = open(() => ({}));
  expect(() => read.read('cloudwatch.DeleteAlarms' as ReadName, {})).toThrow('does not send cloudwatch.DeleteAlarms');
  expect(() => read.pages('sns.Unsubscribe' as ReadName, {})).toThrow('does not send sns.Unsubscribe');
  expect(() => read.read('toString' as ReadName, {})).toThrow('does not send toString');
  expect(asked).toEqual([]);
});

test('the send port sends nothing that is no write of the table', async () => {
  const { send, asked } = open(() => ({}));
  await expect(send.send({ op: 'cloudwatch.DescribeAlarms', input: {} })).rejects.toThrow('does not send');
  await expect(send.send({ op: 'cloudwatch.SetAlarmState', input: {} })).rejects.toThrow('does not send');
  expect(asked).toEqual([]);
});

test('calls are joined where the table says so', () => {
  const { send } = open(() => ({}));
  expect(send.joins('cloudwatch.DeleteAlarms')).toEqual({ member: 'AlarmNames', upTo: 100 });
  expect(send.joins('cloudwatch.PutMetricAlarm')).toBeNull();
});

test('equal reads are one request within a snapshot, and another one in a fresh snapshot', async () => {
  const { read, asked, requests, clock } = open(() => ({ Tags: [] }));
  const input = { ResourceARN: 'arn' };
  const both = [
    read.read('cloudwatch.ListTagsForResource', input),
    read.read('cloudwatch.ListTagsForResource', { ...input }),
  ];
  const [first, second] = await clock.run(Promise.all(both));
  expect(first).toBe(second);
  expect(asked).toHaveLength(1);
  await clock.run(read.fresh().read('cloudwatch.ListTagsForResource', input));
  expect([...requests()]).toEqual([['cloudwatch.ListTagsForResource', 2]]);
});

test('nobody can change an answer that others share', async () => {
  const { read, clock } = open(() => ({ Tags: [{ Key: 'b' }, { Key: 'a' }] }));
  const { Tags = [] } = await clock.run(read.read('cloudwatch.ListTagsForResource', { ResourceARN: 'arn' }));
  expect(() => Tags.sort()).toThrow(TypeError);
});

test('a failed read is not remembered', async () => {
  const { read, clock } = open(failing([awsError('ValidationError')], { Account: '1' }));
  await expect(clock.run(read.read('sts.GetCallerIdentity', {}))).rejects.toThrow(CallFailed);
  expect(await clock.run(read.read('sts.GetCallerIdentity', {}))).toEqual({ Account: '1' });
});

test('pages are followed to the end, each with the token of the one before', async () => {
  const { read, asked, clock } = open((_, { NextToken }) =>
    NextToken === 'b' ? alarms(3) : NextToken === 'a' ? alarms(2, 'b') : alarms(1, 'a'),
  );
  const pages = await clock.run(read.pages('cloudwatch.DescribeAlarms', { AlarmNamePrefix: 'x' }));
  expect(pages).toEqual([alarms(1, 'a'), alarms(2, 'b'), alarms(3)]);
  expect(asked.map(({ input }) => input)).toEqual([
    { AlarmNamePrefix: 'x' },
    { AlarmNamePrefix: 'x', NextToken: 'a' },
    { AlarmNamePrefix: 'x', NextToken: 'b' },
  ]);
});

test('an empty token ends a listing: the tagging API answers so', async () => {
  const { read, clock } = open(() => ({ PaginationToken: '', ResourceTagMappingList: [] }));
  expect(await clock.run(read.pages('tagging.GetResources', {}))).toHaveLength(1);
});

test('a page that fails fails the listing: what was read before it is not handed out', async () => {
  const { read, clock } = open((_, { NextToken }) => {
    if (NextToken) throw awsError('AccessDenied', '', 403);
    return alarms(1, 'a');
  });
  await expect(clock.run(read.pages('cloudwatch.DescribeAlarms', {}))).rejects.toThrow('was denied');
});

test('a throttled page is read again', async () => {
  const second = failing([awsError('Throttling', 'Rate exceeded')], alarms(2));
  const { read, clock, requests } = open((_, { NextToken }) => (NextToken ? second() : alarms(1, 'a')));
  expect(await clock.run(read.pages('cloudwatch.DescribeAlarms', {}))).toHaveLength(2);
  expect(requests().get('cloudwatch.DescribeAlarms')).toBe(3);
});

test('a listing whose token expired begins anew, so that its pages belong together', async () => {
  let listing = 0;
  const { read, clock } = open((_, { PaginationToken }) => {
    if (!PaginationToken) listing += 1;
    if (PaginationToken === 'first') throw awsError('PaginationTokenExpiredException', 'expired');
    return PaginationToken
      ? { ResourceTagMappingList: [{ ResourceARN: 'last' }] }
      : {
          PaginationToken: listing === 1 ? 'first' : 'second',
          ResourceTagMappingList: [{ ResourceARN: `${listing}` }],
        };
  });
  const pages = await clock.run(read.pages('tagging.GetResources', {}));
  expect(pages.flatMap((page) => page.ResourceTagMappingList?.map((one) => one.ResourceARN))).toEqual(['2', 'last']);
});

test('a listing whose tokens always expire, or never end, fails', async () => {
  const expired = open((_, { NextToken }) => {
    if (NextToken) throw awsError('InvalidNextToken', 'Invalid token');
    return alarms(1, 'a');
  });
  await expect(expired.clock.run(expired.read.pages('cloudwatch.DescribeAlarms', {}))).rejects.toThrow(
    'cloudwatch.DescribeAlarms could not be read to its last page: Invalid token',
  );
  const endless = open(() => alarms(1, 'a'));
  await expect(endless.clock.run(endless.read.pages('cloudwatch.DescribeAlarms', {}))).rejects.toThrow('came twice');
});

test('between the ports there are only references, never the values of variables', async () => {
  const value = 'https://events.example/secret';
  const { read, send, asked, clock } = open(
    (op, input) => {
      if (op === 'sns.Subscribe')
        throw awsError('InvalidParameter', `Invalid parameter: Endpoint ${String(input.Endpoint)}`);
      return { Subscriptions: [{ Endpoint: value }] };
    },
    new Map([['HOOK', value]]),
  );
  const pages = await clock.run(read.pages('sns.ListSubscriptionsByTopic', { TopicArn: 'arn' }));
  expect(pages).toEqual([{ Subscriptions: [{ Endpoint: '${env.HOOK}' }] }]);
  const subscribe = { op: 'sns.Subscribe', input: { Endpoint: '${env.HOOK}' } };
  await expect(clock.run(send.send(subscribe))).rejects.toThrow(
    'sns.Subscribe was rejected: Invalid parameter: Endpoint ${env.HOOK} (InvalidParameter)',
  );
  expect(asked.at(-1)?.input).toEqual({ Endpoint: value });
});

test('a Put whose answer was lost is sent again', async () => {
  const { send, clock, requests } = open(failing([networkError('ECONNRESET')], {}));
  await clock.run(send.send({ op: 'cloudwatch.PutMetricAlarm', input: { AlarmName: 'a' } }));
  expect(requests().get('cloudwatch.PutMetricAlarm')).toBe(2);
});

test('a delete of what is gone is done; of several names only when each is asked for by itself', async () => {
  const notFound = awsError('ResourceNotFoundException', 'no such alarm', 404);
  const call = (...AlarmNames: string[]) => ({ op: 'cloudwatch.DeleteAlarms', input: { AlarmNames } });
  const lost = open(failing([networkError('ECONNRESET'), notFound], {}));
  await lost.clock.run(lost.send.send(call('a')));
  const meanwhile = open(failing([notFound], {}));
  await meanwhile.clock.run(meanwhile.send.send(call('a')));
  const several = open(failing([notFound], {}));
  await expect(several.clock.run(several.send.send(call('a', 'b')))).rejects.toThrow('no such alarm');
});

test('a call that waits its turn when the run is stopped is not sent, and ends with the reason', async () => {
  const { send, clock, asked } = open(() => ({}));
  const stop = new AbortController();
  const call = { op: 'cloudwatch.PutMetricAlarm', input: { AlarmName: 'a' } };
  await clock.run(send.send(call, stop.signal));
  const waiting = send.send(call, stop.signal);
  stop.abort(new Error('Ctrl-C'));
  await expect(waiting).rejects.toThrow('Ctrl-C');
  expect(asked).toHaveLength(1);
});

test('a request under way is finished even if the run is stopped', async () => {
  const stop = new AbortController();
  const { send, clock } = open(() => {
    stop.abort(new Error('Ctrl-C'));
    return {};
  });
  await clock.run(send.send({ op: 'cloudwatch.PutMetricAlarm', input: {} }, stop.signal));
});

test('what is wrong with the program is not told as AWS’s failure', async () => {
  const { read, clock } = open(() => {
    throw new TypeError('undefined is not a function');
  });
  await expect(clock.run(read.read('sts.GetCallerIdentity', {}))).rejects.toThrow(TypeError);
});

test('an unpaced port waits for nothing, and still estimates by the quotas of AWS', async () => {
  const [clock, wire] = [fakeClock(), fakeWire(() => ({}))];
  const aws = openAws({ region: 'eu-central-1', environment: new Map(), unpaced: true, wire, clock });
  const puts = Array.from({ length: 100 }, () => aws.send.send({ op: 'cloudwatch.PutMetricAlarm', input: {} }));
  await clock.run(Promise.all(puts));
  expect(clock.now()).toBe(0);
  expect(aws.estimateMs(new Map([['cloudwatch.PutMetricAlarm', 100]]))).toBeGreaterThan(30_000);
});

test('the estimate follows the quotas of the table, and knows no other operations', () => {
  const { estimateMs } = openAws({ region: 'eu-central-1', environment: new Map(), pace: 1 });
  expect(estimateMs(new Map([['cloudwatch.PutMetricAlarm', 42]]))).toBe(14_000);
  expect(() => estimateMs(new Map([['cloudwatch.Nothing', 1]]))).toThrow('no operation');
});
