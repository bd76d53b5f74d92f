import { expect, test } from 'vitest';
import { awsError, fakeClock, fakeWire, networkError } from '../../test/aws/fakes.ts';
import type { Json } from '../core/json.ts';
import { kept, keptText } from './keep.ts';
import type { OperationName } from './operations.ts';
import { makePacer } from './pace.ts';
import { makeRequest } from './request.ts';
import { makeSecrets } from './secrets.ts';

const settings = 'elasticbeanstalk.DescribeConfigurationSettings';
const update = 'elasticbeanstalk.UpdateEnvironment';

function requestTo(answer: () => Json) {
  const clock = fakeClock();
  const wire = fakeWire(answer);
  const pacer = makePacer({ perSecond: () => 10, clock });
  const request = makeRequest({ wire, pacer, clock, secrets: makeSecrets(new Map()), onRequest: () => {} });
  return { wire, send: (op: OperationName) => clock.run(request(op, {})) };
}

test('of option settings only the known ones leave a request', async () => {
  const option = (Namespace: string, OptionName: string, Value: string) => ({ Namespace, OptionName, Value });
  const known = option('aws:elasticbeanstalk:cloudwatch:logs', 'StreamLogs', 'true');
  const others = [
    option('aws:elasticbeanstalk:application:environment', 'DB_PASSWORD', 'hunter2'),
    option('aws:cloudformation:template:parameter', 'EnvironmentVariables', 'DB_PASSWORD=hunter2'),
    option('aws:elasticbeanstalk:healthreporting:system', 'Another', 'hunter2'),
    { OptionName: 'StreamLogs', Value: 'hunter2' },
    option('constructor', 'name', 'hunter2'),
  ];
  const { send } = requestTo(() => ({ ConfigurationSettings: [{ OptionSettings: [...others, known] }] }));
  expect(await send(settings)).toEqual({ ConfigurationSettings: [{ OptionSettings: [known] }] });
});

test('described options are known by Name', () => {
  const Options = [
    { Namespace: 'aws:elasticbeanstalk:healthreporting:system', Name: 'SystemType', DefaultValue: 'basic' },
    { Namespace: 'aws:elasticbeanstalk:application:environment', Name: 'DB_PASSWORD', DefaultValue: 'hunter2' },
  ];
  expect(kept('elasticbeanstalk.DescribeConfigurationOptions', { Options })).toEqual({ Options: [Options[0]] });
});

test('texts that may quote secrets are masked, and say the rest', () => {
  const text = (Message: string) => kept('elasticbeanstalk.DescribeEvents', { Events: [{ Message }] });
  expect(text("Command failed: DB_PASSWORD=hunter2, URL='postgres://me:hunter2@db/x' exit code 1")).toEqual({
    Events: [{ Message: 'Command failed: DB_PASSWORD=****, URL=**** exit code 1' }],
  });
  expect(text('connecting to postgres://me:hunter2@db/x')).toEqual({
    Events: [{ Message: 'connecting to postgres://****@db/x' }],
  });
  const ours =
    "Invalid option value: '8' (Namespace: 'aws:elasticbeanstalk:cloudwatch:logs', OptionName: 'RetentionInDays')";
  expect(keptText(update, ours)).toBe(ours);
  const other = "Invalid option value: 'hunter2' (Namespace: 'aws:ec2:vpc', OptionName: 'VPCId')";
  expect(keptText(update, other)).toBe("Invalid option value: '****' (Namespace: 'aws:ec2:vpc', OptionName: 'VPCId')");
  const message = {
    Severity: 'error',
    Namespace: 'aws:elasticbeanstalk:application:environment',
    Message: "bad 'hunter2'",
  };
  expect(kept('elasticbeanstalk.ValidateConfigurationSettings', { Messages: [message] })).toEqual({
    Messages: [{ ...message, Message: "bad '****'" }],
  });
});

test('other operations are kept whole', () => {
  const answer = { Topics: [{ Message: 'a=b' }], Options: [{ Namespace: 'x' }] };
  expect(kept('sns.GetTopicAttributes', answer)).toBe(answer);
});

test('a refusal says nothing of a secret', async () => {
  const { send } = requestTo(() => {
    throw awsError('InvalidParameterValue', 'DB_PASSWORD=hunter2 is no good');
  });
  await expect(send(update)).rejects.toThrow(
    'elasticbeanstalk.UpdateEnvironment was rejected: DB_PASSWORD=**** is no good (InvalidParameterValue)',
  );
});

test('an update whose answer was lost is not refused by itself; one that meets another is', async () => {
  const notReady = awsError(
    'InvalidParameterValue',
    'Environment named my-env is in an invalid state for this operation. Must be Ready.',
  );
  const failures = [networkError('ECONNRESET'), notReady];
  const again = requestTo(() => {
    throw failures.shift();
  });
  expect(await again.send(update)).toEqual({});
  const first = requestTo(() => {
    throw notReady;
  });
  await expect(first.send(update)).rejects.toThrow('Must be Ready');
});
