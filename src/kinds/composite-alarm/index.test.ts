import { describe, expect, test } from 'vitest';
import { at, changeOf, desiredOf, fakeRead, listing, liveOf, marked } from '../../../test/support/kinds.ts';
import { type Among, aloneAmong } from '../../core/among.ts';
import { alarmArn } from '../arn.ts';
import type { CompositeDeclaration } from './declaration.ts';
import { compositeAlarm } from './index.ts';
import type { CompositeSpec } from './spec.ts';

const amongThem: Among = {
  ...aloneAmong,
  names: (kind) =>
    ({ alarm: ['Auth-Slow', 'Orders-Slow'], 'composite-alarm': ['Auth-Down', 'Orders-Down'] })[kind] ?? [],
};
const specOf = (declaration: CompositeDeclaration): CompositeSpec =>
  compositeAlarm.normalize(declaration, at, amongThem);

describe('normal form', () => {
  test.each<[string, CompositeDeclaration, object]>([
    [
      'a pattern is what is declared now, composites too',
      { atLeast: { count: 2, of: '*-Down' } },
      {
        atLeast: {
          count: 2,
          percent: false,
          not: false,
          state: 'ALARM',
          alarms: { 'Auth-Down': true, 'Orders-Down': true },
        },
      },
    ],
    [
      'percent, another state, and names besides patterns',
      { atLeast: { percent: 50, of: ['Auth-*', 'Elsewhere'], state: 'insufficientData' } },
      {
        atLeast: {
          ...{ count: 50, percent: true, not: false, state: 'INSUFFICIENT_DATA' },
          alarms: { 'Auth-Down': true, 'Auth-Slow': true, Elsewhere: true },
        },
      },
    ],
    [
      'an ARN of this account and region is a name',
      { rule: `ALARM("${alarmArn(at, 'a b')}") AND OK(a)` },
      { operator: 'AND', operands: { 'ALARM("a b")': true, 'OK("a")': true } },
    ],
    [
      'what nobody can read is kept',
      { rule: 'SOMETHING new' },
      { operator: null, operands: { 'SOMETHING new': true } },
    ],
  ])('%s', (_, declaration, rule) => {
    expect(specOf(declaration).rule).toEqual(rule);
  });

  test('priority, topics, description and runbook are those of alarms; a suppressor waits a minute unless told otherwise', () => {
    const declared = {
      rule: 'ALARM(a)',
      priority: 'high',
      runbook: 'down',
      suppressedBy: { alarm: 'quiet', wait: '0s' },
    };
    expect(specOf(declared)).toMatchObject({
      description: 'Priority high: respond within 15m.\nRunbook: https://example.org/runbooks/down.md',
      alarmActions: { 'arn:aws:sns:eu-central-1:123456789012:alerts': true },
      suppressor: { alarm: 'quiet', waitSeconds: 0, extensionSeconds: 60 },
    });
  });
});

test('it needs its topics, the alarms of its rule and its suppressor, of whichever kind they are', () => {
  const spec = specOf({ rule: 'ALARM(a) OR NOT OK(b)', priority: 'high', suppressedBy: { alarm: 'c' } });
  expect(compositeAlarm.needs(spec, at).map(({ kind, name }) => `${kind}.${name}`)).toEqual([
    ...['topic.alerts', 'alarm.a', 'composite-alarm.a', 'alarm.b', 'composite-alarm.b', 'alarm.c', 'composite-alarm.c'],
  ]);
});

test('an imported composite names topics by name, and as outside what the import does not write', () => {
  const declared = { rule: 'ALARM("Auth-Slow") AND ALARM("Theirs")', suppressedBy: { alarm: 'Quiet' } };
  expect(compositeAlarm.importing?.shorter?.(declared, at, amongThem)).toEqual({
    ...declared,
    outside: ['Theirs', 'Quiet'],
  });
});

