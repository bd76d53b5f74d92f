import type { DeclaredWhen } from './declaration.ts';
import type { AlarmSpec } from './spec.ts';

/** `2` and `2 of 3` as numbers: so many datapoints of so many periods. */
export function countsOf(written: DeclaredWhen['for']): Pick<AlarmSpec, 'datapointsToAlarm' | 'evaluationPeriods'> {
  const [datapointsToAlarm = 1, evaluationPeriods = datapointsToAlarm] = String(written ?? 1)
    .split(' of ')
    .map(Number);
  return { datapointsToAlarm, evaluationPeriods };
}
