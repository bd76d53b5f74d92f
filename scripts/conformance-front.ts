import { createServer, type IncomingMessage, request as open, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Operations that every plan sends and moto 5.2 answers with a stack trace. The front says of them what AWS says where a region does
 * not have them. Composites moto 5.2 cannot hold either; it lists none, which is an answer.
 */
const unserved: readonly string[] = ['ListAlarmMuteRules'];

/** Stands before moto's server and passes everything else on. */
export async function openFront(endpoint: string): Promise<{ readonly endpoint: string; close(): void }> {
  const server = createServer((request, response) => {
    if (unserved.includes(operationOf(request))) refuse(request, response);
    else passOn(request, { response, endpoint });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => end(server) };
}

function operationOf({ headers }: IncomingMessage): string {
  return String(headers['x-amz-target'] ?? '').split('.')[1] ?? '';
}

/** https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html#operation-error-serialization */
function refuse(request: IncomingMessage, response: ServerResponse): void {
  request.resume();
  const body = { __type: 'com.amazon.coral.service#UnknownOperationException', message: 'moto does not serve it' };
  response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(body));
}

function passOn(
  request: IncomingMessage,
  { response, endpoint }: { response: ServerResponse; endpoint: string },
): void {
  const { method, headers, url = '/' } = request;
  const onward = open(new URL(url, endpoint), { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.once('error', () => request.socket.destroy());
  request.pipe(onward);
}

function end(server: Server): void {
  server.close();
  server.closeAllConnections();
}
