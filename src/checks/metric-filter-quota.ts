import type { MetricFilterDeclaration } from '../kinds/metric-filter/spec.ts';
import type { Declaration } from '../manifest/types.ts';
import { type Check, type CheckContext, problemIn } from './check.ts';
import { patternOf } from './logs-check.ts';

/** Of one log group: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html */
const quotas = [
  { most: 100, what: 'metric filters', counts: () => true },
  {
    most: 5,
    what: 'metric filters with regular expressions',
    counts: (value: MetricFilterDeclaration) => {
      const parsed = patternOf(value);
      return parsed?.status === 'understood' && parsed.pattern.regexes > 0;
    },
  },
] as const;

/** What is declared for one log group fits it; what others have there counts too, and AWS tells. */
export const metricFilterQuota: Check = {
  name: 'metric-filter/quota',
  stage: 'declared',
  run: (context) =>
    quotas.flatMap(({ most, what, counts }) =>
      [...byGroup(context)].flatMap(([group, declarations]) => {
        const counted = declarations.filter(({ value }) => counts(value as MetricFilterDeclaration));
        const first = counted[most];
        if (!first) return [];
        const message = `log group ${group} has ${counted.length} ${what}; AWS takes ${most}`;
        return [problemIn(first, '/logGroup', { check: 'metric-filter/quota', message })];
      }),
    ),
};

function byGroup({ declarations }: CheckContext): ReadonlyMap<string, readonly Declaration[]> {
  const groups = new Map<string, Declaration[]>();
  for (const declaration of declarations) {
    const { logGroup } = declaration.value as MetricFilterDeclaration;
    if (declaration.address.kind !== 'metric-filter' || !logGroup) continue;
    groups.set(logGroup, [...(groups.get(logGroup) ?? []), declaration]);
  }
  return groups;
}
