import { expect, test } from 'vitest';
import { at } from '../../../test/support/kinds.ts';
import { aloneAmong } from '../../core/among.ts';
import { alarm } from './index.ts';

test('an alarm needs the topics of this account that its actions name, each once', () => {
  const spec = alarm.normalize(
    {
      metric: { namespace: 'S', name: 'N' },
      when: { statistic: 'Sum', is: '>', threshold: 1, period: '5m' },
      priority: 'critical',
      notifyOn: ['alarm', 'ok'],
      actions: {
        alarm: ['arn:aws:automate:eu-central-1:ec2:reboot', 'arn:aws:sns:eu-central-1:210987654321:alerts-of-others'],
      },
    },
    at,
    aloneAmong,
  );
  expect(alarm.needs(spec, at)).toEqual([
    { kind: 'topic', name: 'alerts' },
    { kind: 'topic', name: 'critical' },
  ]);
});

test.each([
  ['/description', '/description'],
  ['/actionsEnabled', '/enabled'],
  ['/alarmActions/arn:x', '/priority'],
  ['/okActions/arn:x', '/notifyOn'],
  ['/comparisonOperator', '/when/is'],
  ['/threshold', '/when/threshold'],
  ['/thresholdMetricId', '/when/band'],
  ['/evaluationPeriods', '/when/for'],
  ['/datapointsToAlarm', '/when/for'],
  ['/treatMissingData', '/missingData'],
  ['/lowSamples', '/lowSamples'],
  ['/warmUpMinutes', '/warmUp'],
  ['/metric/statistic', '/when/statistic'],
  ['/metric/periodSeconds', '/when/period'],
  ['/metric/dimensions/a~1b', '/metric/dimensions/a~1b'],
  ['/queries/m1/metric/name', '/metrics/m1/metric/name'],
  ['/queries/m1/periodSeconds', '/metrics/m1/period'],
  ['/queries/m1/returnData', '/metrics/m1/return'],
  ['/queries/m1/unit', '/metrics/m1/metric/unit'],
  ['/protected', '/protected'],
])('%s is written at %s', (field, written) => {
  expect(alarm.writtenAt(field)).toBe(written);
});
