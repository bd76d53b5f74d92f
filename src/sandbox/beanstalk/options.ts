import { isObject, type Json } from '../../core/json.ts';
import type { WorldOptions } from '../world.ts';

/** An option of an environment, as DescribeConfigurationOptions describes it; a few of the hundreds that AWS has. */
export interface Option {
  readonly namespace: string;
  readonly name: string;
  readonly value: string;
  readonly severity: 'NoInterruption' | 'RestartEnvironment' | 'RestartApplicationServer';
  readonly type: 'Scalar' | 'Boolean' | 'Json';
  readonly oneOf?: readonly string[];
}

const logs = 'aws:elasticbeanstalk:cloudwatch:logs';
const health = 'aws:elasticbeanstalk:cloudwatch:logs:health';
const reporting = 'aws:elasticbeanstalk:healthreporting:system';
const launch = 'aws:autoscaling:launchconfiguration';
/** The application's variables: any name is an option. */
export const VARIABLES = 'aws:elasticbeanstalk:application:environment';

const retention = '1 3 5 7 14 30 60 90 120 150 180 365 400 545 731 1827 3653'.split(' ');

const latencies = ['P10', 'P50', 'P75', 'P85', 'P90', 'P95', 'P99', 'P99.9'].map((one) => `ApplicationLatency${one}`);
const requests = ['2xx', '3xx', '4xx', '5xx', 'Total'].map((one) => `ApplicationRequests${one}`);
const instances = ['Degraded', 'Info', 'NoData', 'Ok', 'Pending', 'Severe', 'Unknown', 'Warning'];
const cpu = ['Idle', 'Iowait', 'Irq', 'Nice', 'Softirq', 'System', 'User'].map((one) => `CPU${one}`);
const metrics = {
  Environment: [...latencies, ...requests, ...instances.map((one) => `Instances${one}`)],
  Instance: [
    ...latencies,
    ...requests,
    ...cpu,
    ...['InstanceHealth', 'LoadAverage1min', 'LoadAverage5min', 'RootFilesystemUtil'],
  ],
};

/** https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html */
export const options: readonly Option[] = [
  restarting(scalar(launch, 'InstanceType', 't3.micro')),
  restarting(scalar(launch, 'MonitoringInterval', '5 minute')),
  scalar('aws:autoscaling:asg', 'MaxSize', '4'),
  scalar('aws:autoscaling:asg', 'MinSize', '1'),
  flag(logs, 'StreamLogs'),
  flag(logs, 'DeleteOnTerminate'),
  { ...scalar(logs, 'RetentionInDays', '7'), oneOf: retention },
  flag(health, 'HealthStreamingEnabled'),
  flag(health, 'DeleteOnTerminate'),
  { ...scalar(health, 'RetentionInDays', '7'), oneOf: retention },
  { ...restarting(scalar(reporting, 'SystemType', 'basic')), oneOf: ['basic', 'enhanced'] },
  { ...scalar(reporting, 'ConfigDocument', withNulls('{}')), type: 'Json' },
  { ...scalar(reporting, 'HealthCheckSuccessThreshold', 'Ok'), oneOf: ['Ok', 'Warning', 'Degraded', 'Severe'] },
];

export function optionNamed(namespace: string, name: string): Option | undefined {
  const found = options.find((one) => one.namespace === namespace && one.name === name);
  const variable: Option = { namespace, name, value: '', severity: 'RestartApplicationServer', type: 'Scalar' };
  return found ?? (namespace === VARIABLES ? variable : undefined);
}

/** What is wrong with a value, in AWS's words, or null. */
export function problemWith({ namespace, name, oneOf, type }: Option, value: string): string | null {
  const where = `Invalid option value: '${value}' (Namespace: '${namespace}', OptionName: '${name}')`;
  if (type === 'Boolean' && !/^(true|false)$/.test(value))
    return `${where}: Value is not one of the allowed values: [true, false]`;
  if (oneOf && !oneOf.includes(value)) return `${where}: Value is not one of the allowed values: [${oneOf.join(', ')}]`;
  const problem = type === 'Json' ? problemOfDocument(value) : null;
  return problem && `${where}: ${problem}`;
}

/** The value as AWS shows it: a document lists every metric, null where it is not published. */
export function shown(option: Option, held: WorldOptions): string {
  const value = held[option.namespace]?.[option.name] ?? option.value;
  return option.type === 'Json' ? withNulls(value) : value;
}

function problemOfDocument(text: string): string | null {
  const document = parsed(text);
  if (!isObject(document)) return 'Invalid JSON';
  if (document.Version !== 1) return 'Version must be 1';
  for (const [level, names] of Object.entries(metrics)) {
    for (const [name, value] of Object.entries(sectionOf(document, level))) {
      if (!names.includes(name)) return `${name} is not a metric of ${level}`;
      if (value !== 60 && value !== null) return `${name} must be 60 or null`;
    }
  }
  return null;
}

function withNulls(text: string): string {
  const document = parsed(text);
  const sections = Object.entries(metrics).map(([level, names]) => {
    const published = sectionOf(document, level);
    return [level, Object.fromEntries(names.map((name) => [name, published[name] ?? null]))];
  });
  return JSON.stringify({
    ...(isObject(document) ? document : {}),
    Version: 1,
    CloudWatchMetrics: Object.fromEntries(sections),
  });
}

function sectionOf(document: Json, level: string): { readonly [metric: string]: Json } {
  const published = isObject(document) ? document.CloudWatchMetrics : null;
  const section = isObject(published) ? published[level] : null;
  return isObject(section) ? section : {};
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}

function scalar(namespace: string, name: string, value: string): Option {
  return { namespace, name, value, severity: 'NoInterruption', type: 'Scalar' };
}

function restarting(option: Option): Option {
  return { ...option, severity: 'RestartEnvironment' };
}

function flag(namespace: string, name: string): Option {
  return { namespace, name, value: 'false', severity: 'NoInterruption', type: 'Boolean' };
}
