// Records 50 values and ends in the way that its argument says.
const { CloudWatchMetrics } = require('../../dist/cjs/index.cjs');

const [way] = process.argv.slice(2);
const handleSignals = way.startsWith('signal');
const metrics = new CloudWatchMetrics({ namespace: 'ENDS', service: 'Ends', handleSignals, selfMetrics: false });
for (let i = 0; i < 50; i += 1) metrics.increment('Records');

const ways = {
  natural: () => {},
  'shutdown, then end': () => void metrics.shutdown(),
  'await shutdown, then exit': () => metrics.shutdown().then(() => process.exit(0)),
  // The request is under way when there is nothing else to do.
  'request under way': () => void metrics.flush(),
  signal: () => {
    setInterval(() => {}, 1_000);
    process.stdout.write('ready\n');
  },
  'signal, others listen': () => {
    const held = setInterval(() => {}, 1_000);
    process.on('SIGTERM', () => clearInterval(held));
    process.stdout.write('ready\n');
  },
};
ways[way]();
const began = performance.now();
process.on('exit', () => process.stdout.write(`held ${Math.round(performance.now() - began)} ms\n`));
