import type { AwsKind } from '../kind.ts';
import { calls } from './calls.ts';
import { cost } from './cost.ts';
import type { AlarmDeclaration } from './declaration.ts';
import { declare } from './declare.ts';
import { hazards } from './hazards.ts';
import { hearers } from './hearers.ts';
import { importing } from './importing.ts';
import { list } from './list.ts';
import { needs } from './needs.ts';
import { normalize } from './normalize.ts';
import type { AlarmSpec } from './spec.ts';
import { writtenAt } from './written-at.ts';

/** A CloudWatch alarm on one metric, on metric math, on a Metrics Insights query or on an anomaly band. */
export const alarm: AwsKind<AlarmDeclaration, AlarmSpec> = {
  name: 'alarm',
  written: { form: 'section', key: 'alarms', names: 'prefixed' },
  ownership: 'tags',
  replaceOn: [],
  normalize,
  declare,
  needs,
  writtenAt,
  list,
  calls,
  hazards,
  hearers,
  cost,
  importing,
};
