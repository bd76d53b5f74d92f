import type { DescribeAlarmsInput, DescribeAlarmsOutput, MetricAlarm } from '@aws-sdk/client-cloudwatch';
import type { AwsReadPort } from '../../aws/operations.ts';
import { byCodeUnit } from '../../core/json.ts';
import type { Asked } from '../../core/kind.ts';
import { ownerOf, tagsFromList } from '../../core/tags.ts';
import type { Found, StackRef, Tags } from '../../core/types.ts';
import { orAbsent } from '../absent.ts';
import { alarmArn, namesOf } from '../arn.ts';
import { proposed, settleTags } from '../tagging.ts';
import { fromAws } from './read.ts';
import type { AlarmSpec } from './spec.ts';

/** DescribeAlarms takes and gives so many names: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html */
const NAMES_PER_CALL = 100;

/** Without this only metric alarms are described, and a composite of the same name would look like absence. */
const everyType: NonNullable<DescribeAlarmsInput['AlarmTypes']> = ['MetricAlarm', 'CompositeAlarm', 'LogAlarm'];

/** The alarms that are asked for or ours (or everybody's), and what else has one of the asked names. */
export async function list(aws: AwsReadPort, asked: Asked<AlarmSpec>): Promise<readonly Found<AlarmSpec>[]> {
  const tags = await proposed(aws, asked.at);
  const ours = namesOf(tags.keys(), (name) => alarmArn(asked.at, name));
  const names = [...new Set([...asked.specs.keys(), ...ours])].sort(byCodeUnit);
  const pages = asked.everything ? await describeAll(aws) : await describe(aws, names);
  const alarms = pages.flatMap((page) => page.MetricAlarms ?? []);
  const metricAlarms = alarms.filter((alarm) => !alarm.EvaluationCriteria);
  const found = await Promise.all(metricAlarms.map((alarm) => settle(aws, alarm, { asked, tags })));
  return [...found.filter((one) => one !== null), ...otherKinds(pages, asked)];
}

async function describe(aws: AwsReadPort, names: readonly string[]): Promise<readonly DescribeAlarmsOutput[]> {
  const chunks: string[][] = [];
  for (let at = 0; at < names.length; at += NAMES_PER_CALL) chunks.push(names.slice(at, at + NAMES_PER_CALL));
  const pages = chunks.map((chunk) =>
    aws.pages('cloudwatch.DescribeAlarms', { AlarmNames: chunk, AlarmTypes: everyType, MaxRecords: NAMES_PER_CALL }),
  );
  return (await Promise.all(pages)).flat();
}

function describeAll(aws: AwsReadPort): Promise<readonly DescribeAlarmsOutput[]> {
  return aws.pages('cloudwatch.DescribeAlarms', { AlarmTypes: everyType, MaxRecords: NAMES_PER_CALL });
}

async function settle(
  aws: AwsReadPort,
  alarm: MetricAlarm,
  { asked, tags }: { asked: Asked<AlarmSpec>; tags: ReadonlyMap<string, Tags> },
): Promise<Found<AlarmSpec> | null> {
  const name = alarm.AlarmName ?? '';
  const arn = alarm.AlarmArn ?? alarmArn(asked.at, name);
  const { spec, rest } = fromAws(alarm);
  const wanted = asked.specs.get(name);
  const listed = { at: asked.at, tags: tags.get(arn), live: spec, asked: wanted };
  const settled = await settleTags(listed, () => ownTags(aws, arn));
  if (settled === null || (!wanted && !asked.everything && isNotOurs(settled, asked.at))) return null;
  return { name, spec, tags: settled, handle: null, rest };
}

async function ownTags(aws: AwsReadPort, arn: string): Promise<Tags | null> {
  const answer = await orAbsent(aws.read('cloudwatch.ListTagsForResource', { ResourceARN: arn }));
  return answer && tagsFromList(answer.Tags);
}

function isNotOurs(tags: Tags, at: StackRef): boolean {
  return ownerOf(tags, at) !== 'this stack';
}

/** One name space for all types of alarms: a Put over another type's name is refused, so the name is taken. */
function otherKinds(pages: readonly DescribeAlarmsOutput[], asked: Asked<AlarmSpec>): readonly Found<AlarmSpec>[] {
  const named = (kind: string, alarms: readonly { AlarmName?: string | undefined }[] = []) =>
    alarms.map((alarm) => ({ name: alarm.AlarmName ?? '', kind }));
  return pages
    .flatMap((page) => [
      ...named('composite-alarm', page.CompositeAlarms),
      ...named('log-alarm', page.LogAlarms),
      ...named(
        'promql-alarm',
        page.MetricAlarms?.filter((alarm) => alarm.EvaluationCriteria),
      ),
    ])
    .filter(({ name }) => asked.specs.has(name))
    .map(({ name, kind }) => ({ name, spec: fromAws({}).spec, tags: null, handle: null, rest: null, otherKind: kind }));
}
