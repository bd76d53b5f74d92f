import { InMemorySink } from '../src/testing/in-memory.ts';
import { tell } from './process.ts';

/** 100,000 different paths: growth of the heap, and whether each value comes out. */
const PATHS = 100_000;
const { CloudWatchMetrics } = await import('../dist/esm/index.js' as string);
const sink = new InMemorySink();
const metrics = new CloudWatchMetrics({
  namespace: 'BENCH',
  service: 'Bench',
  sink,
  selfMetrics: false,
  log: () => {},
});
const heap = () => {
  global.gc?.();
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
};
const before = heap();
for (let i = 0; i < PATHS; i += 1) metrics.increment('Calls', 1, { Path: `/customers/${i}/orders` });
const heapMb = (heap() - before) / 2 ** 20;
await metrics.flush();
const arrived = sink.metrics().filter(({ dimensions }) => Object.keys(dimensions).length > 1);
tell({ heapMb, lost: PATHS - arrived.reduce((all, { sum }) => all + sum, 0), series: arrived.length });
