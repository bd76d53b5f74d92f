import {
  CloudWatchClient,
  DeleteAlarmsCommand,
  DescribeAlarmsCommand,
  ListTagsForResourceCommand,
  type MetricAlarm,
  PutMetricAlarmCommand,
} from '@aws-sdk/client-cloudwatch';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Aws, openAws } from '../../src/aws/ports.ts';
import { aloneAmong } from '../../src/core/among.ts';
import { clearEverything } from '../../src/core/approvals.ts';
import type { Json } from '../../src/core/json.ts';
import { addressOf, type Change, type Found, type Step } from '../../src/core/types.ts';
import { planStack } from '../../src/flow/plan.ts';
import type { AlarmDeclaration } from '../../src/kinds/alarm/declaration.ts';
import { alarm } from '../../src/kinds/alarm/index.ts';
import type { AlarmSpec } from '../../src/kinds/alarm/spec.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { registry } from '../support/account.ts';
import { declarationOf, declared, stackOf } from '../support/declared.ts';
import { required, withAwsCli } from './aws-cli.ts';
import { cliAlarms, nameOf, sdkAlarms, wordsOf } from './cli-alarms.ts';
import { comparable } from './comparable.ts';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

const at = stackOf('every-option');
const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
const names = [...cliAlarms.map(nameOf), ...sdkAlarms.map(({ AlarmName = '' }) => AlarmName)];

/** What moto refuses: it knows no extended statistic but percentiles. */
const refusedByMoto = names.filter((name) => /^extended statistic [^p]/.test(name));

/**
 * What moto does not keep, by the alarm that has it: its model of an alarm has no such member. The rest of these alarms is compared
 * there too; when moto learns one, this list is told so.
 */
const lostByMoto: { readonly [name: string]: string } = {
  "another account's metric": 'AccountId',
  'a wall clock window': 'EvaluationWindow',
  'a warm-up of its own': 'WarmUpConfiguration',
  'tags in notifications': 'ActionConfiguration',
};

describe.each([
  { server: 'the sandbox', lost: {}, refused: [], open: async () => startSandbox() },
  {
    server: "moto's server",
    lost: lostByMoto,
    refused: refusedByMoto,
    open: async () => ({ endpoint: required('MOTO_ENDPOINT'), close: async () => {} }),
  },
])('on $server', ({ lost, refused, open }) => {
  let close: () => Promise<void>;
  let aws: Aws;
  let client: CloudWatchClient;
  let notMade: readonly string[];
  const made = names.filter((name) => !refused.includes(name as never));

  beforeAll(async () => {
    const server = await open();
    close = server.close;
    const { endpoint } = server;
    aws = openAws({ region: at.region, endpoint, credentials, environment: new Map(), unpaced: true });
    client = new CloudWatchClient({ region: at.region, endpoint, credentials });
    notMade = await makeWithCli(endpoint);
    for (const one of sdkAlarms) await client.send(new PutMetricAlarmCommand(one));
  });
  afterAll(async () => {
    await client.send(new DeleteAlarmsCommand({ AlarmNames: made }));
    aws.close();
    client.destroy();
    await close();
  });

  const described = async (name: string): Promise<MetricAlarm> => {
    const { MetricAlarms } = await client.send(new DescribeAlarmsCommand({ AlarmNames: [name] }));
    if (!MetricAlarms?.[0]) throw new Error(`no alarm ${name}`);
    return MetricAlarms[0];
  };
  const tagsOf = async ({ AlarmArn }: MetricAlarm) =>
    (await client.send(new ListTagsForResourceCommand({ ResourceARN: AlarmArn }))).Tags ?? [];
  const found = async (name: string): Promise<Found<AlarmSpec>> => {
    const specs = new Map([[name, {} as AlarmSpec]]);
    const one = (await alarm.list(aws.read.fresh(), { at, everything: false, specs })).find(
      (each) => each.name === name,
    );
    if (!one) throw new Error(`${name} is not listed`);
    return one;
  };
  /** What a plan says of this alarm; the others, once adopted, are declared nowhere here. */
  const planAdopting = async (name: string, declaration: AlarmDeclaration): Promise<readonly Step[]> => {
    const wanted = declarationOf({ kind: 'alarm', name }, declaration as unknown as Json, { adopt: true });
    const request = {
      ...{ manifest: { ...declared('every-option', [wanted]), stack: at }, base: null, kinds: registry },
      ...{ read: aws.read.fresh(), environment: new Map(), clearance: clearEverything, allow: [] },
    };
    const { plan } = await planStack({ ...request, now: '2026-11-22T12:00:00Z' });
    return plan.steps.filter(({ change }) => addressOf(change).name === name);
  };

  test('what it refuses is what is listed as refused', () => {
    expect(notMade.toSorted()).toEqual(refused.toSorted());
  });

  test.each(made)('%s: is read and written back without loss', async (name) => {
    const before = await described(name);
    const missing = (lost as typeof lostByMoto)[name];
    if (missing) expect(JSON.stringify(before)).not.toContain(`"${missing}"`);
    const { spec } = await found(name);
    const declaration = alarm.declare(spec);
    expect(alarm.normalize(declaration, at, aloneAmong)).toEqual(spec);

    const steps = await planAdopting(name, declaration);
    expect(steps).toMatchObject([{ change: { action: 'adopt', fields: [] }, withheld: null }]);
    for (const { change } of steps) for (const call of alarm.calls(inFull(change), at)) await aws.send.send(call);

    const after = await described(name);
    expect(comparable(after)).toEqual(comparable(before));
    expect(await tagsOf(after)).toEqual(expect.arrayContaining([{ Key: 'monitoring:stack', Value: 'every-option' }]));
    expect(await planAdopting(name, declaration)).toEqual([]);
  });

  test('tags of others are still there', async () => {
    const tags = await tagsOf(await described('tags'));
    for (const theirs of [
      ['team', 'checkout'],
      ['cost centre', '42'],
      ['empty', ''],
    ]) {
      expect(tags).toContainEqual({ Key: theirs[0], Value: theirs[1] });
    }
  });
});

/** The same change, sent as if a field differed: an adoption without one sends tags alone. */
function inFull(change: Change): Change<AlarmSpec> {
  if (change.action !== 'adopt') throw new Error(`an adoption was expected, not ${change.action}`);
  return {
    ...change,
    fields: [{ path: '/threshold', from: null, to: null, cause: null }],
  } as unknown as Change<AlarmSpec>;
}

/** Makes all of them; gives the names of those that the server refused. */
function makeWithCli(endpoint: string): Promise<readonly string[]> {
  return withAwsCli({ AWS_ENDPOINT_URL: endpoint, AWS_DEFAULT_REGION: at.region }, async (aws) => {
    const notMade: string[] = [];
    for (const one of cliAlarms) {
      const { code, said } = await aws(['cloudwatch', 'put-metric-alarm', ...wordsOf(one)]);
      if (code === 0) continue;
      if (!said.includes('An error occurred (')) throw new Error(said);
      notMade.push(nameOf(one));
    }
    return notMade;
  });
}
