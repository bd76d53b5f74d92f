// The report's own examples (5.2, 5.3, 5.4), as they stand there, by `require`.
const express = require('express');
const { TMSSyncMetrics } = require('./utils/cloudwatch-metrics');
const { AffretIAMetrics } = require('./utils/cloudwatch-metrics');
const { createMetricsMiddleware } = require('./utils/cloudwatch-metrics');

const duration = 120;
const itemCount = 5;
const processingTime = 80;
const matchCount = 3;
const recipientCount = 2;
const heavyDataProcessing = async () => 'processed';

async function tmsSync() {
  const metrics = new TMSSyncMetrics({
    enabled: process.env.NODE_ENV === 'production'
  });

  // Enregistrer une synchronisation réussie
  await metrics.recordSyncSuccess(duration, itemCount);

  // Enregistrer une synchronisation échouée
  await metrics.recordSyncFailure(duration, 'ConnectionTimeout');

  // Enregistrer un appel API
  await metrics.recordAPICall('/orders', duration, 200);

  const result = await metrics.measureExecutionTime(
    'TMS-Sync-Processing',
    async () => {
      return await heavyDataProcessing();
    },
    { Operation: 'DataProcessing' }
  );
  if (result !== 'processed') throw new Error(`measureExecutionTime gave ${result}`);
}

async function affretIA() {
  const metrics = new AffretIAMetrics({
    enabled: process.env.NODE_ENV === 'production'
  });

  // Enregistrer une requête IA
  await metrics.recordAIRequest(processingTime, true);

  // Enregistrer un résultat de matching
  await metrics.recordMatchingResult(matchCount, processingTime);

  // Enregistrer l'envoi d'un email
  await metrics.recordEmailSent(recipientCount, true);

  // Enregistrer un appel au fournisseur IA
  await metrics.recordAIProviderCall('openai', duration, true);
}

async function middleware() {
  const app = express();
  app.use(createMetricsMiddleware('TMS-Sync'));
  app.get('/orders/:id', (_, response) => void response.send('ok'));
  const server = app.listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  await (await fetch(`http://127.0.0.1:${server.address().port}/orders/42`)).text();
  server.close();
  server.closeAllConnections();
}

async function largerBuffers() {
  const metrics = new TMSSyncMetrics({
    bufferSize: 50, // Au lieu de 20
    flushInterval: 120000 // 2 minutes au lieu de 1
  });
  await metrics.shutdown();
}

Promise.all([tmsSync(), affretIA(), middleware(), largerBuffers()]);
