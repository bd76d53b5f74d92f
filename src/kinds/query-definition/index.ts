import { byCodeUnit } from '../../core/json.ts';
import { unfit } from '../by-name.ts';
import type { AwsKind } from '../kind.ts';
import { calls } from './calls.ts';
import { list } from './list.ts';
import { declare, normalize, type QueryDefinitionDeclaration, type QueryDefinitionSpec } from './spec.ts';

/** A saved query of CloudWatch Logs Insights. */
export const queryDefinition: AwsKind<QueryDefinitionDeclaration, QueryDefinitionSpec> = {
  name: 'query-definition',
  written: { form: 'section', key: 'queries', names: 'prefixed' },
  ownership: 'name',
  replaceOn: [],
  normalize,
  declare,
  needs: ({ logGroups }) =>
    Object.keys(logGroups)
      .sort(byCodeUnit)
      .map((name) => ({ kind: 'log-group', name })),
  // Log groups are written as a list.
  writtenAt: (path) => path.replace(/^\/logGroups\/.*/, '/logGroups'),
  list,
  calls,
  hazards: () => [],
  // AWS charges for what a query scans when it is run: https://aws.amazon.com/cloudwatch/pricing/
  cost: () => 0,
  importing: { unfit },
};
