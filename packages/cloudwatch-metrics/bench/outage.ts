import { type IntervalHistogram, monitorEventLoopDelay } from 'node:perf_hooks';
import { tell } from './process.ts';
import { durations, series } from './sampler.ts';

/** 20,000 records a second for 10 s while CloudWatch hangs or fails: growth of the heap, lag of the event loop above its rest. */
const PER_TICK = 200;
const TICK_MS = 10;
const LASTS_MS = 10_000;

const { CloudWatchMetrics } = await import('../dist/esm/index.js' as string);
// Once a second: as many attempts as a far longer outage would see.
const metrics = new CloudWatchMetrics({
  namespace: 'BENCH',
  flushInterval: 1_000,
  requestTimeout: 2_000,
  log: () => {},
});
const values = durations(4_096);
// The SDK is loaded and has tried before it counts.
metrics.recordDuration('Latency', 1, series[0]);
const first = metrics.flush();
await new Promise((later) => setTimeout(later, 3_000));
await first;

const heap = () => {
  global.gc?.();
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
};
const before = heap();
let recorded = 0;
// Code that runs for the first time is slow, and is no part of what an outage does.
await lagWhile(3_000, record);
const rest = await lagWhile(3_000, () => {});
recorded = 0;
const lag = await lagWhile(LASTS_MS, record);
const { failures, pending } = metrics.stats();
const heapMb = (heap() - before) / 2 ** 20;
tell({
  recorded,
  heapMb,
  lagMs: lag.percentile(99) / 1e6,
  worstMs: lag.max / 1e6,
  worstAtRestMs: rest.max / 1e6,
  failures,
  pending,
});

/** What is due so many milliseconds after the beginning. */
function record(ms: number): void {
  const due = ms * (PER_TICK / TICK_MS);
  for (; recorded < due; recorded += 1)
    metrics.recordDuration('Latency', values[recorded & 4_095] as number, series[recorded % series.length]);
}

/** The delays of the event loop while something is done every 10 ms. */
async function lagWhile(lastsMs: number, act: (ms: number) => void): Promise<IntervalHistogram> {
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  await new Promise<void>((done) => {
    const began = performance.now();
    const tick = setInterval(() => {
      act(Math.min(lastsMs, performance.now() - began));
      if (performance.now() - began < lastsMs) return;
      clearInterval(tick);
      done();
    }, TICK_MS);
  });
  delays.disable();
  return delays;
}
