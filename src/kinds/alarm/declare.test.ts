import { expect, test } from 'vitest';
import { at } from '../../../test/support/kinds.ts';
import type { AlarmDeclaration } from './declaration.ts';
import { declare } from './declare.ts';
import { normalize } from './normalize.ts';

const metric = { namespace: 'AWS/EC2', name: 'CPUUtilization', dimensions: { InstanceId: 'i-1' } };

test.each<[string, AlarmDeclaration]>([
  ['one metric', { metric, when: { statistic: 'Average', is: '>', threshold: 80, period: '5m', for: '2 of 3' } }],
  ['a band around one metric', { metric, when: { statistic: 'p99', is: 'above band', band: 3, period: '5m', for: 1 } }],
  [
    'metric math at one period',
    {
      metrics: {
        errors: { metric: { namespace: 'S', name: 'Errors' }, statistic: 'Sum' },
        rate: { expression: 'errors / 5', return: true },
      },
      when: { is: '>=', threshold: 0, period: '1h', for: 1 },
    },
  ],
  [
    'everything said',
    {
      description: 'one\ntwo',
      metric: { namespace: 'S', name: 'Errors', unit: 'Count' },
      when: { statistic: 'Sum', is: '<', threshold: -1.5, period: '10s', for: 5 },
      missingData: 'breaching',
      lowSamples: 'ignore',
      warmUp: { period: '1d', whole: true },
      actions: {
        alarm: ['arn:aws:automate:eu-central-1:ec2:reboot'],
        ok: ['arn:aws:sns:eu-central-1:123456789012:alerts'],
      },
      enabled: false,
    },
  ],
])('%s is written as a person would', (_, declaration) => {
  expect(declare(normalize(declaration, at))).toEqual(declaration);
});

test('a band beside others is written out', () => {
  const declaration = {
    metrics: {
      m1: { metric, statistic: 'Average', return: true, label: 'CPU' },
      ad1: { expression: 'ANOMALY_DETECTION_BAND(m1, 2)' },
    },
    when: { is: 'outside band', band: 'ad1', period: '5m', for: 1 },
  };
  expect(declare(normalize(declaration, at))).toEqual(declaration);
});
