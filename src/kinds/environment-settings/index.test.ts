import { expect, test } from 'vitest';
import { at, fakeRead, liveOf } from '../../../test/support/kinds.ts';
import { type Call, CallFailed } from '../../core/port.ts';
import type { Change, Found } from '../../core/types.ts';
import { cost } from './cost.ts';
import { readDocument, writeDocument } from './document.ts';
import { environmentSettings } from './index.ts';
import { type EnvironmentSettingsSpec, normalize, nothing } from './spec.ts';

const LOGS = 'aws:elasticbeanstalk:cloudwatch:logs';
const REPORTING = 'aws:elasticbeanstalk:healthreporting:system';

const standard = {
  [`${REPORTING} SystemType`]: 'basic',
  [`${REPORTING} ConfigDocument`]: '{"Version":1,"CloudWatchMetrics":{"Instance":{"CPUUser":null},"Environment":{}}}',
  [`${LOGS} StreamLogs`]: 'false',
  [`${LOGS} RetentionInDays`]: '7',
  [`${LOGS} DeleteOnTerminate`]: 'false',
  [`${LOGS}:health HealthStreamingEnabled`]: 'false',
  [`${LOGS}:health RetentionInDays`]: '7',
  [`${LOGS}:health DeleteOnTerminate`]: 'false',
};

/** A Beanstalk with one environment, `orders-api`; what is set differs from AWS's defaults. */
function beanstalk({
  status = 'Ready',
  set = {},
  more = [],
  denied = [],
  messages = [{ Severity: 'warning', Message: 'the instance profile may not write logs' }],
}: {
  status?: string;
  set?: { readonly [option: string]: string };
  more?: readonly object[];
  denied?: readonly string[];
  messages?: readonly object[];
} = {}) {
  const OptionSettings = Object.entries({ ...standard, ...set }).map(([key, Value]) => {
    const [Namespace, OptionName] = key.split(' ');
    return { Namespace, OptionName, Value };
  });
  const environment = { EnvironmentName: 'orders-api', ApplicationName: 'shop', EnvironmentId: 'e-1', Status: status };
  const unless = (op: string, answer: unknown) => () =>
    denied.includes(op)
      ? new CallFailed({ op, code: 'AccessDenied', message: `${op} was denied` }, { denied: true })
      : answer;
  return fakeRead({
    'elasticbeanstalk.DescribeEnvironments': unless('environments', { Environments: [environment] }),
    'elasticbeanstalk.DescribeConfigurationSettings': unless('settings', {
      ConfigurationSettings: [...more, { DeploymentStatus: 'deployed', OptionSettings }],
    }),
    'elasticbeanstalk.DescribeConfigurationOptions': unless('options', {
      Options: [{ Namespace: LOGS, Name: 'StreamLogs', ChangeSeverity: 'NoInterruption' }],
    }),
    'elasticbeanstalk.ValidateConfigurationSettings': unless('validate', { Messages: messages }),
  });
}

type Reads = ReturnType<typeof beanstalk>['aws'];

async function listed(aws: Reads, wanted: EnvironmentSettingsSpec, name = 'orders-api') {
  const found = await environmentSettings.list(aws, { at, specs: new Map([[name, wanted]]), everything: false });
  return found[0] as Found<EnvironmentSettingsSpec>;
}

function changeOf(
  found: Found<EnvironmentSettingsSpec>,
  wanted: EnvironmentSettingsSpec,
  paths: readonly string[] = [],
) {
  const address = { kind: 'environment-settings', name: found.name };
  const live = liveOf(environmentSettings, found);
  const desired = { address, spec: wanted };
  return {
    action: 'update',
    live,
    desired,
    fields: paths.map((path) => ({ path, from: null, to: null, cause: null })),
  } as unknown as Change<EnvironmentSettingsSpec>;
}

const streaming = normalize({ logs: { stream: true, retention: '14d' } });

test('only what is declared is found; what stands as AWS sets it, while another is wanted, was never set', async () => {
  const { aws } = beanstalk({ set: { [`${LOGS}:health RetentionInDays`]: '30' } });
  expect((await listed(aws, streaming)).spec).toEqual(nothing);
  const { spec } = await listed(aws, normalize({ health: 'basic', logs: { retention: '7d' } }));
  expect(spec).toEqual(normalize({ health: 'basic', logs: { retention: '7d' } }));
});

test('what somebody chose is found as it is', async () => {
  const { aws } = beanstalk({ set: { [`${LOGS} RetentionInDays`]: '30', [`${LOGS} StreamLogs`]: 'TRUE' } });
  expect((await listed(aws, streaming)).spec.logs).toEqual({
    stream: true,
    retentionDays: 30,
    deleteWithEnvironment: null,
  });
});

