import type { CompositeAlarm } from '@aws-sdk/client-cloudwatch';
import { fromAws } from '../../kinds/composite-alarm/read.ts';
import { blocks, flag, map, number, text, texts } from './attributes.ts';
import { existing } from './existing.ts';
import type { Reader } from './reader.ts';

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudwatch_composite_alarm */
export const compositeAlarm: Reader = ({ attributes }, { at }) => {
  const [suppressor = {}] = blocks(attributes.actions_suppressor);
  const described = {
    AlarmDescription: text(attributes.alarm_description),
    ActionsEnabled: flag(attributes.actions_enabled),
    AlarmActions: texts(attributes.alarm_actions),
    OKActions: texts(attributes.ok_actions),
    InsufficientDataActions: texts(attributes.insufficient_data_actions),
    AlarmRule: text(attributes.alarm_rule),
    ActionsSuppressor: text(suppressor.alarm),
    ActionsSuppressorWaitPeriod: number(suppressor.wait_period),
    ActionsSuppressorExtensionPeriod: number(suppressor.extension_period),
  };
  const { spec } = fromAws(described as CompositeAlarm, at);
  const tags = map(attributes.tags_all ?? attributes.tags);
  return existing({ kind: 'composite-alarm', name: text(attributes.alarm_name) ?? '' }, { spec, tags, at });
};
