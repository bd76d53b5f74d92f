import { connect } from 'node:net';
import express5 from 'express';
import { describe, expect, test } from 'vitest';
import type { MiddlewareOptions } from '../src/middleware.ts';
import { ofShop, open } from './support/open.ts';
import { ok, seenIn, serve, versions } from './support/serve.ts';

describe.each(versions)('%s', (_, make) => {
  test('routes are known by their templates, in routers and routers of routers too', async () => {
    const { get, seen } = await serve(make, {
      routes(app, router) {
        const posts = router().get('/', ok).get('/:postId', ok).post('/:postId', ok);
        const users = router()
          .use((_request, _response, next) => next())
          .get('/me', ok)
          .use('/:user/posts', posts);
        app.get('/', ok).get('/orders/:id', ok).use('/tenants/:tenant', users).use('/posts', posts);
      },
    });
    for (const path of [
      '/',
      '/orders/1',
      '/orders/2',
      '/tenants/acme/me',
      '/tenants/acme/7/posts/9',
      '/tenants/b%C3%A9/u/posts',
      '/posts/3',
    ])
      expect(await get(path)).toBe(200);
    await get('/posts/4', 'POST');
    expect(await seen()).toEqual({
      'GET /': 1,
      'GET /orders/:id': 2,
      'GET /tenants/:tenant/me': 1,
      'GET /tenants/:tenant/:user/posts/:postId': 1,
      'GET /tenants/:tenant/:user/posts': 1,
      'GET /posts/:postId': 1,
      'POST /posts/:postId': 1,
    });
  });

  test('what no route takes is one series, however many paths scanners ask for', async () => {
    const { get, seen, sink } = await serve(make, { routes: (app) => void app.get('/known', ok) });
    for (let i = 0; i < 20; i += 1) await get(`/wp-admin/${i}.php`);
    expect(await seen()).toEqual({ 'GET (unmatched)': 20 });
    expect(sink.metric('HTTP-4xx-Errors', ofShop)?.sum).toBe(20);
  });

  test('a router that passes on leaves nothing in the path of the next', async () => {
    const { get, seen } = await serve(make, {
      routes(app, router) {
        app.use(
          '/a/:first',
          router().use((_request, _response, next) => next('router')),
        );
        app.use('/:letter', router().get('/:second/end', ok));
      },
    });
    await get('/a/b/end');
    expect(await seen()).toEqual({ 'GET /:letter/:second/end': 1 });
  });

  test('what a handler throws counts for its route, in a router and in an app that is mounted', async () => {
    const { get, seen } = await serve(make, {
      routes(app, router) {
        const fails = () => {
          throw new Error('of the test');
        };
        app.use('/tenants/:tenant', router().get('/orders/:id', fails));
        app.use('/admin/:org', make().get('/users/:id', fails));
      },
    });
    expect(await get('/tenants/acme/orders/1')).toBe(500);
    expect(await get('/admin/acme/users/1')).toBe(500);
    expect(await seen()).toEqual({ 'GET /tenants/:tenant/orders/:id': 1, 'GET /admin/:org/users/:id': 1 });
  });

  test('a route that passes on keeps its name, router included', async () => {
    const { get, seen } = await serve(make, {
      routes: (app, router) =>
        void app.use(
          '/tenants/:tenant',
          router().get('/orders/:id', (_request, _response, next) => next()),
        ),
    });
    expect(await get('/tenants/acme/orders/1')).toBe(404);
    expect(await seen()).toEqual({ 'GET /tenants/:tenant/orders/:id': 1 });
  });

  test('two publishers see the same route of one request', async () => {
    const other = open();
    const { get, seen } = await serve(make, {
      routes: (app, router) =>
        void app.use(other.metrics.expressMiddleware()).use('/tenants/:tenant', router().get('/orders/:id', ok)),
    });
    await get('/tenants/acme/orders/1');
    expect(await seen()).toEqual({ 'GET /tenants/:tenant/orders/:id': 1 });
    expect(await seenIn(other.metrics, other.sink)).toEqual(await seen());
  });

  test('a mount may hold more than whole parameters: what they matched is in no path', async () => {
    const { get, seen } = await serve(make, {
      routes: (app, router) =>
        void app
          .use('/v:version/:tenant', router().get('/orders', ok))
          .use('/from/:from-:to', router().get('/', ok))
          .use(make === express5 ? '/files/*rest' : '/files/*', router().get('/', ok)),
    });
    for (const path of ['/v1/7/orders', '/v2/b%2Fc/orders', '/from/a-b', '/from/c-d', '/files/a/b', '/files/c'])
      expect(await get(path)).toBe(200);
    expect(await seen()).toEqual({
      'GET /v:version/:tenant/orders': 2,
      'GET /from/:from-:to': 2,
      [`GET /files/:${make === express5 ? 'rest' : 0}`]: 2,
    });
  });

  test('regular expressions and lists of routes have a name', async () => {
    const { get, seen } = await serve(make, {
      routes: (app) => void app.get(/^\/files\/.*$/, ok).get(['/one', '/two'], ok),
    });
    for (const path of ['/files/a', '/files/b', '/one', '/two']) await get(path);
    expect(await seen()).toEqual({ 'GET /^\\/files\\/.*$/': 2, 'GET /one|/two': 2 });
  });

  test('statuses are counted by class, with the roll-up that alarms watch', async () => {
    const { get, metrics, sink } = await serve(make, {
      routes: (app) =>
        void app
          .get('/status/:code', (request, response) => void response.status(Number(request.params.code)).send('x'))
          .get('/throws', () => {
            throw new Error('of the test');
          }),
    });
    for (const code of [200, 204, 302, 404, 418, 500, 503]) await get(`/status/${code}`);
    await get('/throws');
    await metrics.flush();
    expect(sink.metric('HTTP-Requests', ofShop)?.sum).toBe(8);
    expect(sink.metric('HTTP-4xx-Errors', ofShop)?.sum).toBe(2);
    expect(sink.metric('HTTP-5xx-Errors', ofShop)?.sum).toBe(3);
    expect(sink.metric('HTTP-Duration', ofShop)).toMatchObject({ count: 8, unit: 'Milliseconds' });
    expect(sink.metric('HTTP-5xx-Errors', { ...ofShop, Method: 'GET', Path: '/throws' })?.sum).toBe(1);
  });

  test('a client that goes away counts once, as 499', async () => {
    let arrived = () => {};
    const reached = new Promise<void>((done) => {
      arrived = done;
    });
    let closed = () => {};
    const gone = new Promise<void>((done) => {
      closed = done;
    });
    const { port, seen, sink } = await serve(make, {
      routes: (app) =>
        void app.get('/slow', (_request, response) => {
          response.on('close', () => setImmediate(closed));
          arrived();
        }),
    });
    const socket = connect(port, '127.0.0.1', () => socket.write('GET /slow HTTP/1.1\r\nHost: x\r\n\r\n'));
    await reached;
    socket.destroy();
    await gone;
    expect(await seen()).toEqual({ 'GET /slow': 1 });
    expect(sink.metric('HTTP-4xx-Errors', ofShop)?.sum).toBe(1);
  });

  test('requests are left out or renamed as asked; what a hook throws stays here', async () => {
    const options: MiddlewareOptions = {
      ignore: ({ url }) => url === '/health',
      normalizePath(path) {
        if (path === '/b') throw new Error('of the hook');
        return path.toUpperCase();
      },
    };
    const { get, seen } = await serve(make, {
      options,
      routes: (app) => void app.get(['/health'], ok).get('/a', ok).get('/b', ok),
    });
    for (const path of ['/health', '/a', '/b']) expect(await get(path)).toBe(200);
    expect(await seen()).toEqual({ 'GET /A': 1, 'GET /b': 1 });
  });

  test('parameters still reach the route', async () => {
    const { get, seen } = await serve(make, {
      routes(app, router) {
        app.use(
          '/a/:one',
          router().get(
            '/:two',
            (request, response) => void response.status(request.params.two === '2' ? 200 : 500).send('x'),
          ),
        );
        app.param('one', (_request, _response, next) => next());
      },
    });
    expect(await get('/a/1/2')).toBe(200);
    expect(await seen()).toEqual({ 'GET /a/:one/:two': 1 });
  });
});

test('a publisher that is not enabled lets requests pass', async () => {
  const { metrics } = open({ enabled: false });
  let passed = 0;
  metrics.expressMiddleware()({} as never, {} as never, () => {
    passed += 1;
  });
  expect(passed).toBe(1);
});
