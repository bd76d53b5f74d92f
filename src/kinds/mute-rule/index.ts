import { alarmAddresses } from '../composite-alarm/needs.ts';
import type { AwsKind } from '../kind.ts';
import { listOf } from '../set.ts';
import { calls } from './calls.ts';
import type { MuteRuleDeclaration } from './declaration.ts';
import { hazards } from './hazards.ts';
import { list } from './list.ts';
import { declare, type MuteRuleSpec, normalize } from './spec.ts';

/** Where a field of the spec is written, if it is not written under its own name. */
const places: { readonly [field: string]: string } = { '/schedule': '/at', '/duration': '/for' };

/** A window in which alarms are evaluated and notify nobody. */
export const muteRule: AwsKind<MuteRuleDeclaration, MuteRuleSpec> = {
  name: 'mute-rule',
  written: { form: 'document', key: 'mute-rule' },
  ownership: 'tags',
  replaceOn: [],
  normalize,
  declare,
  // AWS mutes alarms that exist: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MuteTargets.html
  needs: ({ alarms }) => listOf(alarms).flatMap(alarmAddresses),
  // Alarms are a list, which patterns may stand in.
  writtenAt: (path) => places[path] ?? path.replace(/^\/alarms\/.*/, '/alarms'),
  list,
  calls,
  hazards,
  // AWS lists no price for mute rules: https://aws.amazon.com/cloudwatch/pricing/
  cost: () => 0,
};
