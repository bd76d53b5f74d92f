import type { JsonPointer } from '../core/json.ts';
import { type Check, problemIn } from './check.ts';
import { type Environment, environmentsIn } from './environment-check.ts';

/**
 * Basic health publishes none of these metrics, and streams nothing.
 * https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/health-enhanced-cloudwatch.html,
 * https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/AWSHowTo.cloudwatchlogs.html
 */
export const environmentEnhancedHealth: Check = {
  name: 'environment/enhanced-health',
  stage: 'declared',
  run: (context) =>
    environmentsIn(context)
      .filter(({ settings }) => settings.health === 'basic')
      .flatMap(({ declaration, settings }) =>
        [...needing(settings)].map(([pointer, what]) =>
          problemIn(declaration, pointer, {
            check: 'environment/enhanced-health',
            message: `${what} with enhanced health only, and health is basic here`,
            suggestion: 'write health: enhanced, which restarts the environment, or leave this out',
          }),
        ),
      ),
};

function* needing({ healthMetrics, healthLogs }: Environment['settings']): Iterable<readonly [JsonPointer, string]> {
  const metrics = [...(healthMetrics?.environment ?? []), ...(healthMetrics?.instance ?? [])];
  if (metrics.length > 0) yield ['/healthMetrics', 'health metrics are published'];
  if (healthLogs?.stream === true) yield ['/healthLogs/stream', 'changes of health are streamed'];
}
