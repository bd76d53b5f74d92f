import type { LogGroup } from '@aws-sdk/client-cloudwatch-logs';
import type { AwsReadPort } from '../../aws/operations.ts';
import { byCodeUnit } from '../../core/json.ts';
import type { Asked } from '../../core/kind.ts';
import { ownerOf } from '../../core/tags.ts';
import type { Found, Tags } from '../../core/types.ts';
import { orAbsent } from '../absent.ts';
import { logGroupArn, namesOf } from '../arn.ts';
import { proposed, settleTags } from '../tagging.ts';
import { defaults, type LogGroupFacts, type LogGroupSpec, normal } from './spec.ts';

/** DescribeLogGroups takes and gives so many: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogGroups.html */
const NAMES_PER_CALL = 50;

/** The log groups that are asked for or ours (or everybody's). */
export async function list(aws: AwsReadPort, asked: Asked<LogGroupSpec>): Promise<readonly Found<LogGroupSpec>[]> {
  const tags = await proposed(aws, asked.at);
  // What has a colon is a stream of a group.
  const ours = namesOf(tags.keys(), (name) => logGroupArn(asked.at, name)).filter((name) => !name.includes(':'));
  const names = [...new Set([...asked.specs.keys(), ...ours])].sort(byCodeUnit);
  const groups = asked.everything ? await describeAll(aws) : await describe(aws, names);
  const found = await Promise.all(groups.map((group) => settle(aws, group, { asked, tags })));
  return found.filter((one) => one !== null);
}

/** Only those of these names, whatever else a server lists. Names that are not there are absent from the answer. */
async function describe(aws: AwsReadPort, names: readonly string[]): Promise<readonly LogGroup[]> {
  const wanted = new Set(names);
  const chunks: string[][] = [];
  for (let at = 0; at < names.length; at += NAMES_PER_CALL) chunks.push(names.slice(at, at + NAMES_PER_CALL));
  const pages = await Promise.all(
    chunks.map((chunk) => orAbsent(aws.pages('logs.DescribeLogGroups', { logGroupIdentifiers: chunk }))),
  );
  // AWS's page does not say that it leaves out what is not there. Should it refuse, everything is listed.
  const groups = pages.some((page) => page === null)
    ? await describeAll(aws)
    : pages.flatMap((page) => (page ?? []).flatMap(({ logGroups = [] }) => logGroups));
  const byName = new Map(groups.map((group) => [group.logGroupName ?? '', group]));
  return [...byName].flatMap(([name, group]) => (wanted.has(name) ? [group] : []));
}

async function describeAll(aws: AwsReadPort): Promise<readonly LogGroup[]> {
  const pages = await aws.pages('logs.DescribeLogGroups', { limit: NAMES_PER_CALL });
  return pages.flatMap(({ logGroups = [] }) => logGroups);
}

async function settle(
  aws: AwsReadPort,
  group: LogGroup,
  { asked, tags }: { asked: Asked<LogGroupSpec>; tags: ReadonlyMap<string, Tags> },
): Promise<Found<LogGroupSpec> | null> {
  const { at, specs, everything } = asked;
  const name = group.logGroupName ?? '';
  const arn = logGroupArn(at, name);
  const spec = fromAws(group);
  const wanted = specs.get(name);
  const settled = await settleTags({ at, tags: tags.get(arn), live: spec, asked: wanted }, () => ownTags(aws, arn));
  if (settled === null || (!wanted && !everything && ownerOf(settled, at) !== 'this stack')) return null;
  return { name, spec, tags: settled, handle: null, rest: null, facts: factsOf(group, asked.now) };
}

/** What decides how much a shorter retention deletes: bytes as AWS counted last, and how many days ago the group was made. */
function factsOf({ storedBytes = 0, creationTime }: LogGroup, now: string | undefined): LogGroupFacts {
  const known = now !== undefined && creationTime !== undefined;
  return { storedBytes, ageDays: known ? Math.floor((Date.parse(now) - creationTime) / 86_400_000) : null };
}

function fromAws({ retentionInDays, logGroupClass, kmsKeyId }: LogGroup): LogGroupSpec {
  return normal({
    retentionDays: retentionInDays || defaults.retentionDays,
    class: logGroupClass ?? defaults.class,
    kmsKey: kmsKeyId ?? defaults.kmsKey,
  });
}

async function ownTags(aws: AwsReadPort, arn: string): Promise<Tags | null> {
  const answer = await orAbsent(aws.read('logs.ListTagsForResource', { resourceArn: arn }));
  return answer && (answer.tags ?? {});
}
