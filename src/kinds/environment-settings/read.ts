import type { EnvironmentDescription } from '@aws-sdk/client-elastic-beanstalk';
import type { AwsReadPort } from '../../aws/operations.ts';
import { type CallError, CallFailed } from '../../core/port.ts';
import { keyOf, type Values } from './options.ts';

/** An environment that Beanstalk lists. */
export interface Environment {
  readonly name: string;
  readonly application: string;
  readonly id: string;
  /** `Ready`, `Updating`, …: https://docs.aws.amazon.com/elasticbeanstalk/latest/api/API_EnvironmentDescription.html */
  readonly status: string;
}

/** What Beanstalk takes for a name; a list that holds another is refused as a whole. */
const environmentName = /^[A-Za-z0-9][A-Za-z0-9-]{2,38}[A-Za-z0-9]$/;

/** The environments of these names, or all; those that are not there, or may not be seen, are left out without a word. */
export async function environmentsNamed(
  aws: AwsReadPort,
  names: readonly string[] | 'all',
): Promise<ReadonlyMap<string, Environment>> {
  const asked = names === 'all' ? names : names.filter((name) => environmentName.test(name));
  if (asked.length === 0) return new Map();
  const input = asked === 'all' ? {} : { EnvironmentNames: [...asked] };
  const pages = await aws.pages('elasticbeanstalk.DescribeEnvironments', { ...input, IncludeDeleted: false });
  const environments = pages.flatMap((page) => page.Environments ?? []).map(environmentOf);
  return new Map(environments.filter(({ status }) => status !== 'Terminated').map((one) => [one.name, one]));
}

/**
 * The deployed options that may be known, by key; null where Beanstalk tells none. While an update is under way, and after one that
 * failed, there is a draft besides: https://docs.aws.amazon.com/elasticbeanstalk/latest/api/API_ConfigurationSettingsDescription.html
 */
export async function deployedOptions(
  aws: AwsReadPort,
  { name, application }: Environment,
): Promise<Values | Denied | null> {
  const input = { ApplicationName: application, EnvironmentName: name };
  const settings = aws.read('elasticbeanstalk.DescribeConfigurationSettings', input);
  const answer = await orDenied(orGone(settings));
  if (answer === null || 'denied' in answer) return answer;
  const deployed = answer.ConfigurationSettings?.find(({ DeploymentStatus }) => DeploymentStatus === 'deployed');
  return deployed ? valuesOf(deployed.OptionSettings ?? []) : null;
}

/** What AWS said to a role that may not read. */
export interface Denied {
  readonly denied: CallError;
}

/** What may not be read is no failure: the answer says so. */
export async function orDenied<T>(answer: Promise<T>): Promise<T | Denied> {
  try {
    return await answer;
  } catch (failure) {
    if (failure instanceof CallFailed && failure.denied) return { denied: failure.error };
    throw failure;
  }
}

/** An environment that went since it was listed: `No Environment found for EnvironmentName = '…'.` */
async function orGone<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (failure) {
    if (failure instanceof CallFailed && /\bNo Environment found\b/i.test(failure.message)) return null;
    throw failure;
  }
}

function valuesOf(
  settings: readonly {
    readonly Namespace?: string | undefined;
    readonly OptionName?: string | undefined;
    readonly Value?: string | undefined;
  }[],
): Values {
  return new Map(
    settings.flatMap(({ Namespace = '', OptionName = '', Value }) =>
      Value ? [[keyOf({ namespace: Namespace, name: OptionName }), Value] as const] : [],
    ),
  );
}

function environmentOf({
  EnvironmentName,
  ApplicationName,
  EnvironmentId,
  Status,
}: EnvironmentDescription): Environment {
  return {
    name: EnvironmentName ?? '',
    application: ApplicationName ?? '',
    id: EnvironmentId ?? '',
    status: Status ?? '',
  };
}
