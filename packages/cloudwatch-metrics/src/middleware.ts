import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Dimensions } from './identity.ts';
import { type RoutedRequest, watchRoute } from './route.ts';
import type { Unit } from './units.ts';

export interface MiddlewareOptions {
  /** Requests that are not recorded: health checks. */
  readonly ignore?: (request: IncomingMessage) => boolean;
  /** Gives another path than the route's template, which it is given: (unmatched) where there is none. */
  readonly normalizePath?: (path: string, request: IncomingMessage) => string;
}

/** As Express 4 and 5 take it. */
export type RequestHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

type Record = (name: string, value: number, unit: Unit | undefined, dimensions: Dimensions | undefined) => void;

/** The client went away before the answer was complete. */
const ABORTED = 499;

/** `record` null: nothing is recorded. */
export function makeMiddleware(record: Record | null, { ignore, normalizePath }: MiddlewareOptions): RequestHandler {
  const seen = new WeakSet<IncomingMessage>();
  return (request, response, next) => {
    if (record === null || seen.has(request) || asked(() => ignore?.(request), false)) return next();
    seen.add(request);
    const began = performance.now();
    const route = watchRoute(request as RoutedRequest);
    let over = false;
    const end = (status: number) => {
      if (over) return;
      over = true;
      const path = route();
      const named = normalizePath ? asked(() => normalizePath(path, request), path) : path;
      tell(record, { method: request.method ?? 'GET', path: named, status, ms: performance.now() - began });
    };
    response.once('finish', () => end(response.statusCode));
    response.once('close', () => end(response.writableFinished ? response.statusCode : ABORTED));
    next();
  };
}

interface Request {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly ms: number;
}

function tell(record: Record, { method, path, status, ms }: Request): void {
  const dimensions = { Method: method, Path: path };
  record('HTTP-Requests', 1, 'Count', dimensions);
  record('HTTP-Duration', ms, 'Milliseconds', dimensions);
  if (status >= 500) record('HTTP-5xx-Errors', 1, 'Count', dimensions);
  else if (status >= 400) record('HTTP-4xx-Errors', 1, 'Count', dimensions);
}

/** What somebody else's function says; what it throws stays here. */
function asked<T>(question: () => T | undefined, otherwise: T): T {
  try {
    return question() ?? otherwise;
  } catch {
    return otherwise;
  }
}
