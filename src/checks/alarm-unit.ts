import { pointerTo } from '../core/json.ts';
import { alarmCheck } from './alarm-check.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html: on Unit */
export const alarmUnit = alarmCheck('alarm/unit', function* ({ alarm }) {
  const message = 'a unit that the metric is not published with leaves the alarm in INSUFFICIENT_DATA for ever';
  const found = { severity: 'warning', message, suggestion: 'leave it out' } as const;
  if (alarm.metric?.unit) yield { at: '/metric/unit', ...found };
  for (const [id, { metric }] of Object.entries(alarm.metrics ?? {})) {
    if (metric?.unit) yield { at: `${pointerTo('/metrics', id)}/metric/unit`, ...found };
  }
});
