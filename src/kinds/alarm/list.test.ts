import type { DescribeAlarmsInput, MetricAlarm } from '@aws-sdk/client-cloudwatch';
import { describe, expect, test } from 'vitest';
import { at, fakeRead, listing, marked, notFound } from '../../../test/support/kinds.ts';
import { CallFailed } from '../../core/port.ts';
import { STACK_TAG } from '../../core/tags.ts';
import type { Tags } from '../../core/types.ts';
import { alarmArn } from '../arn.ts';
import { list } from './list.ts';
import { normalize } from './normalize.ts';
import type { AlarmSpec } from './spec.ts';

const spec = normalize(
  {
    metric: { namespace: 'AWS/EC2', name: 'CPU' },
    when: { statistic: 'Average', is: '>', threshold: 80, period: '5m' },
  },
  at,
);

function described(name: string): MetricAlarm {
  return {
    AlarmName: name,
    AlarmArn: alarmArn(at, name),
    Namespace: 'AWS/EC2',
    MetricName: 'CPU',
    Statistic: 'Average',
    Period: 300,
    EvaluationPeriods: 1,
    Threshold: 80,
    ComparisonOperator: 'GreaterThanThreshold',
  };
}

interface World {
  readonly listed?: { readonly [name: string]: Tags };
  readonly own?: { readonly [name: string]: Tags | CallFailed };
  readonly alarms?: readonly string[];
  readonly others?: object;
}

function account({ listed = {}, own = {}, alarms = [], others = {} }: World) {
  const asked: string[][] = [];
  const byArn = Object.fromEntries(Object.entries(listed).map(([name, tags]) => [alarmArn(at, name), tags]));
  const fake = fakeRead({
    'tagging.GetResources': () => listing(byArn),
    'cloudwatch.DescribeAlarms': ({ AlarmNames = [], AlarmTypes }: DescribeAlarmsInput) => {
      asked.push(AlarmNames);
      expect(AlarmTypes).toEqual(['MetricAlarm', 'CompositeAlarm', 'LogAlarm']);
      return { MetricAlarms: alarms.filter((name) => AlarmNames.includes(name)).map(described), ...others };
    },
    'cloudwatch.ListTagsForResource': ({ ResourceARN }: { ResourceARN: string }) => {
      const tags = own[ResourceARN.slice(alarmArn(at, '').length)] ?? {};
      return tags instanceof Error ? tags : { Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) };
    },
  });
  const find = (names: readonly string[], wanted: AlarmSpec = spec) =>
    list(fake.aws, { at, everything: false, specs: new Map(names.map((name) => [name, wanted])) });
  return { ...fake, asked, find };
}

const names = Array.from({ length: 42 }, (_, index) => `A-${index}`);

test('42 alarms with nothing to do take two reads', async () => {
  const listed = Object.fromEntries(names.map((name) => [name, marked(spec)]));
  const { find, reads } = account({ listed, alarms: names });
  const found = await find(names);
  expect(found).toHaveLength(42);
  expect(found[0]).toMatchObject({ spec, tags: marked(spec), handle: null, rest: {} });
  expect(reads).toEqual(['tagging.GetResources', 'cloudwatch.DescribeAlarms']);
});

test('nothing asked for and nothing ours takes one read', async () => {
  const { find, reads } = account({});
  expect(await find([])).toEqual([]);
  expect(reads).toEqual(['tagging.GetResources']);
});

test('alarms are described by the hundred', async () => {
  const many = Array.from({ length: 250 }, (_, index) => `A-${index}`);
  const { find, asked } = account({});
  await find(many);
  expect(asked.map((chunk) => chunk.length)).toEqual([100, 100, 50]);
  expect(asked.flat()).toEqual([...many].sort());
});

test('tag_missing_on_owned_object: what the listing leaves out says itself whose it is', async () => {
  const { find, reads } = account({ alarms: ['A'], own: { A: marked(spec) } });
  expect(await find(['A'])).toMatchObject([{ name: 'A', tags: marked(spec) }]);
  expect(reads).toContain('cloudwatch.ListTagsForResource');
});

test('create_over_foreign_alarm: what nobody owns is found, with its own tags', async () => {
  const { find } = account({ alarms: ['A'], own: { A: { team: 'web' } } });
  expect(await find(['A'])).toMatchObject([{ name: 'A', tags: { team: 'web' } }]);
});

describe('what is ours and not asked for', () => {
  test('is found, and settled by its own tags', async () => {
    const { find, reads } = account({ listed: { Old: marked(spec) }, alarms: ['Old'], own: { Old: marked(spec) } });
    expect(await find([])).toMatchObject([{ name: 'Old', tags: marked(spec) }]);
    expect(reads).toContain('cloudwatch.ListTagsForResource');
  });

  test('is left alone when only the lagging listing calls it ours', async () => {
    const own = { Old: { [STACK_TAG]: 'another' } };
    const { find } = account({ listed: { Old: marked(spec) }, alarms: ['Old'], own });
    expect(await find([])).toEqual([]);
  });

  test('is absent when it is already gone, whatever the listing says', async () => {
    expect(await account({ listed: { Old: marked(spec) } }).find([])).toEqual([]);
    const gone = account({ listed: { Old: marked(spec) }, alarms: ['Old'], own: { Old: notFound() } });
    expect(await gone.find([])).toEqual([]);
  });
});

test('what a hand changed is settled by its own tags: its mark does not match', async () => {
  const before = { ...spec, threshold: 70 };
  const { find, reads } = account({ listed: { A: marked(before) }, alarms: ['A'], own: { A: marked(before) } });
  expect(await find(['A'], before)).toMatchObject([{ spec: { threshold: 80 }, tags: marked(before) }]);
  expect(reads).toContain('cloudwatch.ListTagsForResource');
});

test('duplicate_name_metric_vs_composite: a name of another type of alarm is taken', async () => {
  const others = {
    CompositeAlarms: [{ AlarmName: 'B' }, { AlarmName: 'unasked' }],
    LogAlarms: [{ AlarmName: 'C' }],
    MetricAlarms: [{ AlarmName: 'D', EvaluationCriteria: { PromQLCriteria: { Query: 'up' } } }],
  };
  const { find } = account({ others });
  const found = await find(['B', 'C', 'D']);
  expect(found.map(({ name, otherKind }) => [name, otherKind])).toEqual([
    ['B', 'composite-alarm'],
    ['C', 'log-alarm'],
    ['D', 'promql-alarm'],
  ]);
});

test('a read that fails is a failure, never absence', async () => {
  const denied = new CallFailed({ op: 'any', code: 'AccessDenied', message: '' }, { denied: true });
  const { find } = account({ alarms: ['A'], own: { A: denied } });
  await expect(find(['A'])).rejects.toBe(denied);
});
