import { given } from '../given.ts';
import type { LogGroupDeclaration } from './declaration.ts';

/** A log group in normal form. */
export type LogGroupSpec = {
  /** null: for ever; also for class DELIVERY, whose retention is AWS's. */
  readonly retentionDays: number | null;
  /** STANDARD, INFREQUENT_ACCESS, ESSENTIALS, DELIVERY, or one that AWS adds. */
  readonly class: string;
  /** The ARN of a key; null: AWS's own encryption. */
  readonly kmsKey: string | null;
};

/** What AWS says besides. */
export type LogGroupFacts = {
  /** As AWS counted last; it counts late. */
  readonly storedBytes: number;
  /** Since the group was made; null: not known. */
  readonly ageDays: number | null;
};

/** What CloudWatch Logs does where nobody says anything else: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html */
export const defaults = { retentionDays: null, class: 'STANDARD', kmsKey: null } as const satisfies LogGroupSpec;

/** Brings a declaration to normal form. */
export function normalize({ retention, class: word, kmsKey }: LogGroupDeclaration): LogGroupSpec {
  return normal({
    retentionDays: retention === undefined || retention === 'forever' ? null : Number.parseInt(retention, 10),
    class: word?.toUpperCase().replaceAll('-', '_') ?? defaults.class,
    kmsKey: kmsKey ?? defaults.kmsKey,
  });
}

/** The inverse. */
export function declare(spec: LogGroupSpec): LogGroupDeclaration {
  return given({
    retention: spec.retentionDays === null ? null : `${spec.retentionDays}d`,
    class: spec.class === defaults.class ? null : spec.class.toLowerCase().replaceAll('_', '-'),
    kmsKey: spec.kmsKey,
  });
}

/**
 * Of class DELIVERY AWS keeps events for a day, and nobody can say otherwise.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch_Logs_Log_Classes.html
 */
export function normal(spec: LogGroupSpec): LogGroupSpec {
  return spec.class === 'DELIVERY' ? { ...spec, retentionDays: null } : spec;
}
