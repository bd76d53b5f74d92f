import { prices } from '../../cost/prices.ts';
import type { AwsKind } from '../kind.ts';
import { calls } from './calls.ts';
import type { DashboardDeclaration } from './declaration.ts';
import { declare } from './declare.ts';
import { explain } from './explain.ts';
import { hazards } from './hazards.ts';
import { list } from './list.ts';
import { normalize } from './normalize.ts';
import type { DashboardSpec } from './spec.ts';
import { words } from './words.ts';
import { writtenAt } from './written-at.ts';

/** A CloudWatch dashboard: graphs of metrics and alarms, log queries, states and text. */
export const dashboard: AwsKind<DashboardDeclaration, DashboardSpec> = {
  name: 'dashboard',
  written: {
    form: 'document',
    key: 'dashboard',
    templates: { list: 'widgets', by: 'each', at: ['/metric', '/metrics', '/expression', '/label', '/logs/groups'] },
  },
  ownership: 'tags',
  // There is nothing to declare of a body that nobody can read.
  importing: { unfit: (_name, _at, spec) => (typeof spec?.unreadable === 'string' ? spec.unreadable : null) },
  // A body that nobody can read cannot be changed, only overwritten.
  replaceOn: ['/unreadable'],
  normalize,
  declare,
  // AWS takes a dashboard that names alarms and metrics which are not there, and shows nothing for them.
  needs: () => [],
  writtenAt,
  words,
  explain,
  list,
  calls,
  hazards,
  cost: () => prices.dashboardMonth.usd,
};
