import { Agent, request, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { tell } from './process.ts';

/** CPU of one request through Express with a middleware, in µs, in each of some rounds; the client is in this process as well. */
const ROUNDS = 7;
const REQUESTS = 4_000;
const AT_ONCE = 20;

const [which = 'bare'] = process.argv.slice(2);
const peer = createRequire(resolve(import.meta.dirname, 'peers/package.json'));
// biome-ignore lint/suspicious/noExplicitAny: peers are called as JavaScript calls them.
type Anything = any;
const express: Anything = peer('express');
const ours: Anything = createRequire(import.meta.url)('../dist/cjs/index.cjs');
const middlewares: { readonly [name: string]: () => Anything } = {
  'no-op': () => (_request: unknown, _response: unknown, next: () => void) => next(),
  ours: () => ours.createMetricsMiddleware('Bench', { sink: { put: async () => {} }, selfMetrics: false }),
  'express-prom-bundle': () =>
    peer('express-prom-bundle')({ includeMethod: true, includePath: true, includeStatusCode: true }),
};

const app = express();
const middleware = middlewares[which]?.();
if (middleware) app.use(middleware);
app.get('/orders/:id', (_request: unknown, response: Anything) => response.send('ok'));
const server: Server = app.listen(0, '127.0.0.1');
await new Promise((listening) => server.once('listening', listening));
const { port } = server.address() as AddressInfo;
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
let next = 0;
const one = () =>
  new Promise<void>((done) => {
    next += 1;
    request({ port, host: '127.0.0.1', path: `/orders/${next % 97}`, agent }, (response) => {
      response.resume();
      response.once('end', done);
    }).end();
  });
const times: number[] = [];
for (let round = 0; round < ROUNDS + 1; round += 1) {
  const began = process.cpuUsage();
  let left = REQUESTS;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (left > 0) {
        left -= 1;
        await one();
      }
    }),
  );
  const { user, system } = process.cpuUsage(began);
  times.push((user + system) / REQUESTS);
}
// The first round warms up.
tell({ us: times.slice(1) });
