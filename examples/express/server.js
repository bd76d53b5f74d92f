const express = require('express');
const { AffretIAMetrics, TMSSyncMetrics, createMetricsMiddleware } = require('@symphonia/cloudwatch-metrics');

const enabled = process.env.NODE_ENV === 'production';
const tmsSync = new TMSSyncMetrics({ enabled });
const affretIA = new AffretIAMetrics({ enabled });
const middleware = createMetricsMiddleware('TMS-Sync', { enabled, ignore: ({ url }) => url === '/health' });

const app = express();
app.use(middleware);
app.use(express.json());

app.get('/health', (_request, response) => response.send('ok'));

/** Fetches orders from the transport management system; here it takes what the caller says. */
app.post('/synchronisations', async (request, response) => {
  const { items = 0, error } = request.body;
  const began = performance.now();
  tmsSync.recordAPICall('/orders', performance.now() - began, error ? 503 : 200);
  const duration = performance.now() - began;
  if (error) {
    tmsSync.recordSyncFailure(duration, error);
    return response.status(502).json({ error });
  }
  tmsSync.recordSyncSuccess(duration, items);
  return response.json({ items });
});

/** Looks for carriers of a load; here it takes what the caller says. */
app.post('/loads/:id/matches', async (request, response) => {
  const { matches = 0, fails = false } = request.body;
  const began = performance.now();
  const success = !fails;
  affretIA.recordAIProviderCall('openai', performance.now() - began, success);
  affretIA.recordAIRequest(performance.now() - began, success);
  if (!success) return response.status(503).json({ load: request.params.id });
  affretIA.recordMatchingResult(matches, performance.now() - began);
  affretIA.recordEmailSent(matches, true);
  return response.json({ load: request.params.id, matches });
});

const server = app.listen(Number(process.env.PORT ?? 8080), () => {
  process.stdout.write(`listening on ${server.address().port}\n`);
});

/** Elastic Beanstalk stops a service with SIGTERM: answer what came, send what was recorded, end. */
process.once('SIGTERM', () => {
  server.close(async () => {
    await Promise.all([tmsSync, affretIA, middleware.metrics].map((metrics) => metrics.shutdown()));
    process.exit(0);
  });
  server.closeIdleConnections();
});
