import type { DeclaredMetric } from '../../src/kinds/alarm/declaration.ts';
import type { Declaration } from '../../src/manifest/types.ts';
import { alarm, cpu, subscription, topic } from './declared.ts';

/** An action that is no topic. */
export const stop = 'arn:aws:automate:eu-central-1:ec2:stop';

/** Metric math whose entries AWS may give back in any order. */
export const math = {
  errors: { metric: named('Errors'), statistic: 'Sum' },
  requests: { metric: named('Requests'), statistic: 'Sum' },
  rate: { expression: '100 * errors / requests' },
};

/** Every field that a declaration may have, in one resource or another. */
export function everyField(): readonly Declaration[] {
  const queue = 'arn:aws:sqs:eu-central-1:123456789012:probe';
  const policy = {
    Version: '2012-10-17',
    Statement: [{ Sid: 'a', Effect: 'Allow', Principal: '*', Action: 'sns:Publish' }],
  };
  return [
    topic('alerts', { displayName: 'alerts', policy: policy as never, kmsKey: 'alias/ours', tracing: 'Active' }),
    topic('critical', {
      deliveryPolicy: { http: { defaultHealthyRetryPolicy: { numRetries: 4 } } },
      signatureVersion: 2,
    }),
    topic('ordered.fifo', { fifo: true, contentBasedDeduplication: true }, { protected: true }),
    subscription('alerts', {
      protocol: 'sqs',
      endpoint: queue,
      filterPolicy: { a: ['b'] },
      filterPolicyScope: 'MessageBody',
    }),
    subscription('critical', {
      protocol: 'sqs',
      endpoint: queue,
      rawMessageDelivery: true,
      deadLetterQueue: `${queue}-dead`,
    }),
    alarm(
      'one-metric',
      {
        description: 'line 1\nline 2 & <ünïcode> 🚨',
        metric: { ...cpu, unit: 'Percent' },
        when: { statistic: 'p99.9', is: '<=', threshold: -0.001, period: '10s', for: '2 of 3' },
        ...{ missingData: 'notBreaching', lowSamples: 'ignore', warmUp: { period: '30m', whole: true } },
        ...{ respondWithin: '5m', notify: ['alerts', 'critical'], notifyOn: ['alarm', 'ok', 'insufficientData'] },
        ...{ actions: { alarm: [stop] }, runbook: 'high-cpu', enabled: false },
      },
      { protected: true },
    ),
    alarm('math', {
      metrics: { ...math, rate: { ...math.rate, label: 'error rate', period: '1m' } },
      when: { period: '1m' },
    }),
    alarm('insights', { metrics: { q: { expression: 'SELECT MAX(CPUUtilization) FROM "AWS/EC2"', period: '5m' } } }),
    alarm('elsewhere', { metrics: { m: { metric: named('Errors'), statistic: 'Sum', account: '210987654321' } } }),
    alarm('band', { when: { is: 'outside band', threshold: undefined as never, band: 2.5 } }),
  ];
}

function named(name: string): DeclaredMetric {
  return { namespace: 'SHOP', name, dimensions: { Service: 'checkout' } };
}
