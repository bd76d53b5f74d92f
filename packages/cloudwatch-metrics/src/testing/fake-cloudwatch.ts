import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { find, type Received, receivedIn, type Sent } from './received.ts';
import { type ReceivedDatum, type Refusal, refusalOf } from './refusal.ts';

/** What a request met. */
export interface FakeRequest extends Sent {
  /** As they came over the wire, and unpacked. */
  readonly wireBytes: number;
  readonly bytes: number;
  readonly status: number;
}

export type Fault =
  | { readonly status: number; readonly code?: string }
  /** No answer at all. */
  | 'hang'
  /** The connection is cut; `after`: what was sent counts. */
  | 'cut'
  | 'cut after';

export interface FakeOptions {
  readonly latencyMs?: number;
  /** Refuses statistics beside values, as the API's page reads. */
  readonly strict?: boolean;
}

/** An end point that decodes what the SDK sends and enforces the limits of PutMetricData. */
export interface FakeCloudWatch {
  /** For `AWS_ENDPOINT_URL`. */
  readonly endpoint: string;
  readonly requests: readonly FakeRequest[];
  /** The next so many requests meet this; `Infinity`: all. */
  fail(fault: Fault, times?: number): void;
  heal(): void;
  /** Everything that arrived. */
  metrics(): readonly Received[];
  /** The metric under exactly these dimensions, or null. */
  metric(name: string, dimensions?: { readonly [name: string]: string }): Received | null;
  close(): Promise<void>;
}

interface State {
  readonly options: FakeOptions;
  readonly requests: FakeRequest[];
  fault: Fault | null;
  times: number;
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricData.html */
const LARGEST_BODY = 1_048_576;

export async function createFakeCloudWatch(options: FakeOptions = {}): Promise<FakeCloudWatch> {
  const state: State = { options, requests: [], fault: null, times: 0 };
  const server = createServer((request, response) => void serve({ request, response }, state));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const arrived = () => receivedIn(state.requests.filter(({ status }) => status === 200));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: state.requests,
    fail(fault, times = Number.POSITIVE_INFINITY) {
      Object.assign(state, { fault, times });
    },
    heal: () => void Object.assign(state, { fault: null, times: 0 }),
    metrics: arrived,
    metric: (name, dimensions = {}) => find(arrived(), name, dimensions),
    close: () => close(server),
  };
}

async function serve(
  { request, response }: { request: IncomingMessage; response: ServerResponse },
  state: State,
): Promise<void> {
  const body = await bodyOf(request).catch(() => null);
  if (body === null) return;
  const fault = state.times > 0 ? state.fault : null;
  if (fault !== null) state.times -= 1;
  const { Namespace = '', MetricData = [] } = body.sent;
  const note = (status: number) => {
    const { wireBytes, bytes } = body;
    state.requests.push({ namespace: Namespace, data: MetricData, wireBytes, bytes, status });
  };
  if (state.options.latencyMs) await new Promise((later) => setTimeout(later, state.options.latencyMs));
  if (fault === 'hang') return note(0);
  if (fault === 'cut' || fault === 'cut after') {
    note(fault === 'cut' ? 0 : 200);
    request.socket.resetAndDestroy();
    return;
  }
  const refusal = fault
    ? { code: fault.code ?? 'InternalServiceError', message: 'a fault' }
    : refusalOfBody(request, body, state.options);
  const status = fault ? fault.status : refusal ? 400 : 200;
  note(status);
  const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-requestid': String(state.requests.length) };
  if (refusal === null) response.writeHead(200, headers).end('{}');
  else {
    const error = { __type: `com.amazonaws.cloudwatch.v2010_08_01#${refusal.code}Exception`, message: refusal.message };
    const query = { ...headers, 'x-amzn-query-error': `${refusal.code};Sender` };
    response.writeHead(status, query).end(JSON.stringify(error));
  }
}

interface Body {
  readonly sent: { readonly Namespace?: string; readonly MetricData?: readonly ReceivedDatum[] };
  readonly wireBytes: number;
  readonly bytes: number;
}

function refusalOfBody({ headers }: IncomingMessage, { sent, bytes }: Body, { strict }: FakeOptions): Refusal | null {
  if (headers['x-amz-target'] !== 'GraniteServiceVersion20100801.PutMetricData')
    return { code: 'InvalidAction', message: `${headers['x-amz-target']} is not served here` };
  if (bytes > LARGEST_BODY) return { code: 'RequestEntityTooLarge', message: `${bytes} bytes` };
  if (strict && sent.MetricData?.some(({ Values, StatisticValues }) => Values && StatisticValues))
    return { code: 'InvalidParameterCombination', message: 'Values beside StatisticValues' };
  return refusalOf(sent.Namespace ?? '', sent.MetricData ?? [], Date.now());
}

/** JSON, compressed or not: what the SDK speaks since it left the Query protocol. */
async function bodyOf(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const wire = Buffer.concat(chunks);
  const bytes = request.headers['content-encoding'] === 'gzip' ? gunzipSync(wire) : wire;
  return { sent: JSON.parse(bytes.toString()) as Body['sent'], wireBytes: wire.length, bytes: bytes.length };
}

async function close(server: Server): Promise<void> {
  await new Promise<void>((closed) => {
    server.close(() => closed());
    server.closeAllConnections();
  });
}
