import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createFakeCloudWatch, type Fault } from '../src/testing/fake-cloudwatch.ts';
import { measure } from './process.ts';
import { subjects } from './subjects.ts';

/**
 * `npm run bench`: each peer in a process of its own, all in one run. Figures of time are ratios within this run: machines are shared and
 * noisy. A row says what was measured and the goal; a goal that is missed makes
 * the run fail.
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
  const nsOf = (name: string) => median(found.get(name) ?? []);
  const histogram = nsOf('prom-client Histogram.observe(labels)');
  const goals: { readonly [name: string]: number } = { 'recordMetric, 3 dimensions': 0.3, 'bound handle': 0.15 };
  for (const name of found.keys()) {
    const ratio = nsOf(name) / histogram;
    const goal = goals[name];
    row({
      what: `${name}: ${Math.round(nsOf(name))} ns a record, over prom-client's histogram`,
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

interface Outage {
  readonly recorded: number;
  readonly heapMb: number;
  readonly lagMs: number;
  readonly worstMs: number;
  readonly worstAtRestMs: number;
  readonly failures: number;
  readonly pending: number;
}

/** Of three runs the median, and the least of what was worst in each: what else the machine does does not meet all of them. */
async function outage(): Promise<void> {
  const faults: readonly (readonly [string, Fault])[] = [
    ['hangs', 'hang'],
    ['fails with 503', { status: 503, code: 'ServiceUnavailable' }],
  ];
  for (const [how, fault] of faults) {
    const runs: Outage[] = [];
    for (let run = 0; run < 3; run += 1) {
      const fake = await createFakeCloudWatch();
      fake.fail(fault);
      runs.push(await measure<Outage>('outage.ts', [], { AWS_ENDPOINT_URL: fake.endpoint }));
      await fake.close();
    }
    const of = (figure: keyof Outage) => median(runs.map((run) => run[figure]));
    row({
      what: `heap, ${of('recorded')} records in 10 s while CloudWatch ${how} (${of('failures')} failures, ${of('pending')} datums kept)`,
      measured: `${of('heapMb').toFixed(1)} MB`,
      goal: 'at most 5 MB',
      met: of('heapMb') <= 5,
    });
    const worst = runs.map((run) => run.worstMs);
    // What else the machine does only adds to it: the greatest of the runs says how much.
    const worstMs = median(worst);
    row({
      what: `worst lag of the event loop then (median of 3 runs; the greatest ${Math.max(...worst).toFixed(1)} ms; 99 % of the time ${of('lagMs').toFixed(1)} ms; worst at rest ${of('worstAtRestMs').toFixed(0)} ms)`,
      measured: `${worstMs.toFixed(1)} ms`,
      goal: 'at most 20 ms',
      met: worstMs <= 20,
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

/** Each round meets each of them in turn; the noise is what a no-op differs by from itself, its outer tenths left out. */
async function middleware(): Promise<void> {
  const found = new Map<string, number[]>();
  for (let round = 0; round < 5; round += 1)
    for (const which of ['bare', 'no-op', 'ours', 'express-prom-bundle']) {
      const { us } = await measure<{ us: readonly number[] }>('middleware.ts', [which]);
      found.set(which, [...(found.get(which) ?? []), ...us]);
    }
  const of = (which: string) => found.get(which) ?? [];
  const noop = of('no-op');
  const noise = quantile(noop, 0.9) - quantile(noop, 0.1);
  for (const which of ['bare', 'ours', 'express-prom-bundle']) {
    const us = median(of(which)) - median(noop);
    row({
      what: `CPU of a request, middleware ${which}, over a no-op (${median(noop).toFixed(0)} µs; noise ${noise.toFixed(0)} µs)`,
      measured: `${us.toFixed(1)} µs`,
      ...(which === 'ours' && { goal: 'within the noise', met: us <= noise }),
    });
  }
}

async function load(): Promise<void> {
  const found: number[] = [];
  for (let i = 0; i < 7; i += 1) found.push((await measure<{ ms: number }>('load.cjs')).ms);
  // What else the machine does only adds to it.
  const ms = Math.min(...found);
  row({
    what: `loading the module (least of 7; median ${median(found).toFixed(1)} ms)`,
    measured: `${ms.toFixed(1)} ms`,
    goal: 'at most 5 ms',
    met: ms <= 5,
  });
}

function median(figures: readonly number[]): number {
  return quantile(figures, 0.5);
}

function quantile(figures: readonly number[], part: number): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(part * (figures.length - 1))] as number;
}

function row({ what, measured, goal, met }: { what: string; measured: string; goal?: string; met?: boolean }): void {
  if (met === false) process.exitCode = 1;
  const verdict = met === undefined ? '    ' : met ? 'met ' : 'MISS';
  process.stdout.write(
    `${verdict}  ${measured.padStart(14)}  ${goal === undefined ? '' : `(goal: ${goal})  `}${what}\n`,
  );
}
