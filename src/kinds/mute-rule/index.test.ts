import { describe, expect, test } from 'vitest';
import { at, changeOf, desiredOf, fakeRead, listing, liveOf, marked, notFound } from '../../../test/support/kinds.ts';
import { aloneAmong } from '../../core/among.ts';
import { CallFailed } from '../../core/port.ts';
import { muteRuleArn } from '../arn.ts';
import type { MuteRuleDeclaration } from './declaration.ts';
import { muteRule } from './index.ts';
import { isoDuration, isoSeconds } from './iso-duration.ts';
import { cronProblem, normalSchedule } from './schedule.ts';
import type { MuteRuleSpec } from './spec.ts';

const written: MuteRuleDeclaration = { alarms: ['a'], at: { cron: '0 2 * * SUN' }, for: '2h' };
const specOf = (more: Partial<MuteRuleDeclaration> = {}): MuteRuleSpec =>
  muteRule.normalize({ ...written, ...more }, at, aloneAmong);

test.each([
  ['PT1M', 60, 'PT1M'],
  ['PT90M', 5_400, 'PT1H30M'],
  ['PT24H', 86_400, 'P1D'],
  ['P2DT12H', 216_000, 'P2DT12H'],
  ['P1W', 604_800, 'P7D'],
  ['PT0S', 0, 'PT0S'],
])('%s is %i seconds, in one spelling %s', (text, seconds, normal) => {
  expect([isoSeconds(text), isoDuration(seconds)]).toEqual([seconds, normal]);
});

test.each(['P', 'PT', 'P1M', 'P1Y', 'P1.5D', 'PT1H ', '2h', ''])(
  '"%s" is no ISO 8601 duration of known length',
  (text) => {
    expect(isoSeconds(text)).toBeNull();
  },
);

test('cron has one spelling, at and what nobody knows stay', () => {
  expect(normalSchedule(' cron( 0  2 * *  sun ) ')).toBe('cron(0 2 * * SUN)');
  expect(normalSchedule('at(2026-12-24T02:00)')).toBe('at(2026-12-24T02:00)');
  expect(normalSchedule('rate(5 minutes)')).toBe('rate(5 minutes)');
});

test.each([
  '0 2 * * SUN',
  '*/5 0-6,22 1,15 JAN-MAR MON-FRI',
  '59 23 L * ?',
  '0 0 ? * FRI#2',
  '0 0 * * FRI-MON',
  '0 0 * * 5L',
])('%s is cron', (cron) => {
  expect(cronProblem(cron)).toBeNull();
});

test.each([
  '',
  '0 2 * *',
  '0 2 * * * *',
  '60 2 * * *',
  '0 2 0 * *',
  '0 2 * 13 *',
  '30-10 2 * * *',
  '*/0 2 * * *',
  '0 2 * FOO *',
  '1-2-3 2 * * *',
])('"%s" is not', (cron) => {
  expect(cronProblem(cron)).not.toBeNull();
});

test('times are UTC to the minute, whatever zone they were written in', () => {
  const spec = specOf({ start: '2026-12-01T00:00+01:00', expires: '2027-01-01T05:30:00+05:30' });
  expect([spec.start, spec.expires]).toEqual(['2026-11-30T23:00Z', '2027-01-01T00:00Z']);
});

test('a duration that nobody can read is kept', () => {
  expect(specOf({ for: 'P1M' }).duration).toBe('P1M');
  expect(muteRule.declare(specOf({ for: 'P1M' })).for).toBe('P1M');
});

describe('hazards', () => {
  test.each<[Partial<MuteRuleDeclaration>, boolean]>([
    [{}, false],
    [{ description: 'other words' }, false],
    [{ for: '1h' }, false],
    [{ expires: '2027-01-01T00:00Z' }, false],
    [{ for: '3h' }, true],
    [{ alarms: ['a', 'b'] }, true],
    [{ at: { cron: '0 3 * * SUN' } }, true],
    [{ timezone: 'Europe/Paris' }, true],
  ])('%j: %j', (more, mutes) => {
    const live = liveOf(muteRule, { name: 'm', spec: specOf() });
    const change = changeOf('update', live, desiredOf('m', specOf(more), { kind: 'mute-rule' }) as never);
    expect(muteRule.hazards(change).length > 0).toBe(mutes);
  });
});

describe('list', () => {
  const summary = (...names: string[]) => ({
    AlarmMuteRuleSummaries: names.map((name) => ({ AlarmMuteRuleArn: muteRuleArn(at, name) })),
  });
  const rule = (Name: string) => ({
    Name,
    Rule: { Schedule: { Expression: 'cron(0 2 * * SUN)', Duration: 'PT2H' } },
    MuteTargets: { AlarmNames: ['a'] },
  });
  const tagsOf = (tags: { readonly [key: string]: string }) => ({
    Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
  });

  test('ours is found by its own tags, though the tagging API says nothing; others’ are not read', async () => {
    const { aws, reads } = fakeRead({
      'tagging.GetResources': () => listing({}),
      'cloudwatch.ListAlarmMuteRules': () => [summary('ours'), summary('theirs')],
      'cloudwatch.ListTagsForResource': ({ ResourceARN }: { ResourceARN: string }) =>
        tagsOf(ResourceARN === muteRuleArn(at, 'ours') ? marked(specOf()) : {}),
      'cloudwatch.GetAlarmMuteRule': ({ AlarmMuteRuleName }: { AlarmMuteRuleName: string }) => rule(AlarmMuteRuleName),
    });
    const found = await muteRule.list(aws, { at, specs: new Map(), everything: false });
    expect(found.map(({ name, spec }) => [name, spec])).toEqual([['ours', specOf()]]);
    expect(reads.filter((op) => op === 'cloudwatch.GetAlarmMuteRule')).toHaveLength(1);
  });

  test('one that goes while it is read is not there', async () => {
    const { aws } = fakeRead({
      'cloudwatch.ListAlarmMuteRules': () => summary('gone'),
      'cloudwatch.GetAlarmMuteRule': () => notFound(),
    });
    expect(await muteRule.list(aws, { at, specs: new Map([['gone', specOf()]]), everything: false })).toEqual([]);
  });

  test('where there is no such operation there is none; any other failure is one', async () => {
    const failing = (code: string) =>
      fakeRead({ 'cloudwatch.ListAlarmMuteRules': () => new CallFailed({ op: 'any', code, message: 'no' }) }).aws;
    const asked = { at, specs: new Map(), everything: false };
    expect(await muteRule.list(failing('UnknownOperationException'), asked)).toEqual([]);
    await expect(muteRule.list(failing('InternalFailure'), asked)).rejects.toThrow('no');
  });
});
