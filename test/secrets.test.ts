import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openAws } from '../src/aws/ports.ts';
import { makeProgram } from '../src/cli/program.ts';
import { type Sandbox, startSandbox } from '../src/sandbox/sandbox.ts';
import { environmentNamed, type WorldEnvironment } from '../src/sandbox/world.ts';
import { directoryOf, monitoring } from './edge-cases/command-line.ts';

/** Values of other people's variables, planted in an environment: no command may ever say one of them. */
const MARK = 'PLANTED';
const planted: { readonly [variable: string]: string } = {
  DB_PASSWORD: `${MARK}-hunter2`,
  DATABASE_URL: `postgres://app:${MARK}@db.internal:5432/orders?sslmode=require`,
  PRIVATE_KEY: `-----BEGIN KEY-----\n${MARK}\n-----END KEY-----`,
  JSON_CONFIG: `{"token":"${MARK}<&>'"}`,
  StreamLogs: `${MARK}-named-like-an-option`,
};
const listed = Object.entries(planted).map(([name, value]) => `${name}=${value}`);
const names = new RegExp(
  Object.keys(planted)
    .filter((name) => name !== 'StreamLogs')
    .join('|'),
);

const declarations = {
  'orders.yaml': `service: Orders
environments:
  orders-api:
    health: enhanced
    healthMetrics: { environment: [ApplicationRequests5xx] }
    logs: { stream: true, retention: 7d }
alarms:
  High-5xx:
    metric: { namespace: AWS/ElasticBeanstalk, name: ApplicationRequests5xx, dimensions: { EnvironmentName: orders-api } }
    when: { statistic: Sum, is: ">", threshold: 10, period: 1m }
`,
};

type Change = (was: WorldEnvironment) => WorldEnvironment;

/** What may be the matter with an account while a command runs. */
const situations: { readonly [name: string]: (sandbox: Sandbox, change: (to: Change) => void) => void } = {
  'nothing is the matter': () => {},
  'an update fails, and its events quote the variables': (_, change) =>
    change((was) => ({
      ...was,
      failsNext: ['Command failed on instance.', ...listed, `connecting to ${planted.DATABASE_URL}`],
    })),
  'a hand changed what is declared': (_, change) =>
    change((was) => ({
      ...was,
      options: { ...was.options, 'aws:elasticbeanstalk:cloudwatch:logs': { RetentionInDays: '30' } },
    })),
  'the environment is updating, with a draft': (_, change) =>
    change((was) => ({
      ...was,
      status: 'Updating',
      failed: was.options,
      update: { doneAtMs: Infinity, options: was.options },
    })),
  'settings may not be read': (sandbox) =>
    sandbox.fail({ op: 'DescribeConfigurationSettings', kind: 'denied', count: Infinity }),
  'the update is denied': (sandbox) => sandbox.fail({ op: 'UpdateEnvironment', kind: 'denied', count: Infinity }),
  'Beanstalk is broken': (sandbox) =>
    sandbox.fail({ op: 'DescribeConfigurationSettings', kind: 'expired', count: Infinity }),
};

/** Every command, with every file that it writes. `sandbox` is AWS itself, and shows nothing of what it holds. */
const commands: { readonly [name: string]: (dir: string, out: string) => readonly (readonly string[])[] } = {
  validate: (dir, out) => [['validate', '--dir', dir, '--json', join(out, 'problems.json')]],
  plan: (dir, out) => [
    ['plan', '--dir', dir, '--json', '-'],
    ['plan', '--dir', dir, '--base', dir, '--json', join(out, 'plan.json'), '--markdown', join(out, 'plan.md')],
  ],
  apply: (dir, out) => [['apply', '--dir', dir, '--yes', '--put-back', '--json', join(out, 'outcomes.json')]],
  import: (dir, out) => [['import', '--dir', dir, '--out', join(out, 'imported')]],
  policy: (dir, out) => [['policy', '--dir', dir, '--with-environment-settings', '--out', join(out, 'policies')]],
  hold: (dir) => [
    ['hold', 'Orders-High-5xx', '--for', '1h', '--dir', dir],
    ['hold', 'Orders-High-5xx', '--release', '--dir', dir],
  ],
};

test('every command is looked at', () => {
  const program = makeProgram({ stdout: process.stdout, stderr: process.stderr } as never, () => {});
  expect(program.commands.map((command) => command.name()).sort()).toEqual(
    [...Object.keys(commands), 'sandbox'].sort(),
  );
});

describe.each(Object.keys(situations))('where %s', (situation) => {
  test.each(Object.keys(commands))('%s says no value of an environment’s variables', async (command) => {
    const sandbox = await openPlanted();
    const out = await temporary();
    const dir = await directoryOf(declarations);
    situations[situation]?.(sandbox, (to) => changeIn(sandbox, to));
    let said = '';
    for (const words of commands[command]?.(dir, out) ?? []) {
      const { text, code } = await monitoring(words, { endpoint: sandbox.endpoint });
      said += `${text}${code}\n`;
    }
    const written = await textsIn(out);
    expect(said.length + written.length).toBeGreaterThan(20);
    expect(`${said}${written}`).not.toContain(MARK);
    // Events may name a variable; nothing else does.
    if (!situation.includes('events')) expect(`${said}${written}`).not.toMatch(names);
  });
});

test('what the ports keep of settings holds none of the variables', async () => {
  const { endpoint } = await openPlanted();
  const aws = open(endpoint);
  const input = { ApplicationName: 'orders-api', EnvironmentName: 'orders-api' };
  const answer = await aws.read.read('elasticbeanstalk.DescribeConfigurationSettings', input);
  expect(answer.ConfigurationSettings?.[0]?.OptionSettings?.length).toBe(8);
  expect(JSON.stringify(answer)).not.toMatch(new RegExp(`${MARK}|${names.source}`));
});

test('an answer that breaks off in the middle of a secret is an error without it', async () => {
  for (const body of [`<A><Value>${MARK}`, `<A ${MARK}`, `${MARK}`, `<A><${MARK}></A>`, `<A>&${MARK};</A>`]) {
    const aws = open(await answering(body));
    const input = { ApplicationName: 'orders-api', EnvironmentName: 'orders-api' };
    const read = aws.read.read('elasticbeanstalk.DescribeConfigurationSettings', input);
    const told = await read.then(
      JSON.stringify,
      (error: Error) => `${error.message} ${JSON.stringify(error)} ${error.cause}`,
    );
    expect(told).not.toContain(MARK);
  }
});

function open(endpoint: string) {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const aws = openAws({ region: 'eu-central-1', endpoint, credentials, environment: new Map(), unpaced: true });
  onTestFinished(aws.close);
  return aws;
}

async function openPlanted(): Promise<Sandbox> {
  const environment = environmentNamed('orders-api');
  const options = { ...environment.options, 'aws:elasticbeanstalk:application:environment': planted };
  const sandbox = await startSandbox({ world: { environments: [{ ...environment, options }], metrics: [] } });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

function changeIn({ state }: Sandbox, to: Change): void {
  state.environments.set('orders-api', to(state.environments.get('orders-api') as WorldEnvironment));
}

async function answering(body: string): Promise<string> {
  const server = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/xml' }).end(body));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function temporary(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'secrets-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  return directory;
}

async function textsIn(directory: string): Promise<string> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n');
}
