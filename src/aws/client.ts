import type { Json, JsonObject } from '../core/json.ts';
import { type OperationName, operation } from './operations.ts';

/** Explicit credentials: the sandbox's. Without them the SDK's standard chain is asked, and nothing is made up. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** One request to AWS and its answer: no pace, no retry, no secrets filled in. What it throws is the SDK's. */
export interface Wire {
  request(op: OperationName, input: JsonObject): Promise<Json>;
  /** Where requests of this operation go, for messages. */
  endpointOf(op: OperationName): string;
  /** Closes connections that are kept open. */
  close(): void;
}

export interface WireOptions {
  readonly region: string;
  /** In place of AWS_ENDPOINT_URL and AWS_ENDPOINT_URL_<SERVICE>. */
  readonly endpoint?: string;
  readonly credentials?: Credentials;
  readonly connectWithinMs?: number;
  readonly answerWithinMs?: number;
}

interface SdkClient {
  readonly config: { readonly credentials?: unknown };
  send(command: never): Promise<object>;
  destroy(): void;
}

interface Service {
  readonly client: SdkClient;
  readonly sdk: object;
}

type ServiceName = OperationName extends `${infer S}.${string}` ? S : never;
type Config = ReturnType<typeof configOf>;

/** One `import()` for each service, so that a run loads only what it uses, and the bundle is split there. */
const services = {
  cloudwatch: async (config: Config) => {
    const sdk = await import('@aws-sdk/client-cloudwatch');
    return { sdk, client: new sdk.CloudWatchClient(config) };
  },
  elasticbeanstalk: async (config: Config) => {
    const sdk = await import('@aws-sdk/client-elastic-beanstalk');
    return { sdk, client: new sdk.ElasticBeanstalkClient(config) };
  },
  logs: async (config: Config) => {
    const sdk = await import('@aws-sdk/client-cloudwatch-logs');
    return { sdk, client: new sdk.CloudWatchLogsClient(config) };
  },
  sns: async (config: Config) => {
    const sdk = await import('@aws-sdk/client-sns');
    return { sdk, client: new sdk.SNSClient(config) };
  },
  sts: async (config: Config) => {
    const sdk = await import('@aws-sdk/client-sts');
    return { sdk, client: new sdk.STSClient(config) };
  },
  tagging: async (config: Config) => {
    const sdk = await import('@aws-sdk/client-resource-groups-tagging-api');
    return { sdk, client: new sdk.ResourceGroupsTaggingAPIClient(config) };
  },
} satisfies Record<ServiceName, (config: Config) => Promise<Service>>;

/** The suffix of AWS_ENDPOINT_URL_<SERVICE>. https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html */
const endpointVariables: Record<ServiceName, string> = {
  cloudwatch: 'CLOUDWATCH',
  elasticbeanstalk: 'ELASTIC_BEANSTALK',
  logs: 'CLOUDWATCH_LOGS',
  sns: 'SNS',
  sts: 'STS',
  tagging: 'RESOURCE_GROUPS_TAGGING_API',
};

/** Opens nothing yet: a service's client is loaded at its first request. */
export function openWire(options: WireOptions): Wire {
  const loaded = new Map<ServiceName, Promise<Service>>();
  let chain: unknown;
  const load = (service: ServiceName): Promise<Service> => {
    const known = loaded.get(service);
    if (known) return known;
    // The SDK would write its notice about Node versions into our output.
    process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
    const opened = services[service](configOf(options, chain));
    loaded.set(service, opened);
    // The first client's chain serves all: one sign-in, one process that is asked, one role that is assumed.
    opened.then(
      ({ client }) => {
        chain ??= client.config.credentials;
      },
      () => {},
    );
    return opened;
  };
  return {
    async request(op, input) {
      const [service, name] = parts(op);
      const { client, sdk } = await load(service);
      const Command = (sdk as Record<string, new (input: object) => never>)[`${name}Command`];
      if (!Command) throw new Error(`the SDK has no ${op}`);
      return plain(withoutMetadata(await client.send(new Command(withDates(input, operation(op).times)))));
    },
    endpointOf: (op) => endpointOf(parts(op)[0], options),
    close() {
      for (const service of loaded.values()) {
        service.then(
          ({ client }) => client.destroy(),
          () => {},
        );
      }
      loaded.clear();
    },
  };
}

/** What the SDK gives or is given as plain JSON: dates in ISO 8601, members without a value left out. */
export function plain(value: unknown): Json {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value as Json;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([key, member]) => [key, plain(member)]));
}

/** The service before the first dot, AWS's operation after the last. */
function parts(op: OperationName): [ServiceName, string] {
  return [op.slice(0, op.indexOf('.')) as ServiceName, op.slice(op.lastIndexOf('.') + 1)];
}

function configOf(options: WireOptions, chain: unknown) {
  const { region, endpoint, connectWithinMs = 5_000, answerWithinMs = 30_000 } = options;
  const credentials = options.credentials ?? (chain as Credentials | undefined);
  return {
    region,
    maxAttempts: 1,
    retryMode: 'standard',
    requestHandler: {
      connectionTimeout: connectWithinMs,
      requestTimeout: answerWithinMs,
      throwOnRequestTimeout: true,
    },
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(credentials === undefined ? {} : { credentials }),
  };
}

function endpointOf(service: ServiceName, { endpoint, region }: WireOptions): string {
  const { env } = process;
  const url = endpoint ?? (env[`AWS_ENDPOINT_URL_${endpointVariables[service]}`] || env.AWS_ENDPOINT_URL);
  if (!url) return `AWS's ${service} in ${region}`;
  return URL.canParse(url) ? new URL(url).origin : 'the end point in AWS_ENDPOINT_URL (no URL)';
}

/** The SDK takes no ISO 8601 where AWS wants a time. */
export function withDates(input: JsonObject, times: readonly string[] = []): object {
  const dates = times.flatMap((member) => {
    const time = input[member];
    return typeof time === 'string' ? [[member, new Date(time)] as const] : [];
  });
  return { ...input, ...Object.fromEntries(dates) };
}

function withoutMetadata(answer: object): object {
  const { $metadata: _, ...rest } = answer as { $metadata?: unknown };
  return rest;
}
