import type { JsonPointer } from '../../core/json.ts';

/** Retention is written as a duration, metrics as lists of names. */
export function writtenAt(path: JsonPointer): JsonPointer {
  return path.replace(/\/retentionDays$/, '/retention').replace(/^(\/healthMetrics\/[^/]+)\/.*$/, '$1');
}
