import type { AwsReadPort } from '../../aws/operations.ts';
import type { Asked } from '../../core/kind.ts';
import { ownerOf, tagsFromList } from '../../core/tags.ts';
import type { Found, Tags } from '../../core/types.ts';
import { orAbsent, orUnserved } from '../absent.ts';
import { muteRuleArn, namesOf } from '../arn.ts';
import { proposed, settleTags } from '../tagging.ts';
import { fromAws } from './read.ts';
import type { MuteRuleSpec } from './spec.ts';

/**
 * The mute rules that are asked for or ours (or everybody's). Nobody says that the tagging API gives mute rules at all, so every one of
 * the account is asked for its own tags; there are few.
 */
export async function list(aws: AwsReadPort, asked: Asked<MuteRuleSpec>): Promise<readonly Found<MuteRuleSpec>[]> {
  const tags = await proposed(aws, asked.at);
  const isAsked = asked.specs.size > 0 || asked.everything;
  const pages = await orUnserved(aws.pages('cloudwatch.ListAlarmMuteRules', {}), { asked: isAsked });
  const arns = (pages ?? [])
    .flatMap((page) => page.AlarmMuteRuleSummaries ?? [])
    .map(({ AlarmMuteRuleArn = '' }) => AlarmMuteRuleArn);
  const names = namesOf(arns, (name) => muteRuleArn(asked.at, name));
  const found = await Promise.all(names.map((name) => read(aws, name, { asked, tags })));
  return found.filter((one) => one !== null);
}

async function read(
  aws: AwsReadPort,
  name: string,
  { asked, tags }: { asked: Asked<MuteRuleSpec>; tags: ReadonlyMap<string, Tags> },
): Promise<Found<MuteRuleSpec> | null> {
  const { at } = asked;
  const arn = muteRuleArn(at, name);
  const wanted = asked.specs.get(name);
  if (!wanted && !asked.everything) {
    const own = await ownTags(aws, arn);
    if (own === null || ownerOf(own, at) !== 'this stack') return null;
  }
  const rule = await orAbsent(aws.read('cloudwatch.GetAlarmMuteRule', { AlarmMuteRuleName: name }));
  if (!rule) return null;
  const { spec, rest } = fromAws(rule);
  const settled = await settleTags({ at, tags: tags.get(arn), live: spec, asked: wanted }, () => ownTags(aws, arn));
  return settled && { name, spec, tags: settled, handle: null, rest };
}

/** Asked twice, it is sent once. */
async function ownTags(aws: AwsReadPort, arn: string): Promise<Tags | null> {
  const answer = await orAbsent(aws.read('cloudwatch.ListTagsForResource', { ResourceARN: arn }));
  return answer && tagsFromList(answer.Tags);
}
