import type { MetricFilter } from '@aws-sdk/client-cloudwatch-logs';

/** A log group with all that goes when it is deleted. */
export interface LogGroup {
  readonly name: string;
  readonly createdMs: number;
  readonly logClass: string;
  /** null: for ever. */
  retentionDays: number | null;
  kmsKey: string | null;
  readonly filters: Map<string, MetricFilter>;
  readonly streams: Map<string, LogEvent[]>;
}

export interface LogEvent {
  readonly id: string;
  readonly atMs: number;
  readonly takenMs: number;
  readonly message: string;
}

/** An empty group that keeps everything. */
export function newGroup(name: string, createdMs: number, logClass = 'STANDARD'): LogGroup {
  return { name, createdMs, logClass, retentionDays: null, kmsKey: null, filters: new Map(), streams: new Map() };
}
