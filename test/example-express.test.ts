import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Json } from '../src/core/json.ts';
import type { DashboardDeclaration } from '../src/kinds/dashboard/declaration.ts';
import type { Manifest } from '../src/manifest/types.ts';
import { metricKey, type WorldMetric } from '../src/sandbox/world.ts';
import { manifestOf } from './support/manifest.ts';
import { openSandbox } from './support/sandbox.ts';

const root = resolve(import.meta.dirname, '..');
const NAMESPACE = 'SYMPHONIA';

beforeAll(() => {
  execFileSync('npm', ['run', 'build', '-w', 'packages/cloudwatch-metrics'], {
    ...{ cwd: root, stdio: 'ignore', shell: process.platform === 'win32' },
  });
});

test('traffic of the example service shows up under the dimensions that alarms and widgets ask for', async () => {
  const { sandbox } = await openSandbox();
  const manifest = await manifestOf(resolve(root, 'monitoring'), 'monitoring');
  const { url, service } = await start(sandbox.endpoint);
  const post = async (path: string, body: Json) => {
    const headers = { 'content-type': 'application/json' };
    return (await fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })).status;
  };
  expect(await post('/synchronisations', { items: 5 })).toBe(200);
  expect(await post('/synchronisations', { error: 'ConnectionTimeout' })).toBe(502);
  expect(await post('/loads/42/matches', { matches: 3 })).toBe(200);
  expect(await post('/loads/43/matches', { fails: true })).toBe(503);
  expect((await fetch(`${url}/health`)).status).toBe(200);
  expect(await stopped(service)).toEqual({ code: 0, signal: null });

  const watched = watchedBy(manifest);
  expect(watched.alarms.map(({ name }) => name).sort()).toEqual([
    'Affret-IA-Errors',
    'Affret-IA-Requests',
    'TMS-Sync-Failure',
  ]);
  expect(watched.widgets.length).toBeGreaterThan(5);
  const published = [...sandbox.state.metrics.keys()];
  expect(published).toEqual(expect.arrayContaining([...watched.alarms, ...watched.widgets].map(metricKey)));
  const paths = [...sandbox.state.metrics.values()].flatMap(({ dimensions }) => dimensions.Path ?? []);
  expect(new Set(paths)).toEqual(new Set(['/synchronisations', '/loads/:id/matches']));
});

async function start(endpoint: string): Promise<{ readonly url: string; readonly service: ChildProcess }> {
  const service = spawn(process.execPath, ['--no-warnings', 'server.js'], {
    cwd: resolve(root, 'examples/express'),
    env: {
      ...{ PATH: process.env.PATH, PORT: '0', NODE_ENV: 'production' },
      ...{ AWS_ENDPOINT_URL: endpoint, AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' },
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void service.kill('SIGKILL'));
  for await (const chunk of service.stdout as AsyncIterable<Buffer>) {
    const port = /listening on (\d+)/.exec(String(chunk))?.[1];
    if (port) return { url: `http://127.0.0.1:${port}`, service };
  }
  throw new Error('the service did not start');
}

function stopped(service: ChildProcess): Promise<{ readonly code: number | null; readonly signal: string | null }> {
  return new Promise((ended) => {
    service.once('exit', (code, signal) => ended({ code, signal }));
    service.kill('SIGTERM');
  });
}

interface Naming {
  readonly metric?: WorldMetric;
  readonly metrics?: { readonly [id: string]: { readonly metric?: WorldMetric } };
}

/** The metrics of our namespace that alarms and dashboards name. */
function watchedBy({ declarations }: Manifest): {
  readonly alarms: readonly WorldMetric[];
  readonly widgets: readonly WorldMetric[];
} {
  const of = (kind: string) => declarations.filter(({ address }) => address.kind === kind).map(({ value }) => value);
  const widgets = of('dashboard').flatMap((value) => (value as unknown as DashboardDeclaration).widgets);
  return { alarms: (of('alarm') as Naming[]).flatMap(named), widgets: (widgets as Naming[]).flatMap(named) };
}

function named({ metric, metrics = {} }: Naming): readonly WorldMetric[] {
  const all = [metric, ...Object.values(metrics).map((one) => one.metric)];
  return all.filter((one): one is WorldMetric => one?.namespace === NAMESPACE);
}
