import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import type { Json, JsonObject } from '../core/json.ts';
import { type Fault, FaultBook } from './faults.ts';
import { Quotas } from './quotas.ts';
import { type Gate, perform, type Recorded, respond } from './respond.ts';
import { makeState, type SandboxState } from './state.ts';
import { emptyWorld, type World } from './world.ts';

export interface SandboxOptions {
  /** 123456789012 unless said otherwise. */
  readonly account?: string;
  /** eu-central-1 unless said otherwise. */
  readonly region?: string;
  readonly world?: World;
  /** Every answer comes so much later. */
  readonly latencyMs?: number;
  /** `aws`: over its default quota a request is answered with `Throttling`. Default `none`. */
  readonly quotas?: 'aws' | 'none';
  /** All quotas times this: fast tests of what paces itself. */
  readonly quotaScale?: number;
  readonly faults?: readonly Fault[];
  /** The tagging API shows tags as they were so long ago. */
  readonly tagLagMs?: number;
  /** How long an update of an Elastic Beanstalk environment takes; 0, the default: it is done at the next request. */
  readonly updateMs?: number;
  /** 0, the default: any free one. */
  readonly port?: number;
  /** Time as AWS's answers show it, in ms. Quotas and `atMs` go by the real clock. */
  readonly clock?: () => number;
}

/** A running AWS. */
export interface Sandbox {
  /** For `AWS_ENDPOINT_URL`. */
  readonly endpoint: string;
  /** In the order in which they came. */
  readonly requests: readonly Recorded[];
  /** What the account holds, to look into. */
  readonly state: SandboxState;
  /** Acts as another person: no fault, quota or latency, and not among `requests`. Throws AwsError; times come back in ISO 8601. */
  act(op: string, input: JsonObject): Promise<Json>;
  /** Somebody opens the confirmation mail of each pending subscription of this end point. */
  confirm(endpoint: string): void;
  fail(fault: Fault): void;
  clearFaults(): void;
  /** Open connections are cut. */
  close(): Promise<void>;
}

/** Starts an AWS on loopback; any credentials will do. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { account = '123456789012', region = 'eu-central-1', clock = Date.now, port = 0 } = options;
  const { tagLagMs = 0, updateMs = 0 } = options;
  // No idle limit: a client must not meet a connection that is just being closed.
  const server = createServer({ keepAliveTimeout: 0 });
  const endpoint = await listen(server, port);
  const state = makeState({ account, region, endpoint, clock, tagLagMs, updateMs }, options.world ?? emptyWorld);
  const quotas = options.quotas === 'aws' ? new Quotas(options.quotaScale ?? 1, () => performance.now()) : null;
  const gate: Gate = { state, faults: new FaultBook(), quotas, latencyMs: options.latencyMs ?? 0, requests: [] };
  for (const fault of options.faults ?? []) gate.faults.add(fault);
  server.on('request', (request, response) => void serve(request, response, gate));
  return {
    endpoint,
    requests: gate.requests,
    state,
    act: async (op, input) => JSON.parse(JSON.stringify(await perform(op, input, state))) as Json,
    confirm(end) {
      for (const subscription of state.subscriptions.values()) {
        if (subscription.endpoint === end) subscription.token = null;
      }
    },
    fail: (fault) => gate.faults.add(fault),
    clearFaults: () => gate.faults.clear(),
    close: () => close(server),
  };
}

async function serve(request: IncomingMessage, response: ServerResponse, gate: Gate): Promise<void> {
  try {
    const answer = await respond({ headers: request.headers, body: await bodyOf(request) }, gate);
    if (answer === 'cut') request.socket.resetAndDestroy();
    else response.writeHead(answer.status, answer.headers).end(answer.body);
  } catch {
    // The client went away while it was sending.
    request.socket.destroy();
  }
}

/** Clients compress large bodies of PutMetricData. */
async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  return (request.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString();
}

async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function close(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
