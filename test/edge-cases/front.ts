import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An answer in the sandbox's place, word for word as AWS gives it. `body` for one that is no error. */
interface Answer {
  /** AWS's operation name. */
  readonly op: string;
  /** How many requests get it; 1 unless said otherwise. */
  readonly count?: number;
  /** How many requests of this operation pass before it. */
  readonly after?: number;
  readonly status?: number;
  readonly code?: string;
  readonly message?: string;
  readonly body?: object;
}

/** What stands between our ports and a sandbox. */
export interface Front {
  readonly endpoint: string;
  answer(answer: Answer): void;
  /** Passes everything on again. */
  clear(): void;
  /** Runs before the next request of this operation goes through. */
  before(op: string, act: () => Promise<unknown>): void;
  close(): Promise<void>;
}

/** Passes requests on, but for those that it was told to answer itself: errors whose very code or text matters. */
export async function openFront(endpoint: string): Promise<Front> {
  const answers: { answer: Answer; toPass: number; left: number }[] = [];
  const acts = new Map<string, () => Promise<unknown>>();
  const take = (op: string): Answer | undefined => {
    const entry = answers.find((one) => one.answer.op === op && one.left > 0);
    if (!entry) return undefined;
    const hits = entry.toPass === 0;
    if (hits) entry.left -= 1;
    else entry.toPass -= 1;
    return hits ? entry.answer : undefined;
  };
  const server = createServer(async (request, response) => {
    const body = await bytesOf(request);
    const op = operationOf(request, body);
    const act = acts.get(op);
    acts.delete(op);
    await act?.();
    const answer = take(op);
    if (answer) return say(answer, response);
    // A connection that the sandbox cuts is cut on this side too.
    await passOn({ endpoint, request, body }, response).catch(() => request.socket.resetAndDestroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answer: (answer) => answers.push({ answer, toPass: answer.after ?? 0, left: answer.count ?? 1 }),
    clear: () => {
      answers.length = 0;
    },
    before: (op, act) => acts.set(op, act),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function bytesOf(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function operationOf({ headers }: IncomingMessage, body: Buffer): string {
  const target = String(headers['x-amz-target'] ?? '');
  return target.split('.')[1] ?? new URLSearchParams(body.toString()).get('Action') ?? '';
}

/** https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html#operation-error-serialization */
function say({ status = 400, code, message, body }: Answer, response: ServerResponse): void {
  const type = { 'content-type': 'application/x-amz-json-1.0' };
  if (body) response.writeHead(200, type).end(JSON.stringify(body));
  else response.writeHead(status, type).end(JSON.stringify({ __type: `com.amazonaws#${code}`, message }));
}

async function passOn(
  { endpoint, request, body }: { endpoint: string; request: IncomingMessage; body: Buffer<ArrayBuffer> },
  response: ServerResponse,
): Promise<void> {
  const headers = new Headers();
  for (const name of ['content-type', 'content-encoding', 'x-amz-target']) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  const answer = await fetch(endpoint, { method: 'POST', headers, body });
  const bytes = Buffer.from(await answer.arrayBuffer());
  const { 'content-encoding': _, 'content-length': __, ...kept } = Object.fromEntries(answer.headers);
  response.writeHead(answer.status, kept).end(bytes);
}
