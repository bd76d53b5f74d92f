import { countsOf } from '../kinds/alarm/counts.ts';
import { alarmCheck } from './alarm-check.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html */
export const alarmDatapoints = alarmCheck('alarm/datapoints', function* ({ alarm }) {
  const { datapointsToAlarm: datapoints, evaluationPeriods: periods } = countsOf(alarm.when?.for);
  if (datapoints <= periods) return;
  const message = `"${alarm.when?.for}": DatapointsToAlarm must be less than or equal to EvaluationPeriods`;
  yield { at: '/when/for', message, suggestion: `did you mean ${periods} of ${datapoints}?` };
});
