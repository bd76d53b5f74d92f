import { foreignName, nameFromAws } from '../../kinds/by-name.ts';
import { given } from '../../kinds/given.ts';
import { defaults, normal } from '../../kinds/log-group/spec.ts';
import { normalize as metricFilterSpec } from '../../kinds/metric-filter/spec.ts';
import { normalize as querySpec } from '../../kinds/query-definition/spec.ts';
import { blocks, count, map, text, texts } from './attributes.ts';
import { existing } from './existing.ts';
import type { Reader } from './reader.ts';

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudwatch_log_group */
export const logGroup: Reader = ({ attributes }, { at }) => {
  const spec = normal({
    retentionDays: count(attributes.retention_in_days) ?? defaults.retentionDays,
    class: text(attributes.log_group_class) ?? defaults.class,
    kmsKey: text(attributes.kms_key_id) ?? defaults.kmsKey,
  });
  const tags = map(attributes.tags_all ?? attributes.tags);
  return existing({ kind: 'log-group', name: text(attributes.name) ?? '' }, { spec, tags, at });
};

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudwatch_log_metric_filter */
export const metricFilter: Reader = ({ attributes }, { at }) => {
  const [metric = {}] = blocks(attributes.metric_transformation);
  const fallback = text(metric.default_value);
  const spec = metricFilterSpec({
    ...given({ logGroup: text(attributes.log_group_name), pattern: text(attributes.pattern) }),
    metric: given({
      namespace: text(metric.namespace),
      name: text(metric.name),
      value: text(metric.value),
      default: fallback === undefined ? null : Number(fallback),
      unit: text(metric.unit),
      dimensions: map(metric.dimensions),
    }),
  });
  const inAws = text(attributes.name) ?? '';
  const name = nameFromAws(at, inAws) ?? foreignName(`${spec.logGroup} ${inAws}`);
  return existing({ kind: 'metric-filter', name }, { spec, tags: null, at });
};

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudwatch_query_definition */
export const queryDefinition: Reader = ({ attributes }, { at }) => {
  const groups = texts(attributes.log_group_names);
  const spec = querySpec(given({ query: text(attributes.query_string), logGroups: groups }));
  const inAws = text(attributes.name) ?? '';
  const name = nameFromAws(at, inAws) ?? foreignName(inAws);
  return existing({ kind: 'query-definition', name }, { spec, tags: null, at });
};
