import { pointerTo } from '../core/json.ts';
import { durationOf, secondsOf } from '../kinds/duration.ts';
import { alarmCheck, type FoundAt } from './alarm-check.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html#API_PutMetricAlarm_RequestParameters */
export const alarmPeriod = alarmCheck('alarm/period', function* ({ alarm }) {
  yield* judge(alarm.when?.period, '/when/period');
  for (const [id, { period }] of Object.entries(alarm.metrics ?? {})) {
    yield* judge(period, pointerTo(pointerTo('/metrics', id), 'period'));
  }
});

function* judge(period: string | undefined, at: string): Iterable<FoundAt> {
  if (period === undefined) return;
  const seconds = secondsOf(period);
  if ([10, 20, 30].includes(seconds) || seconds % 60 === 0) return;
  yield {
    at,
    message: `"${period}": Period must be 10, 20, 30 or a multiple of 60`,
    suggestion: nearestPeriod(seconds),
  };
}

function nearestPeriod(seconds: number): string {
  const below =
    [...[10, 20, 30].filter((one) => one < seconds), Math.floor(seconds / 60) * 60].at(seconds < 60 ? -2 : -1) ?? 10;
  const above = [10, 20, 30].find((one) => one > seconds) ?? Math.ceil(seconds / 60) * 60;
  return seconds < 10 ? 'write 10s' : `write ${durationOf(below)} or ${durationOf(above)}`;
}
