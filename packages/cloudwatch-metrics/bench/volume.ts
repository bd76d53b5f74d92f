import { createFakeCloudWatch } from '../src/testing/fake-cloudwatch.ts';
import { tell } from './process.ts';
import { durations } from './sampler.ts';

/** A minute of 200,000 observations over 20 series, through the SDK: requests, bytes on the wire, and how far off percentiles are. */
const OBSERVATIONS = 200_000;
const SERIES = 20;

const fake = await createFakeCloudWatch();
process.env.AWS_ENDPOINT_URL = fake.endpoint;
const { CloudWatchMetrics } = await import('../dist/esm/index.js' as string);
const metrics = new CloudWatchMetrics({ namespace: 'BENCH' });
const values = durations(OBSERVATIONS);
for (const [i, value] of values.entries()) metrics.recordDuration('Latency', value, { Path: `/${i % SERIES}` });
await metrics.flush();
const off = { percentile: 0, sum: 0, count: 0 };
for (let one = 0; one < SERIES; one += 1) {
  const own = values.filter((_, i) => i % SERIES === one).sort((a, b) => a - b);
  const arrived = fake.metric('Latency', { Path: `/${one}` });
  const sum = own.reduce((all, value) => all + value, 0);
  off.count += Math.abs((arrived?.count ?? 0) - own.length);
  off.sum = Math.max(off.sum, Math.abs((arrived?.sum ?? 0) / sum - 1));
  for (const percent of [50, 90, 95, 99, 99.9]) {
    const exact = own[Math.ceil((percent / 100) * own.length) - 1] as number;
    off.percentile = Math.max(off.percentile, Math.abs((arrived?.percentile(percent) ?? 0) / exact - 1));
  }
}
const wireBytes = fake.requests.reduce((all, one) => all + one.wireBytes, 0);
tell({ requests: fake.requests.length, wireBytes, off });
