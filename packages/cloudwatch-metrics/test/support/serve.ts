import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import express5, { type Express, type Router } from 'express';
import { onTestFinished } from 'vitest';
import type { CloudWatchMetrics } from '../../src/metrics.ts';
import type { MiddlewareOptions } from '../../src/middleware.ts';
import { open } from './open.ts';

type Make = typeof express5;
export const versions = [
  // One package has no types under its other name.
  ['Express 4', createRequire(import.meta.url)('express4') as Make],
  ['Express 5', express5],
] as const;

/** An app that records its requests, and listens until the test ends. */
export async function serve(
  make: Make,
  { routes, options = {} }: { routes: (app: Express, router: () => Router) => void; options?: MiddlewareOptions },
) {
  const { metrics, sink } = open();
  const app = make();
  app.use(metrics.expressMiddleware(options));
  routes(app, () => make.Router());
  app.use(
    ((_error, _request, response, _next) => void response.status(500).send('no')) as express5.ErrorRequestHandler,
  );
  const server: Server = app.listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const get = async (path: string, method = 'GET') => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method });
    await response.text();
    return response.status;
  };
  return { get, port, sink, metrics, seen: () => seenIn(metrics, sink) };
}

/** `GET /orders/:id` by number of requests. */
export async function seenIn(
  metrics: CloudWatchMetrics,
  sink: ReturnType<typeof open>['sink'],
): Promise<{ readonly [route: string]: number }> {
  await metrics.flush();
  const requests = sink.metrics().filter(({ name, dimensions }) => name === 'HTTP-Requests' && dimensions.Path);
  return Object.fromEntries(requests.map(({ dimensions, sum }) => [`${dimensions.Method} ${dimensions.Path}`, sum]));
}

export const ok: express5.RequestHandler = (_, response) => void response.send('ok');
