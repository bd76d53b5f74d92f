import type { ConfigurationOptionSetting } from '@aws-sdk/client-elastic-beanstalk';
import { type Json, type JsonObject, valueAt } from '../../core/json.ts';
import { readDocument, writeDocument } from './document.ts';
import {
  DEFAULT_RETENTION_DAYS,
  type EnvironmentSettingsSpec,
  type HealthMetrics,
  nothing,
  type StreamSpec,
} from './spec.ts';

/** One option of an environment and the field of a spec that holds it. */
export interface Option {
  readonly namespace: string;
  readonly name: string;
  /** Pointer into the spec. */
  readonly field: string;
  /** AWS's value where nobody says anything; a field that holds it while another is wanted lacks. */
  readonly standard: Json;
  /** What a change means, as documented; the account is asked first. */
  readonly severity: 'NoInterruption' | 'RestartEnvironment';
  readonly type: 'text' | 'flag' | 'number' | 'document';
}

const LOGS = 'aws:elasticbeanstalk:cloudwatch:logs';
const REPORTING = 'aws:elasticbeanstalk:healthreporting:system';
const noMetrics: HealthMetrics = { environment: {}, instance: {} };
const calm = 'NoInterruption';

/**
 * Every option that can be declared. Beanstalk holds all values as text. Defaults:
 * https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html; severities as DescribeConfigurationOptions has told them.
 */
export const options: readonly Option[] = [
  {
    namespace: REPORTING,
    name: 'SystemType',
    field: '/health',
    standard: 'basic',
    severity: 'RestartEnvironment',
    type: 'text',
  },
  {
    namespace: REPORTING,
    name: 'ConfigDocument',
    field: '/healthMetrics',
    standard: noMetrics,
    severity: calm,
    type: 'document',
  },
  ...streamOptions({ namespace: LOGS, field: '/logs', stream: 'StreamLogs' }),
  ...streamOptions({ namespace: `${LOGS}:health`, field: '/healthLogs', stream: 'HealthStreamingEnabled' }),
];

/** What Beanstalk says of its options, by `keyOf`. */
export type Values = ReadonlyMap<string, string>;

/** The name of an option among all. */
export function keyOf({ namespace, name }: Pick<Option, 'namespace' | 'name'>): string {
  return `${namespace} ${name}`;
}

/** The options of which these fields are a part. */
export function optionsOf(paths: readonly string[]): readonly Option[] {
  return options.filter(({ field }) => paths.some((path) => path === field || path.startsWith(`${field}/`)));
}

/** Values as Beanstalk tells them, in normal form; null where it tells none. */
export function readOptions(values: Values): EnvironmentSettingsSpec {
  return options.reduce<EnvironmentSettingsSpec>((spec, option) => {
    const text = values.get(keyOf(option));
    return text === undefined ? spec : withField(spec, option, read(option, text));
  }, nothing);
}

/** What the document holds besides metrics, to be sent back. */
export function documentRest(values: Values): JsonObject {
  const document = options.find(({ type }) => type === 'document') as Option;
  return readDocument(values.get(keyOf(document)) ?? '').rest;
}

/** Every declared option as Beanstalk takes it. */
export function settingsOf(spec: EnvironmentSettingsSpec, rest: JsonObject): readonly Setting[] {
  return options.flatMap((option) => {
    const value = fieldOf(spec, option);
    if (value === null) return [];
    const text = option.type === 'document' ? writeDocument({ metrics: value as HealthMetrics, rest }) : String(value);
    return [{ Namespace: option.namespace, OptionName: option.name, Value: text }];
  });
}

export type Setting = Required<Pick<ConfigurationOptionSetting, 'Namespace' | 'OptionName' | 'Value'>> & JsonObject;

/** What a spec says of an option. */
export function fieldOf(spec: EnvironmentSettingsSpec, { field }: Option): Json {
  return valueAt(spec, field) ?? null;
}

/** A copy that says something else of an option. */
export function withField(spec: EnvironmentSettingsSpec, { field }: Option, value: Json): EnvironmentSettingsSpec {
  const [, member, part] = field.split('/') as [string, keyof EnvironmentSettingsSpec, string | undefined];
  return { ...spec, [member]: part ? { ...(spec[member] as StreamSpec), [part]: value } : value };
}

function streamOptions({
  namespace,
  field,
  stream,
}: {
  namespace: string;
  field: string;
  stream: string;
}): readonly Option[] {
  const option = { namespace, severity: calm } as const;
  return [
    { ...option, name: stream, field: `${field}/stream`, standard: false, type: 'flag' },
    {
      ...option,
      name: 'RetentionInDays',
      field: `${field}/retentionDays`,
      standard: DEFAULT_RETENTION_DAYS,
      type: 'number',
    },
    { ...option, name: 'DeleteOnTerminate', field: `${field}/deleteWithEnvironment`, standard: false, type: 'flag' },
  ];
}

function read({ type }: Option, text: string): Json {
  switch (type) {
    case 'text':
      return text.toLowerCase();
    case 'flag':
      return text.toLowerCase() === 'true';
    case 'number':
      return /^\d+$/.test(text) ? Number(text) : null;
    case 'document':
      return readDocument(text).metrics;
    default:
      return type satisfies never;
  }
}
