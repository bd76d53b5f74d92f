import { execFile } from 'node:child_process';
import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { CloudWatchClient, GetMetricStatisticsCommand } from '@aws-sdk/client-cloudwatch';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { createFakeCloudWatch } from '../../packages/cloudwatch-metrics/src/testing/fake-cloudwatch.ts';

const execute = promisify(execFile);
const module = resolve(import.meta.dirname, '../../packages/cloudwatch-metrics');
const shell = process.platform === 'win32';

/** Records what an alarm of SYMPHONI.A watches, and 1000 durations; ends by itself. */
const records = `
  const metrics = new TMSSyncMetrics();
  metrics.recordSyncFailure(30, 'ConnectionTimeout');
  metrics.recordSyncFailure(50, 'Refused');
  for (let i = 1; i <= 1000; i += 1) metrics.recordSyncSuccess(i, 1);
`;
const programs = {
  'use.cjs': `const { TMSSyncMetrics } = require('@symphonia/cloudwatch-metrics');${records}`,
  'use.mjs': `import { TMSSyncMetrics } from '@symphonia/cloudwatch-metrics';${records}`,
};

let folder: string;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'installed-')));
  const packed = await execute('npm', ['pack', '--json', '--pack-destination', folder], { cwd: module, shell });
  // What `prepack` says comes first.
  const [{ filename }] = JSON.parse(packed.stdout.slice(packed.stdout.lastIndexOf('\n[') + 1)) as [
    { filename: string },
  ];
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  await execute('npm', ['install', '--no-audit', '--no-fund', join(folder, filename)], { cwd: folder, shell });
  for (const [name, text] of Object.entries(programs)) await writeFile(join(folder, name), text);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function run(node: string, program: string, endpoint: string): Promise<string> {
  const env = {
    PATH: process.env.PATH,
    AWS_ENDPOINT_URL: endpoint,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
  };
  const { stderr } = await execute(node, ['--no-warnings', join(folder, program)], { env });
  return stderr;
}

const nodes = [
  ['20', process.execPath],
  ['22', process.env.NODE_22 ?? ''],
  ['24', process.env.OTHER_NODE ?? ''],
] as const;

describe.each(nodes)('the packed module in a clean folder under Node %s', (version, node) => {
  test('is that Node', async () => {
    expect((await execute(node, ['-p', 'process.versions.node'])).stdout).toMatch(new RegExp(`^${version}\\.`));
  });

  test.each(Object.keys(programs))('%s: what it records arrives at the natural end', async (program) => {
    const fake = await createFakeCloudWatch();
    onTestFinished(() => fake.close());
    expect(await run(node, program, fake.endpoint)).toBe('');
    const service = { Service: 'TMS-Sync' };
    expect(fake.metric('TMS-Sync-Failure', service)?.sum).toBe(2);
    expect(fake.metric('TMS-Sync-Success', service)?.sum).toBe(1_000);
    expect(fake.metric('TMS-Sync-Duration', service)).toMatchObject({ count: 1_002, sum: 500_580, min: 1, max: 1_000 });
  });
});

test("moto's server takes the same, and its statistics agree", async () => {
  const endpoint = process.env.MOTO_ENDPOINT ?? '';
  const beganMs = Date.now();
  expect(await run(process.execPath, 'use.cjs', endpoint)).toBe('');
  const client = new CloudWatchClient({
    endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  onTestFinished(() => client.destroy());
  // moto adds up every metric that has these dimensions among others; AWS does not. So each is asked for by all of its own.
  const statistics = async (
    MetricName: string,
    Unit: 'Count' | 'Milliseconds',
    more: { readonly [name: string]: string } = {},
  ) => {
    const Dimensions = Object.entries({ Service: 'TMS-Sync', ...more }).map(([Name, Value]) => ({ Name, Value }));
    const { Datapoints = [] } = await client.send(
      new GetMetricStatisticsCommand({
        ...{
          Namespace: 'SYMPHONIA',
          MetricName,
          Unit,
          Dimensions,
          Period: 3_600,
        },
        StartTime: new Date(beganMs - 3_600_000),
        EndTime: new Date(beganMs + 3_600_000),
        Statistics: ['Sum', 'SampleCount', 'Minimum', 'Maximum'],
      }),
    );
    const total = (of: (point: (typeof Datapoints)[number]) => number | undefined) =>
      Datapoints.reduce((all, point) => all + (of(point) ?? 0), 0);
    return {
      sum: total(({ Sum }) => Sum),
      count: total(({ SampleCount }) => SampleCount),
      min: Math.min(...Datapoints.map(({ Minimum }) => Minimum ?? 0)),
      max: Math.max(...Datapoints.map(({ Maximum }) => Maximum ?? 0)),
    };
  };
  expect(await statistics('TMS-Sync-Failure', 'Count', { ErrorType: 'Refused' })).toEqual({
    sum: 1,
    count: 1,
    min: 1,
    max: 1,
  });
  expect(await statistics('TMS-Sync-Success', 'Count')).toEqual({ sum: 1_000, count: 1_000, min: 1, max: 1 });
  const { sum, ...durations } = await statistics('TMS-Sync-Duration', 'Milliseconds', { Outcome: 'Success' });
  expect(durations).toEqual({ count: 1_000, min: 1, max: 1_000 });
  // moto reads the middles of buckets, and not the statistics beside them.
  expect(Math.abs(sum / 500_500 - 1)).toBeLessThan(0.001);
});
