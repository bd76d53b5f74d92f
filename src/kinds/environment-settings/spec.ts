import { byCodeUnit, type JsonPointer, pointerKeys } from '../../core/json.ts';
import type { FieldWords } from '../../core/types.ts';
import { durationOf, secondsOf } from '../duration.ts';
import { given } from '../given.ts';
import type { EnvironmentSettingsDeclaration, StreamDeclaration } from './declaration.ts';

/** Settings of an environment in normal form. null: not declared; of what is live: as AWS sets it where nobody says anything. */
export type EnvironmentSettingsSpec = {
  /** `basic` or `enhanced`. */
  readonly health: string | null;
  readonly healthMetrics: HealthMetrics | null;
  /** What the instances write. */
  readonly logs: StreamSpec;
  /** What Beanstalk writes when health changes. */
  readonly healthLogs: StreamSpec;
};

/** Metrics that Beanstalk publishes besides EnvironmentHealth, by name, with their interval in seconds. */
export type HealthMetrics = { readonly environment: Intervals; readonly instance: Intervals };
export type Intervals = { readonly [metric: string]: number };

export type StreamSpec = {
  readonly stream: boolean | null;
  readonly retentionDays: number | null;
  readonly deleteWithEnvironment: boolean | null;
};

/** The only interval: https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/health-enhanced-cloudwatch.html */
const INTERVAL_SECONDS = 60;
const DAY = 86_400;

/** Beanstalk's own: https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html#command-options-general-cloudwatchlogs */
export const DEFAULT_RETENTION_DAYS = 7;

/** Where nobody says how long logs are kept, a reader should not take that for ever. */
export function words(path: JsonPointer): FieldWords | null {
  if (!/^\/(?:logs|healthLogs)\/retentionDays$/.test(path)) return null;
  const changed = pointerKeys(path).join('.');
  return { changed, added: `${changed} ${DEFAULT_RETENTION_DAYS} unless said →` };
}

const noStream: StreamSpec = { stream: null, retentionDays: null, deleteWithEnvironment: null };

/** Nothing is said. */
export const nothing: EnvironmentSettingsSpec = {
  health: null,
  healthMetrics: null,
  logs: noStream,
  healthLogs: noStream,
};

/** Brings a declaration to normal form. */
export function normalize(declaration: EnvironmentSettingsDeclaration): EnvironmentSettingsSpec {
  const { health, healthMetrics, logs, healthLogs } = declaration;
  return {
    health: health ?? null,
    healthMetrics: healthMetrics
      ? { environment: everyMinute(healthMetrics.environment), instance: everyMinute(healthMetrics.instance) }
      : null,
    logs: normalStream(logs),
    healthLogs: normalStream(healthLogs),
  };
}

/** The inverse. */
export function declare({
  health,
  healthMetrics,
  logs,
  healthLogs,
}: EnvironmentSettingsSpec): EnvironmentSettingsDeclaration {
  return {
    ...given({ health }),
    ...(healthMetrics && {
      healthMetrics: given({
        environment: Object.keys(healthMetrics.environment).sort(byCodeUnit),
        instance: Object.keys(healthMetrics.instance).sort(byCodeUnit),
      }),
    }),
    ...given({ logs: declareStream(logs), healthLogs: declareStream(healthLogs) }),
  };
}

function normalStream(stream: StreamDeclaration | null | undefined): StreamSpec {
  const retention = stream?.retention;
  return {
    stream: stream?.stream ?? null,
    retentionDays: retention ? secondsOf(retention) / DAY : null,
    deleteWithEnvironment: stream?.deleteWithEnvironment ?? null,
  };
}

function declareStream({ stream, retentionDays, deleteWithEnvironment }: StreamSpec): StreamDeclaration {
  const retention = retentionDays === null ? null : durationOf(retentionDays * DAY);
  return given({ stream, retention, deleteWithEnvironment });
}

function everyMinute(metrics: readonly string[] = []): Intervals {
  return Object.fromEntries(metrics.map((metric) => [metric, INTERVAL_SECONDS]));
}
