import { everyAlarmCheck } from './alarm-check.ts';

const LONGEST = 255;

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html */
export const alarmName = everyAlarmCheck('alarm/name', function* ({ declaration }) {
  const length = [...declaration.address.name].length;
  if (length <= LONGEST) return;
  const message = `the name <service>-<key> has ${length} characters here; AWS takes ${LONGEST}`;
  yield { at: '', message, suggestion: `shorten the key by ${length - LONGEST}` };
});
