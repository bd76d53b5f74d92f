import {
  CloudWatchClient,
  DescribeAlarmsCommand,
  type MetricAlarm,
  PutMetricAlarmCommand,
  type PutMetricAlarmCommandInput,
} from '@aws-sdk/client-cloudwatch';
import { onTestFinished } from 'vitest';
import { type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

interface Settings {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  readonly maxAttempts: number;
}

/** A sandbox and stock clients of the SDK for it; all of them end with the test. */
export async function openSandbox(options: SandboxOptions = {}) {
  const sandbox = await startSandbox(options);
  onTestFinished(() => sandbox.close());
  const credentials = { accessKeyId: 'x', secretAccessKey: 'y' };
  const settings = { endpoint: sandbox.endpoint, region: 'eu-central-1', credentials, maxAttempts: 1 };
  const connect = <C extends { destroy(): void }>(Client: new (settings: Settings) => C): C => {
    const client = new Client(settings);
    onTestFinished(() => client.destroy());
    return client;
  };
  return { sandbox, connect };
}

/** A sandbox with what tests of alarms do most: put `cpu`, or what differs from it, and look at an alarm. */
export async function openAlarms(options: SandboxOptions = {}) {
  const { sandbox, connect } = await openSandbox(options);
  const client = connect(CloudWatchClient);
  const put = (input: Partial<PutMetricAlarmCommandInput> = {}) =>
    client.send(new PutMetricAlarmCommand({ ...cpu, ...input }));
  const described = async (name: string): Promise<MetricAlarm | undefined> =>
    (await client.send(new DescribeAlarmsCommand({ AlarmNames: [name] }))).MetricAlarms?.[0];
  return { sandbox, client, put, described };
}

/** An alarm that CloudWatch takes. */
export const cpu: PutMetricAlarmCommandInput = {
  AlarmName: 'High-CPU',
  Namespace: 'AWS/EC2',
  MetricName: 'CPUUtilization',
  Statistic: 'Average',
  Period: 300,
  EvaluationPeriods: 2,
  Threshold: 80,
  ComparisonOperator: 'GreaterThanThreshold',
};
