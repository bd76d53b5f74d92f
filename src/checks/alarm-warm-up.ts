import { secondsOf } from '../kinds/duration.ts';
import { alarmCheck } from './alarm-check.ts';

const LONGEST_MINUTES = 2_880;

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-warm-up.html */
export const alarmWarmUp = alarmCheck('alarm/warm-up', function* ({ alarm: { warmUp } }) {
  if (warmUp === undefined) return;
  const [period, at] = typeof warmUp === 'string' ? [warmUp, '/warmUp'] : [warmUp.period, '/warmUp/period'];
  const minutes = secondsOf(period) / 60;
  if (Number.isInteger(minutes) && minutes <= LONGEST_MINUTES) return;
  const message = `a warm-up of ${period}: it lasts whole minutes, from 1m to 2d`;
  yield {
    at,
    message,
    suggestion: minutes > LONGEST_MINUTES ? 'write 2d' : `write ${Math.max(1, Math.ceil(minutes))}m`,
  };
});
