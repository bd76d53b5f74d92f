import { LONGEST_WARM_UP_MINUTES } from '../kinds/alarm/spec.ts';
import { secondsOf } from '../kinds/duration.ts';
import { alarmCheck } from './alarm-check.ts';

/** AWS counts a warm-up in minutes. https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-warm-up.html */
export const alarmWarmUp = alarmCheck('alarm/warm-up', function* ({ alarm: { warmUp } }) {
  if (warmUp === undefined) return;
  const [period, at] = typeof warmUp === 'string' ? [warmUp, '/warmUp'] : [warmUp.period, '/warmUp/period'];
  const minutes = secondsOf(period) / 60;
  if (Number.isInteger(minutes) && minutes <= LONGEST_WARM_UP_MINUTES) return;
  const message = `a warm-up of ${period}: it lasts whole minutes, from 1m to 2d`;
  yield {
    at,
    message,
    suggestion: minutes > LONGEST_WARM_UP_MINUTES ? 'write 2d' : `write ${Math.max(1, Math.ceil(minutes))}m`,
  };
});