test('of several sets the deployed one counts', async () => {
  const draft = {
    DeploymentStatus: 'failed',
    OptionSettings: [{ Namespace: LOGS, OptionName: 'StreamLogs', Value: 'true' }],
  };
  expect((await listed(beanstalk({ more: [draft] }).aws, streaming)).spec.logs.stream).toBeNull();
});

test('Beanstalk is asked what a change means only where something differs and can be sent', async () => {
  const asked = async (options: Parameters<typeof beanstalk>[0], wanted = streaming) => {
    const { aws, reads } = beanstalk(options);
    await listed(aws, wanted);
    return reads.map((op) => op.split('.')[1]);
  };
  const reading = ['DescribeEnvironments', 'DescribeConfigurationSettings'];
  expect(await asked({})).toEqual([...reading, 'DescribeConfigurationOptions', 'ValidateConfigurationSettings']);
  expect(await asked({}, normalize({ logs: { stream: false } }))).toEqual(reading);
  expect(await asked({ status: 'Updating' })).toEqual(reading);
  expect(await asked({ status: 'Terminating' })).toEqual(['DescribeEnvironments']);
});

test('what takes no update as it is says why, and has no calls', async () => {
  const said = async (found: Promise<Found<EnvironmentSettingsSpec>>) => {
    const change = changeOf(await found, streaming, ['/logs/stream']);
    return [(await found).notes, environmentSettings.calls(change, at), environmentSettings.hazards(change)];
  };
  const { aws } = beanstalk({ status: 'Updating' });
  const busy = 'the environment is Updating; it takes no settings until it is Ready';
  expect(await said(listed(aws, streaming))).toEqual([[busy], [], []]);
  const absent = 'the environment was not found, or may not be read';
  expect(await said(listed(aws, streaming, 'billing-api'))).toEqual([[absent], [], []]);
});

test('a name that Beanstalk cannot have does not spoil the question for the others', async () => {
  const { aws } = beanstalk();
  const asked: unknown[] = [];
  const spy: Reads = {
    ...aws,
    pages(op, input) {
      asked.push(input);
      return aws.pages(op, input);
    },
  };
  const specs = new Map(['x', 'orders-api'].map((name) => [name, streaming]));
  await environmentSettings.list(spy, { at, specs, everything: false });
  expect(asked).toEqual([{ EnvironmentNames: ['orders-api'], IncludeDeleted: false }]);
});

test('settings that may not be read are unread, and the update follows from the declaration alone', async () => {
  const found = await listed(beanstalk({ denied: ['settings'] }).aws, streaming);
  expect([found.unread?.message, found.spec]).toEqual(['settings was denied', nothing]);
  const unlisted = await listed(beanstalk({ denied: ['environments'] }).aws, streaming);
  expect(unlisted.unread?.message).toBe('environments was denied');
  const both = [found, unlisted].map((one) => environmentSettings.calls(changeOf(one, streaming), at));
  expect(both[1]).toEqual(both[0]);
  expect(environmentSettings.calls(changeOf(found, streaming), at)).toEqual([
    {
      op: 'elasticbeanstalk.UpdateEnvironment',
      input: {
        EnvironmentName: 'orders-api',
        OptionSettings: [
          { Namespace: LOGS, OptionName: 'StreamLogs', Value: 'true' },
          { Namespace: LOGS, OptionName: 'RetentionInDays', Value: '14' },
        ],
      },
    },
  ]);
});

test('what the document holds besides metrics is sent back', async () => {
  const Rules = { Environment: { Application: { ApplicationRequests4xx: { Enabled: false } } } };
  const document = JSON.stringify({ Rules, Version: 1, CloudWatchMetrics: { Environment: { InstancesOk: 60 } } });
  const wanted = normalize({ healthMetrics: { environment: ['ApplicationRequests5xx'] } });
  const found = await listed(beanstalk({ set: { [`${REPORTING} ConfigDocument`]: document } }).aws, wanted);
  expect(found.spec.healthMetrics).toEqual({ environment: { InstancesOk: 60 }, instance: {} });
  const [call] = environmentSettings.calls(changeOf(found, wanted), at);
  const { OptionSettings } = (call as Call).input as { OptionSettings: [{ Value: string }] };
  expect(JSON.parse(OptionSettings[0].Value)).toEqual({
    Rules,
    CloudWatchMetrics: { Environment: { ApplicationRequests5xx: 60 } },
    Version: 1,
  });
});

