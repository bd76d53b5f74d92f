import { expect, test } from 'vitest';
import { environmentNamed, worldOf } from './world.ts';

const group = environmentNamed('orders-api').autoScalingGroups[0];

test('every look-up has an answer, and every watched metric exists', () => {
  const world = worldOf([
    {
      metric: {
        namespace: 'AWS/EC2',
        name: 'CPUUtilization',
        dimensions: { AutoScalingGroupName: '${beanstalkAutoScalingGroup(orders-api)}' },
      },
    },
    [
      {
        namespace: 'AWS/AmplifyHosting',
        name: '${metricName(AWS/AmplifyHosting,5xxErrors,App=d1)}',
        dimensions: { App: 'd1' },
      },
    ],
    { namespace: 'AWS/SES', name: 'Send' },
  ]);
  expect(world.environments).toEqual([environmentNamed('orders-api')]);
  expect(world.metrics).toEqual([
    { namespace: 'AWS/AmplifyHosting', name: '5xxErrors', dimensions: { App: 'd1' } },
    { namespace: 'AWS/EC2', name: 'CPUUtilization', dimensions: { AutoScalingGroupName: group } },
    { namespace: 'AWS/SES', name: 'Send', dimensions: {} },
  ]);
});

test('a look-up within the argument of another has an answer too', () => {
  const inner = encodeURIComponent('AutoScalingGroupName=${beanstalkAutoScalingGroup(orders-api)}')
    .replaceAll('(', '%28')
    .replaceAll(')', '%29');
  const world = worldOf([`\${metricName(CWAgent,mem_used_percent,${inner})}`]);
  expect(world.environments).toEqual([environmentNamed('orders-api')]);
  expect(world.metrics).toEqual([
    { namespace: 'CWAgent', name: 'mem_used_percent', dimensions: { AutoScalingGroupName: group } },
  ]);
});

test('an Auto Scaling group is named as Beanstalk names it, the same every time', () => {
  expect(group).toMatch(/^awseb-e-[a-z0-9]{10}-stack-AWSEBAutoScalingGroup-[A-Z0-9]{12}$/);
  expect(environmentNamed('orders-api').autoScalingGroups[0]).toBe(group);
  expect(environmentNamed('billing-api').autoScalingGroups[0]).not.toBe(group);
});

test('log groups of services exist where somebody looks into them; those that people declare do not', () => {
  const { logGroups } = worldOf([
    { logGroup: '/aws/lambda/sync', pattern: 'ERROR' },
    { logGroups: { '/aws/lambda/sync': true, '/symphonia/tms-sync': true }, query: 'limit 1' },
  ]);
  expect(logGroups).toEqual(['/aws/lambda/sync']);
});
