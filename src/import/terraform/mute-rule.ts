import type { GetAlarmMuteRuleOutput } from '@aws-sdk/client-cloudwatch';
import { fromAws } from '../../kinds/mute-rule/read.ts';
import { blocks, map, text, texts } from './attributes.ts';
import { existing } from './existing.ts';
import type { Reader } from './reader.ts';

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudwatch_alarm_mute_rule */
export const muteRule: Reader = ({ attributes }, { at }) => {
  const [rule = {}] = blocks(attributes.rule);
  const [schedule = {}] = blocks(rule.schedule);
  const [targets = {}] = blocks(attributes.mute_targets);
  const read = {
    Description: text(attributes.description),
    Rule: {
      Schedule: {
        Expression: text(schedule.expression),
        Duration: text(schedule.duration),
        Timezone: text(schedule.timezone),
      },
    },
    MuteTargets: { AlarmNames: texts(targets.alarm_names) },
    StartDate: text(attributes.start_date),
    ExpireDate: text(attributes.expire_date),
  };
  const { spec } = fromAws(read as unknown as GetAlarmMuteRuleOutput);
  const tags = map(attributes.tags_all ?? attributes.tags);
  return existing({ kind: 'mute-rule', name: text(attributes.name) ?? '' }, { spec, tags, at });
};