test('an import finds what somebody chose, and leaves out environments in which nobody chose anything', async () => {
  const everything = { at, specs: new Map(), everything: true };
  expect(await environmentSettings.list(beanstalk().aws, everything)).toEqual([]);
  const { aws } = beanstalk({ set: { [`${REPORTING} SystemType`]: 'enhanced', [`${LOGS} StreamLogs`]: 'true' } });
  const [found] = await environmentSettings.list(aws, everything);
  expect(environmentSettings.declare((found as Found<EnvironmentSettingsSpec>).spec)).toEqual({
    health: 'enhanced',
    logs: { stream: true },
  });
});

test('anything but NoInterruption blocks, with the option and what AWS says; what AWS does not say is taken from its documentation', async () => {
  const wanted = normalize({ health: 'enhanced', logs: { stream: true } });
  const told = async (denied: readonly string[], paths: readonly string[]) => {
    const change = changeOf(await listed(beanstalk({ denied }).aws, wanted), wanted, paths);
    return environmentSettings.hazards(change).filter(({ key }) => key === 'interruption');
  };
  expect(await told([], ['/logs/stream'])).toEqual([]);
  expect(await told(['options'], ['/logs/stream'])).toEqual([]);
  const reason = 'SystemType: the environment is restarted (RestartEnvironment), as documented: the role may not ask';
  expect(await told(['options'], ['/health'])).toEqual([{ key: 'interruption', level: 'block', reason }]);
  const absent = 'SystemType: the platform of this environment does not offer SystemType';
  expect(await told([], ['/health'])).toEqual([{ key: 'interruption', level: 'block', reason: absent }]);
  const unread = { key: 'interruption', level: 'tell', reason: `unless it is so already, ${reason}` };
  expect(await told(['settings'], ['/health'])).toEqual([unread]);
});

test('what Beanstalk has against the values is told before they are sent; what it refuses blocks', async () => {
  const told = async (options: Parameters<typeof beanstalk>[0]) =>
    environmentSettings.hazards(changeOf(await listed(beanstalk(options).aws, streaming), streaming, ['/logs/stream']));
  const reason = 'the instance profile may not write logs';
  expect(await told({})).toEqual([{ key: 'doubted-settings', level: 'tell', reason }]);
  const messages = [{ Severity: 'error', Message: 'no' }, { Message: 'never' }];
  expect(await told({ messages })).toEqual([{ key: 'refused-settings', level: 'block', reason: 'no; never' }]);
  expect(await told({ denied: ['validate'] })).toEqual([]);
});

test('shorter retention blocks where something is streamed, and AWS’s own retention counts', async () => {
  const told = async (set: { readonly [option: string]: string }, retention: string) => {
    const wanted = normalize({ logs: { retention } });
    const found = await listed(beanstalk({ set, messages: [] }).aws, wanted);
    const field = { path: '/logs/retentionDays', from: found.spec.logs.retentionDays, to: wanted.logs.retentionDays };
    const change = changeOf(found, wanted) as Extract<Change<EnvironmentSettingsSpec>, { fields: unknown }>;
    const fields = [{ ...field, cause: null }];
    return environmentSettings.hazards({ ...change, fields }).filter(({ key }) => key === 'shorter-retention');
  };
  const on = { [`${LOGS} StreamLogs`]: 'true' };
  const reason = 'logs older than 3 days are deleted; now 7 are kept';
  expect(await told({}, '3d')).toEqual([]);
  expect(await told(on, '3d')).toEqual([{ key: 'shorter-retention', level: 'block', reason }]);
  expect(await told({ ...on, [`${LOGS} RetentionInDays`]: '30' }, '14d')).toHaveLength(1);
  expect(await told({ ...on, [`${LOGS} RetentionInDays`]: '1' }, '14d')).toEqual([]);
});

test('a document is read by meaning and written without what is empty', () => {
  const text = '{"CloudWatchMetrics":{"Environment":{"A":60,"B":null}},"Rules":{},"Version":1}';
  expect(readDocument(text)).toEqual({ metrics: { environment: { A: 60 }, instance: {} }, rest: { Rules: {} } });
  expect(readDocument('no JSON')).toEqual({ metrics: { environment: {}, instance: {} }, rest: {} });
  expect(writeDocument({ metrics: { environment: { A: 60 }, instance: {} }, rest: {} })).toBe(
    '{"CloudWatchMetrics":{"Environment":{"A":60}},"Version":1}',
  );
});

test('each metric of the environment costs as much as a custom metric; instances are not counted here', () => {
  const of = (healthMetrics: object) => cost(normalize({ healthMetrics }));
  expect([cost(nothing), of({ environment: ['A', 'B'] }), of({ instance: ['A'] })]).toEqual([0, 0.6, null]);
});
