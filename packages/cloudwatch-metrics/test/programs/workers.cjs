// Four processes of a cluster and their first one record, each for itself.
const cluster = require('node:cluster');
const { CloudWatchMetrics } = require('../../dist/cjs/index.cjs');

const metrics = new CloudWatchMetrics({ namespace: 'ENDS', service: 'Ends', selfMetrics: false });
if (cluster.isPrimary) {
  metrics.increment('Records');
  for (let i = 0; i < 4; i += 1) cluster.fork();
} else {
  for (let i = 0; i < 10; i += 1) metrics.increment('Records');
  cluster.worker.disconnect();
}
