import { prices } from '../../cost/prices.ts';
import { heardBy } from '../alarm/hearers.ts';
import type { AwsKind } from '../kind.ts';
import { calls } from './calls.ts';
import type { CompositeDeclaration } from './declaration.ts';
import { declare } from './declare.ts';
import { hazards } from './hazards.ts';
import { importing } from './importing.ts';
import { list } from './list.ts';
import { needs } from './needs.ts';
import { normalize } from './normalize.ts';
import type { CompositeSpec } from './spec.ts';
import { writtenAt } from './written-at.ts';

/** An alarm on the states of other alarms. */
export const compositeAlarm: AwsKind<CompositeDeclaration, CompositeSpec> = {
  name: 'composite-alarm',
  written: { form: 'section', key: 'composites', names: 'prefixed' },
  nameSpace: 'alarm',
  ownership: 'tags',
  replaceOn: [],
  normalize,
  declare,
  needs,
  writtenAt,
  list,
  calls,
  hazards,
  // It has no warm-up.
  hearers: (change) => heardBy(change, 'if the first evaluation finds ALARM'),
  // https://aws.amazon.com/cloudwatch/pricing/
  cost: () => prices.compositeAlarmMonth.usd,
  importing,
};
