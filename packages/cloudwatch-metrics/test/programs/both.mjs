// The module is loaded twice, by `require` and by `import`: the end of the process is one.
import { createRequire } from 'node:module';
import { CloudWatchMetrics } from '../../dist/esm/index.js';

const { CloudWatchMetrics: Required } = createRequire(import.meta.url)('../../dist/cjs/index.cjs');
const options = { namespace: 'ENDS', service: 'Ends', handleSignals: true, selfMetrics: false };
for (const Metrics of [CloudWatchMetrics, Required]) {
  const metrics = new Metrics(options);
  for (let i = 0; i < 25; i += 1) metrics.increment('Records');
}
process.stderr.write(`${process.listenerCount('SIGTERM')} listener\n`);
setInterval(() => {}, 1_000);
process.stdout.write('ready\n');
