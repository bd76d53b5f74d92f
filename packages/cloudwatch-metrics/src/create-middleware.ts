import { catalogues } from './catalogue.gen.ts';
import { CloudWatchMetrics } from './metrics.ts';
import type { MiddlewareOptions, RequestHandler } from './middleware.ts';
import type { MetricsOptions } from './options.ts';

/** Middleware that records each request, and what publishes it: for `shutdown`. */
export interface MetricsMiddleware extends RequestHandler {
  readonly metrics: CloudWatchMetrics;
}

/** Middleware for Express 4 and 5: `app.use(createMetricsMiddleware('TMS-Sync'))`, before the routes. */
export function createMetricsMiddleware(
  service: string,
  { ignore, normalizePath, ...options }: MiddlewareOptions & Omit<MetricsOptions, 'service' | 'catalogue'> = {},
): MetricsMiddleware {
  const catalogue = catalogues.HTTP;
  const metrics: CloudWatchMetrics = new CloudWatchMetrics({
    namespace: catalogue.namespace,
    ...options,
    service,
    catalogue,
  });
  const handler = metrics.expressMiddleware({ ...(ignore && { ignore }), ...(normalizePath && { normalizePath }) });
  return Object.assign(handler, { metrics });
}
