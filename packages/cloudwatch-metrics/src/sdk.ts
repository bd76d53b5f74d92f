import type { CloudWatchClient, PutMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import type { Sink } from './sink.ts';
import { unheld } from './unheld.ts';

/** A client of the SDK, or whatever sends commands as one. */
export interface Client {
  // biome-ignore lint/suspicious/noExplicitAny: the SDK's own `send` has an overload for each command of CloudWatch.
  send(command: any, options?: any): Promise<unknown>;
}

/** Where SYMPHONI.A lives. */
const REGION = 'eu-central-1';

let made: Promise<Client> | null = null;

/** Sends with the SDK, which is loaded with the first request: that takes 60 ms and 16 MB which nobody pays who sends nothing. */
export function sdkSink(client: Client | undefined, region: string | undefined): Sink {
  return {
    async put(namespace, data, signal) {
      const { PutMetricDataCommand: Command } = await loadSdk();
      const command: PutMetricDataCommand = new Command({ Namespace: namespace, MetricData: [...data] });
      const sender = client ?? (await (region === undefined ? sharedClient() : clientOf(region)));
      await unheld(() => sender.send(command, { abortSignal: signal }));
    },
  };
}

type Sdk = typeof import('@aws-sdk/client-cloudwatch');

async function loadSdk(): Promise<Sdk> {
  try {
    return await import('@aws-sdk/client-cloudwatch');
  } catch (error) {
    const found = error as NodeJS.ErrnoException;
    if (found.code !== 'MODULE_NOT_FOUND' && found.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    const message = 'the AWS SDK is not there: npm install @aws-sdk/client-cloudwatch';
    throw Object.assign(new Error(message), { code: found.code });
  }
}

/** One for the process: connections are shared. */
function sharedClient(): Promise<Client> {
  made ??= clientOf(process.env.AWS_REGION ?? process.env.AWS_DEFAULT_REGION ?? REGION);
  made.catch(() => {
    made = null;
  });
  return made;
}

const clients = new Map<string, Promise<CloudWatchClient>>();

/** It does not try again by itself: of a request without an answer nobody knows whether it counted. */
function clientOf(region: string): Promise<CloudWatchClient> {
  const known = clients.get(region);
  if (known) return known;
  const client = loadSdk().then(
    ({ CloudWatchClient: Client }) =>
      new Client({ region, maxAttempts: 1, requestHandler: { ...unwatched, httpAgent: once, httpsAgent: once } }),
  );
  clients.set(region, client);
  client.catch(() => clients.delete(region));
  return client;
}

/**
 * What the SDK would watch by timers that hold the process; the module's own deadline ends a request. One request a minute needs no
 * connection that is kept, and the SDK has a timer of 3 s for those.
 */
const unwatched = { socketTimeout: 0, socketAcquisitionWarningTimeout: 50 };
const once = { keepAlive: false, maxSockets: 4 };
