import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createFakeCloudWatch, type Fault } from '../src/testing/fake-cloudwatch.ts';
import { measure } from './process.ts';
import { subjects } from './subjects.ts';

/**
 * `npm run bench`: each peer in a process of its own, all in one run. Figures of time are ratios within this run: machines are shared and
 * noisy. A row says what was measured and the goal; nothing here fails.
 */
const all = { record, volume, outage, paths, middleware, load };
const peers = join(import.meta.dirname, 'peers');

if (!existsSync(join(peers, 'node_modules'))) {
  process.stdout.write('installing the peers into bench/peers/\n');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: peers,
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
}
const chosen = process.argv.slice(2);
for (const [name, run] of Object.entries(all)) if (chosen.length === 0 || chosen.includes(name)) await run();

/** Three rounds over all subjects, so that a busy moment meets each of them; the median of each. */
async function record(): Promise<void> {
  const found = new Map<string, number[]>();
  for (let round = 0; round < 3; round += 1)
    for (const name of Object.keys(subjects)) {
      const { ns } = await measure<{ ns: number }>('record.ts', [name]);
      found.set(name, [...(found.get(name) ?? []), ns]);
    }
  const median = (name: string) => [...(found.get(name) ?? [])].sort((a, b) => a - b)[1] as number;
  const histogram = median('prom-client Histogram.observe(labels)');
  const goals: { readonly [name: string]: number } = { 'recordMetric, 3 dimensions': 0.3, 'bound handle': 0.15 };
  for (const name of found.keys()) {
    const ratio = median(name) / histogram;
    const goal = goals[name];
    row({
      what: `${name}: ${Math.round(median(name))} ns a record, over prom-client's histogram`,
      measured: `${ratio.toFixed(2)} ×`,
      ...(goal !== undefined && { goal: `at most ${goal} ×`, met: ratio <= goal }),
    });
  }
}

async function volume(): Promise<void> {
  const { requests, wireBytes, off } = await measure<{
    requests: number;
    wireBytes: number;
    off: { percentile: number; sum: number; count: number };
  }>('volume.ts');
  row({
    what: 'requests for 200,000 observations of a minute over 20 series',
    measured: `${requests}`,
    goal: '1',
    met: requests === 1,
  });
  row({
    what: 'on the wire',
    measured: `${(wireBytes / 1_000).toFixed(1)} KB`,
    goal: 'at most 20 KB',
    met: wireBytes <= 20_000,
  });
  row({
    what: 'worst percentile (p50 to p99.9) of 20 series',
    measured: `${(off.percentile * 100).toFixed(2)} %`,
    goal: 'at most 1 %',
    met: off.percentile <= 0.01,
  });
  row({
    what: 'worst sum; counts',
    measured: `${(off.sum * 100).toFixed(4)} %; ${off.count} off`,
    goal: '0; 0',
    met: off.sum < 1e-9 && off.count === 0,
  });
}

async function outage(): Promise<void> {
  const faults: readonly (readonly [string, Fault])[] = [
    ['hangs', 'hang'],
    ['fails with 503', { status: 503, code: 'ServiceUnavailable' }],
  ];
  for (const [how, fault] of faults) {
    const fake = await createFakeCloudWatch();
    fake.fail(fault);
    const found = await measure<{
      recorded: number;
      heapMb: number;
      lagMs: number;
      restMs: number;
      worstMs: number;
      failures: number;
      pending: number;
    }>('outage.ts', [], { AWS_ENDPOINT_URL: fake.endpoint });
    await fake.close();
    row({
      what: `heap, ${found.recorded} records in 10 s while CloudWatch ${how} (${found.failures} failures, ${found.pending} datums kept)`,
      measured: `${found.heapMb.toFixed(1)} MB`,
      goal: 'at most 5 MB',
      met: found.heapMb <= 5,
    });
    row({
      what: `lag of the event loop then, 99 % of the time (at rest ${found.restMs.toFixed(1)} ms; worst ${found.worstMs.toFixed(0)} ms)`,
      measured: `${found.lagMs.toFixed(1)} ms`,
      goal: 'at most 20 ms',
      met: found.lagMs <= 20,
    });
  }
}

async function paths(): Promise<void> {
  const { heapMb, lost, series } = await measure<{ heapMb: number; lost: number; series: number }>('paths.ts');
  row({
    what: `heap after 100,000 different paths (${series} series)`,
    measured: `${heapMb.toFixed(1)} MB`,
    goal: 'at most 5 MB',
    met: heapMb <= 5,
  });
  row({ what: 'values of them lost', measured: `${lost}`, goal: '0', met: lost === 0 });
}

async function middleware(): Promise<void> {
  const found = new Map<string, { us: number; spreadUs: number }[]>();
  for (let round = 0; round < 3; round += 1)
    for (const which of ['bare', 'no-op', 'ours', 'express-prom-bundle'])
      found.set(which, [
        ...(found.get(which) ?? []),
        await measure<{ us: number; spreadUs: number }>('middleware.ts', [which]),
      ]);
  const of = (which: string) => [...(found.get(which) ?? [])].sort((a, b) => a.us - b.us);
  const noop = of('no-op')[1]?.us ?? 0;
  const noise = Math.max(
    ...[...found.values()].flatMap((runs) => [
      ...runs.map(({ spreadUs }) => spreadUs),
      Math.max(...runs.map(({ us }) => us)) - Math.min(...runs.map(({ us }) => us)),
    ]),
  );
  for (const which of ['bare', 'ours', 'express-prom-bundle']) {
    const us = (of(which)[1]?.us ?? 0) - noop;
    row({
      what: `CPU of a request, middleware ${which}, over a no-op (${noop.toFixed(0)} µs; noise ${noise.toFixed(0)} µs)`,
      measured: `${us.toFixed(1)} µs`,
      ...(which === 'ours' && { goal: 'within the noise', met: us <= noise }),
    });
  }
}

async function load(): Promise<void> {
  const found: number[] = [];
  for (let i = 0; i < 7; i += 1) found.push((await measure<{ ms: number }>('load.ts')).ms);
  const ms = found.sort((a, b) => a - b)[3] as number;
  row({
    what: 'loading the module (median of 7)',
    measured: `${ms.toFixed(1)} ms`,
    goal: 'at most 5 ms',
    met: ms <= 5,
  });
}

function row({ what, measured, goal, met }: { what: string; measured: string; goal?: string; met?: boolean }): void {
  const verdict = met === undefined ? '    ' : met ? 'met ' : 'MISS';
  process.stdout.write(
    `${verdict}  ${measured.padStart(14)}  ${goal === undefined ? '' : `(goal: ${goal})  `}${what}\n`,
  );
}
