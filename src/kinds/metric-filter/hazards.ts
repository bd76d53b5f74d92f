import type { Change, Hazard } from '../../core/types.ts';
import type { MetricFilterSpec } from './spec.ts';

/** The hazards that a change of a metric filter can have, besides those of every kind. */
export const metricFilterHazards = { 'counts-everything': 'tell' } as const;

/** A filter that told events apart and does so no more. */
export function hazards(change: Change<MetricFilterSpec>): readonly Hazard[] {
  if (change.action === 'create' || change.action === 'delete') return [];
  if (change.desired.spec.pattern !== '' || change.live.spec.pattern === '') return [];
  const reason = 'its pattern is emptied: every event of the log group counts';
  return [{ key: 'counts-everything', level: metricFilterHazards['counts-everything'], reason }];
}
