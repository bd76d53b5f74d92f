import type { Problem } from '../core/types.ts';
import { alarmsIn, type Subject, type WrittenAlarm } from './alarm-check.ts';
import { type Check, problemIn } from './check.ts';
import { type Environment, environmentsIn, isDamaged } from './environment-check.ts';

/** Published whenever health is enhanced: https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/health-enhanced-cloudwatch.html */
const ALWAYS = 'EnvironmentHealth';

/** An alarm on a metric that the environment is told not to publish would never leave the state that missing data gives it. */
export const environmentMetrics: Check = {
  name: 'environment/metrics',
  stage: 'declared',
  run: (context) => {
    const whole = environmentsIn(context).filter((one) => one.settings.healthMetrics && !isDamaged(one, context));
    const environments = new Map(whole.map((one) => [one.name, one]));
    return alarmsIn(context).flatMap((subject) => [...unpublished(subject, environments)]);
  },
};

function* unpublished(
  { alarm, declaration }: Subject,
  environments: ReadonlyMap<string, Environment>,
): Iterable<Problem> {
  for (const [at, metric] of metricsOf(alarm)) {
    const dimensions = metric.dimensions ?? {};
    const environment = environments.get(String(dimensions.EnvironmentName));
    if (metric.namespace !== 'AWS/ElasticBeanstalk' || !environment || metric.name === ALWAYS) continue;
    const level = 'InstanceId' in dimensions ? 'instance' : 'environment';
    if (environment.settings.healthMetrics?.[level]?.includes(String(metric.name))) continue;
    const message = `environment ${environment.name} is told to publish no ${metric.name} of ${level === 'instance' ? 'each instance' : 'the environment'}, so this never fires`;
    const suggestion = `add it to healthMetrics.${level} of the environment`;
    yield problemIn(declaration, `${at}/name`, { check: 'environment/metrics', message, suggestion });
  }
}

type Metric = NonNullable<WrittenAlarm['metric']>;

function* metricsOf({ metric, metrics }: WrittenAlarm): Iterable<readonly [string, Metric]> {
  if (metric?.name) yield ['/metric', metric];
  for (const [id, query] of Object.entries(metrics ?? {})) {
    if (query.metric?.name) yield [`/metrics/${id}/metric`, query.metric];
  }
}