describe('hazards', () => {
  const told = (before: CompositeDeclaration, after: CompositeDeclaration) => {
    const live = liveOf(compositeAlarm, { name: 'c', spec: specOf(before) });
    const change = changeOf('update', live, desiredOf('c', specOf(after), { kind: 'composite-alarm' }) as never);
    return compositeAlarm.hazards(change).map(({ key, reason }) => `${key}: ${reason}`);
  };
  const count = (n: number, ...of: string[]): CompositeDeclaration => ({ atLeast: { count: n, of } });
  const percent = (n: number, ...of: string[]): CompositeDeclaration => ({ atLeast: { percent: n, of } });

  test.each<[CompositeDeclaration, CompositeDeclaration, readonly string[]]>([
    [{ rule: 'ALARM(a)' }, { rule: 'ALARM(a) OR ALARM(b)' }, []],
    [{ rule: 'ALARM(a) AND ALARM(b)' }, { rule: 'ALARM(b)' }, []],
    [{ rule: 'ALARM(a) OR ALARM(b)' }, { rule: 'ALARM(b)' }, ['rule-changed: no longer looks at ALARM("a")']],
    [{ rule: 'ALARM(b)' }, { rule: 'ALARM(b) AND OK(c)' }, ['rule-changed: also needs OK("c")']],
    [
      { rule: 'ALARM(a) OR ALARM(b)' },
      { rule: 'ALARM(a) AND ALARM(b)' },
      ['rule-changed: it fires in other situations than before'],
    ],
    [count(2, 'a', 'b'), count(2, 'a', 'b', 'c'), []],
    [count(2, 'a', 'b'), count(1, 'a', 'b'), []],
    [count(1, 'a', 'b'), count(2, 'a', 'b'), ['rule-changed: needs 2 of its alarms instead of 1']],
    [count(1, 'a', 'b'), count(1, 'a'), ['rule-changed: no longer looks at b']],
    [percent(50, 'a', 'b'), percent(50, 'a', 'b', 'c'), ['rule-changed: needs 50% of more alarms']],
    [
      { rule: 'ALARM(a)' },
      { rule: 'ALARM(a)', enabled: false, suppressedBy: { alarm: 's' } },
      ['actions-off: nobody is notified any more', 'suppressed: notifies nobody while s is in ALARM'],
    ],
  ])('%j to %j', (before, after, hazards) => {
    expect(told(before, after)).toEqual(hazards);
  });
});

describe('list', () => {
  const spec = specOf({ rule: 'ALARM(a)' });
  const alarm = (AlarmName: string, AlarmRule: string) => ({ AlarmName, AlarmRule, AlarmArn: alarmArn(at, AlarmName) });

  test('everybody’s composites are told, and nobody is asked about those that nobody asked for', async () => {
    const { aws, reads } = fakeRead({
      'tagging.GetResources': () => listing({ [alarmArn(at, 'ours')]: marked(spec) }),
      'cloudwatch.DescribeAlarms': () => ({ CompositeAlarms: [alarm('ours', 'ALARM(a)'), alarm('theirs', 'OK(a)')] }),
    });
    const specs = new Map([['ours', { ...spec, protected: false }]]);
    const found = await compositeAlarm.list(aws, { at, specs, everything: false });
    expect(found.map(({ name, tags, handle }) => [name, tags, handle])).toEqual([
      ['ours', marked(spec), null],
      ['theirs', {}, null],
    ]);
    expect(reads).toEqual(['tagging.GetResources', 'cloudwatch.DescribeAlarms']);
  });

  test('what has an asked name and is no composite is another kind', async () => {
    const { aws } = fakeRead({
      'tagging.GetResources': () => listing({}),
      'cloudwatch.DescribeAlarms': ({ AlarmNames }: { AlarmNames?: string[] }) =>
        AlarmNames ? { MetricAlarms: [{ AlarmName: 'taken' }] } : {},
    });
    const found = await compositeAlarm.list(aws, { at, specs: new Map([['taken', spec]]), everything: false });
    expect(found).toMatchObject([{ name: 'taken', otherKind: 'metric-alarm' }]);
  });

  test('those in a circle are told apart, and are set to FALSE, without actions, before they are deleted', async () => {
    const { aws } = fakeRead({
      'tagging.GetResources': () => listing({}),
      'cloudwatch.DescribeAlarms': () => ({
        CompositeAlarms: [alarm('a', 'ALARM(b)'), alarm('b', 'NEW(a)'), alarm('c', 'ALARM(b)')],
      }),
    });
    const found = await compositeAlarm.list(aws, { at, specs: new Map(), everything: false });
    const calls = found.map((one) => compositeAlarm.calls({ action: 'delete', live: liveOf(compositeAlarm, one) }, at));
    const gone = (name: string) => ({ op: 'cloudwatch.composite.DeleteAlarms', input: { AlarmNames: [name] } });
    const loose = (AlarmName: string) => ({
      op: 'cloudwatch.PutCompositeAlarm',
      input: { AlarmName, AlarmRule: 'FALSE', ActionsEnabled: false },
    });
    expect(calls).toEqual([[loose('a'), gone('a')], [loose('b'), gone('b')], [gone('c')]]);
  });
});
