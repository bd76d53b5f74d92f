import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { openWire, plain, withDates } from './client.ts';
import { failureOf } from './failures.ts';
import { type OperationName, operations } from './operations.ts';

const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
const region = 'eu-central-1';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** A server that answers everything alike; what it was asked, as operation names. */
async function serve(answer: (response: ServerResponse) => void) {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    asked.push(await operationOf(request));
    answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

async function operationOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += chunk;
  const target = request.headers['x-amz-target'];
  return target ? String(target).replace(/^.*\./, '') : (new URLSearchParams(body).get('Action') ?? '');
}

const json = (status: number, body: object) => (response: ServerResponse) =>
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(body));

const refused = json(400, { __type: 'ValidationError', message: 'no' });

/** The failure of one read as people get it. */
async function failureOfRead(wire: ReturnType<typeof openWire>) {
  const op = 'cloudwatch.DescribeAlarms';
  const error = await wire.request(op, {}).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return failureOf(error, { op, endpoint: wire.endpointOf(op) });
}

test.each(Object.keys(operations) as OperationName[])('%s is an operation of the SDK', async (op) => {
  const { url, asked } = await serve(refused);
  await openWire({ region, endpoint: url, credentials })
    .request(op, {})
    .catch(() => {});
  expect(asked).toEqual([op.replace(/^.*\./, '')]);
});

test('an answer is plain JSON: times in ISO 8601, nothing of the SDK in it', async () => {
  const { url } = await serve(json(200, { MetricAlarms: [{ AlarmName: 'a', StateUpdatedTimestamp: 1_795_000_000 }] }));
  expect(await openWire({ region, endpoint: url, credentials }).request('cloudwatch.DescribeAlarms', {})).toEqual({
    MetricAlarms: [{ AlarmName: 'a', StateUpdatedTimestamp: '2026-11-18T11:06:40.000Z' }],
  });
});

test('times go in as dates, and members without a value not at all', () => {
  const input = { StartTime: '2026-11-22T00:00:00Z', Name: '2026-11-22T00:00:00Z' };
  expect(withDates(input, ['StartTime', 'EndTime'])).toEqual({ ...input, StartTime: new Date('2026-11-22') });
  expect(plain({ a: undefined, b: [new Date(0)], c: null })).toEqual({ b: ['1970-01-01T00:00:00.000Z'], c: null });
});

test('AWS_ENDPOINT_URL is honoured, and the one of a service goes before it', async () => {
  const [all, one] = [await serve(refused), await serve(refused)];
  vi.stubEnv('AWS_ENDPOINT_URL', all.url);
  vi.stubEnv('AWS_ENDPOINT_URL_SNS', one.url);
  const wire = openWire({ region, credentials });
  await Promise.allSettled([
    wire.request('cloudwatch.DescribeAlarms', {}),
    wire.request('sns.GetTopicAttributes', { TopicArn: 'arn' }),
  ]);
  expect([all.asked, one.asked]).toEqual([['DescribeAlarms'], ['GetTopicAttributes']]);
  expect(wire.endpointOf('sns.GetTopicAttributes')).toBe(one.url);
  expect(wire.endpointOf('sts.GetCallerIdentity')).toBe(all.url);
});

test('the SDK does not retry by itself', async () => {
  const { url, asked } = await serve(json(500, { __type: 'InternalServiceFault' }));
  const failure = await failureOfRead(openWire({ region, endpoint: url, credentials }));
  expect(failure.message).toBe(
    `cloudwatch.DescribeAlarms failed to the end: ${url} answered 500 (InternalServiceFault)`,
  );
  expect(asked).toHaveLength(1);
});

test('a server that does not answer is a failure that names it', async () => {
  const { url } = await serve(() => {});
  const failure = await failureOfRead(openWire({ region, endpoint: url, credentials, answerWithinMs: 100 }));
  expect(failure.message).toBe(`cloudwatch.DescribeAlarms got no answer: ${url} took too long`);
});

test('a server that hangs up is a broken connection', async () => {
  const { url } = await serve((response) => response.socket?.destroy());
  const failure = await failureOfRead(openWire({ region, endpoint: url, credentials }));
  expect(failure.message).toContain(`the connection to ${url} broke (ECONNRESET)`);
});

test('an end point where nobody listens, or that is no URL, is a failure that names it', async () => {
  const nobody = await failureOfRead(openWire({ region, endpoint: 'http://127.0.0.1:1', credentials }));
  expect(nobody.message).toContain('http://127.0.0.1:1 cannot be reached (ECONNREFUSED)');
  vi.stubEnv('AWS_ENDPOINT_URL', 'localhost');
  const noUrl = await failureOfRead(openWire({ region, credentials }));
  expect(noUrl.message).toContain('the end point in AWS_ENDPOINT_URL (no URL) cannot be reached');
});

test('an answer that is not AWS’s, as a proxy gives, is a failure', async () => {
  const { url } = await serve((response) => response.writeHead(502).end('<html>Bad gateway</html>'));
  const failure = await failureOfRead(openWire({ region, endpoint: url, credentials }));
  expect(failure.message).toContain(`${url} answered 502`);
});

test('without credentials nothing is sent and none are made up, not even on loopback', async () => {
  const { url, asked } = await serve(refused);
  for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_PROFILE', 'AWS_WEB_IDENTITY_TOKEN_FILE']) {
    vi.stubEnv(name, undefined);
  }
  vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
  vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', '/nonexistent');
  vi.stubEnv('AWS_CONFIG_FILE', '/nonexistent');
  vi.stubEnv('AWS_ENDPOINT_URL', url);
  const failure = await failureOfRead(openWire({ region }));
  expect(failure.error.code).toBe('NoCredentials');
  expect(failure.message).toContain('no AWS credentials were found; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY');
  expect(asked).toEqual([]);
});

test('the standard chain is asked once, however many services are', async () => {
  const { url, asked } = await serve(refused);
  const folder = await mkdtemp(join(tmpdir(), 'aws-client-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const found = { Version: 1, AccessKeyId: 'test', SecretAccessKey: 'test' };
  await writeFile(join(folder, 'found.json'), JSON.stringify(found));
  const command = `sh -c "echo asked >> ${folder}/asks; cat ${folder}/found.json"`;
  await writeFile(join(folder, 'config'), `[profile own]\ncredential_process = ${command}\n`);
  vi.stubEnv('AWS_ACCESS_KEY_ID', undefined);
  vi.stubEnv('AWS_CONFIG_FILE', join(folder, 'config'));
  vi.stubEnv('AWS_PROFILE', 'own');
  const wire = openWire({ region, endpoint: url });
  await wire.request('sts.GetCallerIdentity', {}).catch(() => {});
  await wire.request('cloudwatch.DescribeAlarms', {}).catch(() => {});
  expect(asked).toEqual(['GetCallerIdentity', 'DescribeAlarms']);
  expect(await readFile(join(folder, 'asks'), 'utf8')).toBe('asked\n');
});

test('the SDK writes nothing into our output', async () => {
  const { url } = await serve(refused);
  const script = `import { openWire } from './src/aws/client.ts';
    const wire = openWire({ region: '${region}', endpoint: '${url}', credentials: ${JSON.stringify(credentials)} });
    await wire.request('sts.GetCallerIdentity', {}).catch(() => {});
    wire.close();`;
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [
    ...['--import', 'tsx', '--input-type=module', '--eval', script],
  ]);
  expect([stdout, stderr]).toEqual(['', '']);
});
