import { monitorEventLoopDelay } from 'node:perf_hooks';
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
const lag = monitorEventLoopDelay({ resolution: 1 });
lag.enable();
let recorded = 0;
await new Promise<void>((done) => {
  const began = performance.now();
  const tick = setInterval(() => {
    const due = Math.min(LASTS_MS, performance.now() - began) * (PER_TICK / TICK_MS);
    for (; recorded < due; recorded += 1)
      metrics.recordDuration('Latency', values[recorded & 4_095] as number, series[recorded % series.length]);
    if (performance.now() - began < LASTS_MS) return;
    clearInterval(tick);
    done();
  }, TICK_MS);
});
lag.disable();
const { failures, pending } = metrics.stats();
tell({
  recorded,
  heapMb: (heap() - before) / 2 ** 20,
  lagMs: lag.percentile(99.9) / 1e6,
  worstLagMs: lag.max / 1e6,
  failures,
  pending,
});
