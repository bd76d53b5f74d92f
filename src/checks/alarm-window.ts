import { countsOf } from '../kinds/alarm/counts.ts';
import { durationOf, secondsOf } from '../kinds/duration.ts';
import { alarmCheck, type WrittenAlarm } from './alarm-check.ts';

/** An alarm looks back a day, or a week with periods of an hour and more. AWS's words, which its documentation lacks. */
export const alarmWindow = alarmCheck('alarm/window', function* ({ alarm }) {
  const { evaluationPeriods: periods } = countsOf(alarm.when?.for);
  for (const seconds of periodsOf(alarm)) {
    const [span, limit, sign] = seconds < 3_600 ? ['a day', 86_400, '<'] : ['a week', 604_800, '>='];
    if (periods * seconds <= Number(limit)) continue;
    const message = `Metrics cannot be checked across more than ${span} (EvaluationPeriods * Period must be <= ${limit}) for alarms using period ${sign} 3600`;
    const most = Math.floor(Number(limit) / seconds);
    yield {
      at: alarm.when?.for === undefined ? '/when/period' : '/when/for',
      message,
      suggestion:
        most < 1
          ? `${durationOf(Number(limit))} is the longest period`
          : `at most ${most} periods of ${durationOf(seconds)}`,
    };
    return;
  }
});

/** The longest period first: it decides. */
function periodsOf({ when, metrics }: WrittenAlarm): readonly number[] {
  const written = metrics ? Object.values(metrics).map(({ period }) => period ?? when?.period) : [when?.period];
  return written.flatMap((period) => (period === undefined ? [] : [secondsOf(period)])).sort((a, b) => b - a);
}
