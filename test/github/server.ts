import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { commitHandlers } from './commits.ts';
import { answerProblems, type Described, describeRequest, type Values } from './description.ts';
import type { Faults } from './faults.ts';
import { type Answer, type Handler, Refusal } from './handler.ts';
import { issueHandlers } from './issues.ts';
import { authorize } from './permissions.ts';
import { pullHandlers } from './pulls.ts';
import { watched } from './reads.ts';
import { settingHandlers } from './settings.ts';
import type { State } from './state.ts';

export const handlers: { readonly [operation: string]: Handler } = {
  ...issueHandlers,
  ...pullHandlers,
  ...commitHandlers,
  ...settingHandlers,
};

/** A request and what became of it, in the order of arrival. */
export interface Exchange {
  /** GitHub's name of the operation; null: a path that the description does not know. */
  readonly operation: string | null;
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** As it came. */
  readonly body: string;
  /** Null: cut off without an answer. */
  readonly status: number | null;
  /** Why GitHub's description refuses it, or the answer that the fake gave. */
  readonly problems: readonly string[];
}

export interface Api {
  readonly server: Server;
  readonly origin: string;
  readonly exchanges: readonly Exchange[];
  /** What the fake itself did wrong: answers that GitHub's description does not allow. */
  readonly slips: readonly string[];
}

interface Sent {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serves the state on the loopback interface. */
export async function serve(state: State, faults: Faults): Promise<Api> {
  const exchanges: Exchange[] = [];
  const slips: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request
      .on('data', (chunk) => chunks.push(chunk))
      .on('end', () => {
        const body = Buffer.concat(chunks).toString('utf8');
        const exchange = handle({ state, faults, slips }, request, body);
        exchanges.push(exchange.log);
        answer(state, response, exchange.sent);
      });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { server, origin, exchanges, slips };
}

interface Context {
  readonly state: State;
  readonly faults: Faults;
  readonly slips: string[];
}

/** What is sent is null where the connection is to be cut. */
function handle(context: Context, request: IncomingMessage, body: string): { log: Exchange; sent: Sent | null } {
  const { method = '', url: path = '' } = request;
  const url = new URL(path, context.state.origin);
  let asked: Described | null = null;
  let sent: Sent | null;
  try {
    const json = body === '' ? undefined : parsed(body);
    asked = describeRequest(method, url, json);
    sent = respond(context, { asked, body: (json ?? {}) as Values, request, url });
  } catch (error) {
    sent = refused(error);
    if (!(error instanceof Refusal)) context.slips.push(String(error));
  }
  const wrong = asked && sent && sent.status < 500 ? answerProblems(asked.id, sent.status, sent.body) : [];
  context.slips.push(...wrong.map((problem) => `${method} ${path}: ${problem}`));
  if (wrong.length > 0)
    sent = { status: 500, body: { message: `the fake's answer is not GitHub's: ${wrong.join('; ')}` } };
  const problems =
    asked === null ? [`GitHub has no ${method} ${url.pathname}, or the fake does not know it`] : asked.problems;
  return { log: { operation: asked?.id ?? null, method, path, body, status: sent?.status ?? null, problems }, sent };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new Refusal(400, 'Problems parsing JSON');
  }
}

interface Incoming {
  readonly asked: Described | null;
  readonly body: Values;
  readonly request: IncomingMessage;
  readonly url: URL;
}

/** https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api#user-agent: refused without one. */
function respond({ state, faults }: Context, { asked, body, request, url }: Incoming): Sent | null {
  const { 'user-agent': agent, authorization = '' } = request.headers;
  if (!agent)
    throw new Refusal(
      403,
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header',
    );
  if (asked === null) throw new Refusal(404, 'Not Found');
  const { id, path, query, problems } = asked;
  spend(state);
  const fault = faults.meet(id);
  if (fault && !fault.carriedOut) return broken(fault);
  const { by } = authorize(state, { id, method: request.method ?? '', path, header: authorization });
  if (problems.length > 0) throw new Refusal(422, `Invalid request.\n\n${problems.join('\n')}`);
  const [asks, tells] = [watched(query), watched(body)];
  const sent = paged(
    (handlers[id] as Handler)({ state, path, query: asks.values, body: tells.values, by }),
    url,
    asks.values,
  );
  const passedOver = [...asks.unread(), ...tells.unread()];
  if (passedOver.length > 0) throw new Error(`the fake passes over "${passedOver.join('", "')}" of ${id}`);
  return fault ? broken(fault) : sent;
}

function broken({
  status,
  message = 'Server Error',
  headers = {},
}: {
  status: number | null;
  message?: string;
  headers?: Readonly<Record<string, string>>;
}) {
  return status === null
    ? null
    : { status, body: { message, documentation_url: 'https://docs.github.com/rest' }, headers };
}

/** The primary limit. https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#primary-rate-limit-for-github_token-in-github-actions */
function spend(state: State): void {
  if (state.rate.remaining <= 0) throw new Refusal(403, 'API rate limit exceeded for installation ID 1.');
  state.rate.remaining -= 1;
}

function refused(error: unknown): Sent {
  if (!(error instanceof Refusal)) return { status: 500, body: { message: `the fake failed: ${error}` } };
  const { status, message, errors, headers } = error;
  const body = {
    message,
    ...(errors ? { errors } : {}),
    documentation_url: 'https://docs.github.com/rest',
    status: `${status}`,
  };
  return { status, body, headers };
}

/** Cuts a page out of a list: 30 a page unless asked for, never more than 100. https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api */
function paged(given: Answer, url: URL, query: Values): Sent {
  if (!('list' in given)) return given;
  const { list, wrap } = given;
  const perPage = Math.min(Math.max(Number(query.per_page ?? 30), 1), 100);
  const page = Math.max(Number(query.page ?? 1), 1);
  const items = list.slice((page - 1) * perPage, page * perPage);
  const last = Math.max(Math.ceil(list.length / perPage), 1);
  const pages = [
    ['prev', page > 1 ? page - 1 : null],
    ['next', page < last ? page + 1 : null],
    ['last', page < last ? last : null],
    ['first', page > 1 ? 1 : null],
  ] as const;
  const links = pages.flatMap(([rel, to]) => (to === null ? [] : [`<${withPage(url, to)}>; rel="${rel}"`]));
  return {
    status: 200,
    body: wrap === undefined ? items : { total_count: list.length, [wrap]: items },
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  };
}

function withPage(url: URL, page: number): string {
  const other = new URL(url);
  other.searchParams.set('page', String(page));
  return other.href;
}

function answer(state: State, response: ServerResponse, sent: Sent | null): void {
  if (sent === null) {
    response.destroy();
    return;
  }
  const { limit, remaining, reset } = state.rate;
  response.writeHead(sent.status, {
    'content-type': 'application/json; charset=utf-8',
    'x-github-request-id': 'FA4E:0001',
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-used': String(limit - remaining),
    'x-ratelimit-reset': String(Math.floor(reset.getTime() / 1000)),
    'x-ratelimit-resource': 'core',
    date: state.clock.now().toUTCString(),
    ...sent.headers,
  });
  response.end(sent.body === undefined ? undefined : JSON.stringify(sent.body));
}
