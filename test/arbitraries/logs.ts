import fc from 'fast-check';
import type { Json } from '../../src/core/json.ts';
import { logGroup } from '../../src/kinds/log-group/index.ts';
import { type LogGroupSpec, normal } from '../../src/kinds/log-group/spec.ts';
import { metricFilter } from '../../src/kinds/metric-filter/index.ts';
import type { MetricFilterSpec } from '../../src/kinds/metric-filter/spec.ts';
import { queryDefinition } from '../../src/kinds/query-definition/index.ts';
import type { QueryDefinitionSpec } from '../../src/kinds/query-definition/spec.ts';
import type { Generated } from './generated.ts';
import { members, text, unless } from './values.ts';

const groupName = fc
  .string({ unit: fc.constantFrom(...'abXY09._-/'), minLength: 1, maxLength: 20 })
  .map((name) => `/${name}`);
const name = fc.string({ unit: fc.constantFrom(...'abXY09 ._-'), minLength: 1, maxLength: 20 });

/** Any log group in normal form. */
const logGroupSpec: fc.Arbitrary<LogGroupSpec> = fc
  .record({
    retentionDays: unless(fc.constantFrom(1, 7, 30, 365, 3653)),
    class: fc.constantFrom('STANDARD', 'INFREQUENT_ACCESS', 'ESSENTIALS', 'DELIVERY'),
    kmsKey: unless(
      fc.constantFrom(
        'arn:aws:kms:eu-central-1:123456789012:key/1234abcd',
        'arn:aws:kms:eu-central-1:123456789012:key/5678efgh',
      ),
    ),
  })
  .map(normal);

/** The class of a group is decided for ever. */
export const logGroups: fc.Arbitrary<Generated> = fc
  .tuple(groupName, logGroupSpec)
  .map(([group, spec]) => groupNamed(group, spec));

function groupNamed(group: string, spec: LogGroupSpec): Generated {
  return {
    name: group,
    value: logGroup.declare(spec) as unknown as Json,
    as: (other) => {
      const { class: logClass } = logGroup.normalize(other.value as never, {} as never, {} as never);
      return groupNamed(other.name, normal({ ...spec, class: logClass }));
    },
  };
}

const selector = fc.constantFrom('$.latency', '$.users[0].id', '$status');

/** Any metric filter in normal form; AWS takes either dimensions or a default. */
const metricFilterSpec: fc.Arbitrary<MetricFilterSpec> = fc
  .tuple(
    fc.record({
      logGroup: groupName,
      pattern: fc.constantFrom(
        '',
        'ERROR',
        '?ERROR ?WARN -retry',
        '{ $.level = "error" }',
        '[..., status = 5*, bytes]',
      ),
    }),
    fc.record({
      namespace: fc.constantFrom('SYMPHONIA', 'App/Errors'),
      name: text({ minLength: 1 }).filter((one) => !/[:*$]/.test(one)),
      value: fc.oneof(fc.constant('1'), fc.constant('0.5'), selector),
      unit: fc.constantFrom('None', 'Count', 'Milliseconds'),
    }),
    fc.oneof(
      fc.record({ default: unless(fc.constantFrom(0, 1, 0.5)), dimensions: fc.constant({}) }),
      fc.record({
        default: fc.constant(null),
        dimensions: fc.dictionary(text({ minLength: 1 }), selector, { maxKeys: 3 }),
      }),
    ),
  )
  .map(([said, metric, emitted]) => ({ ...said, metric: { ...metric, ...emitted } }));

export const metricFilters: fc.Arbitrary<Generated> = fc
  .tuple(name, metricFilterSpec)
  .map(([one, spec]) => plain(one, metricFilter.declare(spec) as unknown as Json));

/** Any saved query in normal form. */
const querySpec: fc.Arbitrary<QueryDefinitionSpec> = fc.record({
  query: fc.constantFrom(
    'fields @timestamp, @message | limit 20',
    'filter @message like /ERROR/\n| stats count() by bin(5m)',
    'fields @message | filter level = "é😀"',
  ),
  logGroups: members(groupName),
  language: fc.constantFrom('CWLI', 'PPL'),
});

export const queries: fc.Arbitrary<Generated> = fc
  .tuple(name, querySpec)
  .map(([one, spec]) => plain(one, queryDefinition.declare(spec) as unknown as Json));

function plain(one: string, value: Json): Generated {
  return { name: one, value, as: (other) => plain(other.name, value) };
}
