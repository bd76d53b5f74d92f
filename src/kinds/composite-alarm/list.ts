import type { CompositeAlarm } from '@aws-sdk/client-cloudwatch';
import type { AwsReadPort } from '../../aws/operations.ts';
import { circlesAmong } from '../../core/circles.ts';
import { byCodeUnit } from '../../core/json.ts';
import type { Asked } from '../../core/kind.ts';
import { tagsFromList } from '../../core/tags.ts';
import type { Found, Tags } from '../../core/types.ts';
import { orAbsent } from '../absent.ts';
import { alarmArn } from '../arn.ts';
import { proposed, settleTags } from '../tagging.ts';
import { inCircle } from './in-circle.ts';
import { alarmsIn } from './needs.ts';
import { fromAws } from './read.ts';
import type { CompositeSpec } from './spec.ts';

/** DescribeAlarms takes and gives so many: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html */
const PER_CALL = 100;

/** A composite as AWS gives it, with what we make of it. */
type Read = ReturnType<typeof fromAws> & { readonly name: string; readonly arn: string };

/**
 * All composites of the account and region: one that nobody here declared may name an alarm of ours, which then cannot be deleted.
 * Besides, what else has one of the asked names.
 */
export async function list(aws: AwsReadPort, asked: Asked<CompositeSpec>): Promise<readonly Found<CompositeSpec>[]> {
  const tags = await proposed(aws, asked.at);
  const pages = await aws.pages('cloudwatch.DescribeAlarms', { AlarmTypes: ['CompositeAlarm'], MaxRecords: PER_CALL });
  const all = pages.flatMap((page) => page.CompositeAlarms ?? []).map((alarm) => readOne(alarm, asked));
  const circles = new Set(circlesAmong(new Map(all.map(({ name, spec }) => [name, alarmsIn(spec)]))).flat());
  const found = await Promise.all(
    all.map(async ({ name, arn, ...one }) => {
      const settled = await settle(aws, { name, arn, ...one }, { asked, tags });
      return settled && { name, ...one, tags: settled, handle: circles.has(name) ? inCircle : null };
    }),
  );
  const known = new Set(all.map(({ name }) => name));
  return [...found.filter((one) => one !== null), ...(await otherKinds(aws, asked, known))];
}

function readOne(alarm: CompositeAlarm, { at }: Asked<CompositeSpec>): Read {
  const name = alarm.AlarmName ?? '';
  return { name, arn: alarm.AlarmArn ?? alarmArn(at, name), ...fromAws(alarm, at) };
}

/** What nobody asked for and the tagging API does not call ours is left unasked: it is nobody's here. */
async function settle(
  aws: AwsReadPort,
  { name, arn, spec }: Read,
  { asked, tags }: { asked: Asked<CompositeSpec>; tags: ReadonlyMap<string, Tags> },
): Promise<Tags | null> {
  const wanted = asked.specs.get(name);
  if (!wanted && !asked.everything && !tags.has(arn)) return {};
  return settleTags({ at: asked.at, tags: tags.get(arn), live: spec, asked: wanted }, async () => {
    const answer = await orAbsent(aws.read('cloudwatch.ListTagsForResource', { ResourceARN: arn }));
    return answer && tagsFromList(answer.Tags);
  });
}

/** One name space for all types of alarms: a Put over another type's name is refused, so the name is taken. */
async function otherKinds(
  aws: AwsReadPort,
  { specs, at }: Asked<CompositeSpec>,
  known: ReadonlySet<string>,
): Promise<readonly Found<CompositeSpec>[]> {
  const names = [...specs.keys()].filter((name) => !known.has(name)).sort(byCodeUnit);
  const chunks: string[][] = [];
  for (let from = 0; from < names.length; from += PER_CALL) chunks.push(names.slice(from, from + PER_CALL));
  const pages = await Promise.all(
    chunks.map((chunk) =>
      aws.pages('cloudwatch.DescribeAlarms', {
        AlarmNames: chunk,
        AlarmTypes: ['MetricAlarm', 'CompositeAlarm', 'LogAlarm'],
        MaxRecords: PER_CALL,
      }),
    ),
  );
  const { spec } = fromAws({}, at);
  const taken = (kind: string, alarms: readonly { AlarmName?: string | undefined }[] = []) =>
    alarms.map(({ AlarmName: name = '' }) => ({ name, spec, tags: null, handle: null, rest: null, otherKind: kind }));
  return pages
    .flat()
    .flatMap((page) => [...taken('metric-alarm', page.MetricAlarms), ...taken('log-alarm', page.LogAlarms)]);
}
