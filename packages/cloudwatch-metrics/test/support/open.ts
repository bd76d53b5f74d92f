import { CloudWatchMetrics } from '../../src/metrics.ts';
import type { MetricsOptions } from '../../src/options.ts';
import { InMemorySink } from '../../src/testing/in-memory.ts';
import { makeClock } from './clock.ts';

/** Metrics with a clock that the test moves, a CloudWatch in memory, and the lines that were said. */
export function open(options: MetricsOptions = {}) {
  const clock = makeClock();
  const sink = new InMemorySink();
  const lines: string[] = [];
  const all = { namespace: 'TEST', service: 'Shop', clock, sink, log: (line: string) => lines.push(line), ...options };
  return { metrics: new CloudWatchMetrics(all), clock, sink, lines };
}

export const ofShop = { Service: 'Shop' };

/** An error as the SDK throws it. */
export function awsError(name: string, httpStatusCode: number): Error {
  return Object.assign(new Error(`${name} of the test`), { name, $metadata: { httpStatusCode } });
}

/** An error as a connection throws it. */
export function connectionError(code: string): Error {
  return Object.assign(new Error(`connect ${code}`), { code });
}
