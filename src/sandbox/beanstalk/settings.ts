import type {
  ConfigurationOptionSetting,
  ConfigurationOptionsDescription,
  ConfigurationSettingsDescription,
  ConfigurationSettingsDescriptions,
  ConfigurationSettingsValidationMessages,
  DescribeConfigurationOptionsCommandInput,
  DescribeConfigurationSettingsCommandInput,
  ValidateConfigurationSettingsCommandInput,
  ValidationMessage,
} from '@aws-sdk/client-elastic-beanstalk';
import { AwsError } from '../errors.ts';
import type { SandboxState } from '../state.ts';
import type { WorldEnvironment, WorldOptions } from '../world.ts';
import { environmentOf, PLATFORM } from './environments.ts';
import { optionNamed, options, problemWith, shown, VARIABLES } from './options.ts';

/** What is deployed and, while an update is under way or after it failed, a draft besides. */
export function describeConfigurationSettings(
  input: DescribeConfigurationSettingsCommandInput,
  state: SandboxState,
): ConfigurationSettingsDescriptions {
  const environment = environmentIn(input, state);
  const { update, failed } = environment;
  const drafts = [
    ...(update ? [setOf(environment, { status: 'pending', held: update.options })] : []),
    ...(failed ? [setOf(environment, { status: 'failed', held: failed })] : []),
  ];
  return { ConfigurationSettings: [...drafts, setOf(environment, { status: 'deployed', held: environment.options })] };
}

export function describeConfigurationOptions(
  input: DescribeConfigurationOptionsCommandInput,
  state: SandboxState,
): ConfigurationOptionsDescription {
  if (input.EnvironmentName) environmentIn(input, state);
  const asked = input.Options;
  const listed = options.filter(
    ({ namespace, name }) =>
      !asked?.length || asked.some((one) => one.Namespace === namespace && (one.OptionName ?? name) === name),
  );
  return {
    SolutionStackName: PLATFORM,
    Options: listed.map((option) => ({
      Namespace: option.namespace,
      Name: option.name,
      DefaultValue: option.value,
      ChangeSeverity: option.severity,
      UserDefined: false,
      // The SDK knows two of AWS's types.
      ValueType: option.type as 'Scalar',
      ...(option.oneOf ? { ValueOptions: [...option.oneOf] } : {}),
    })),
  };
}

export function validateConfigurationSettings(
  input: ValidateConfigurationSettingsCommandInput,
  state: SandboxState,
): ConfigurationSettingsValidationMessages {
  if (input.EnvironmentName) environmentIn(input, state);
  return { Messages: [...problemsIn(input.OptionSettings ?? [])] };
}

/** What AWS has against these settings. */
export function problemsIn(settings: readonly ConfigurationOptionSetting[]): readonly ValidationMessage[] {
  return settings.flatMap(({ Namespace = '', OptionName = '', Value = '' }) => {
    const option = optionNamed(Namespace, OptionName);
    const unknown = `Invalid option specification (Namespace: '${Namespace}', OptionName: '${OptionName}'): Unknown configuration setting.`;
    const Message = option ? problemWith(option, Value) : unknown;
    return Message === null ? [] : [{ Message, Severity: 'error' as const, Namespace, OptionName }];
  });
}

function environmentIn(
  input: { readonly ApplicationName?: string | undefined; readonly EnvironmentName?: string | undefined },
  state: SandboxState,
): WorldEnvironment {
  const environment = environmentOf(input, state);
  if (input.ApplicationName === environment.application) return environment;
  throw new AwsError('InvalidParameterValue', `No Application named '${input.ApplicationName}' found.`);
}

function setOf(
  { name, application }: WorldEnvironment,
  { status, held }: { status: 'deployed' | 'pending' | 'failed'; held: WorldOptions },
): ConfigurationSettingsDescription {
  const known = options.map((option) => setting(option.namespace, option.name, shown(option, held)));
  const variables = Object.entries(held[VARIABLES] ?? {});
  const listed = variables.map(([variable, value]) => `${variable}=${value}`).join(',');
  return {
    SolutionStackName: PLATFORM,
    ApplicationName: application,
    EnvironmentName: name,
    DeploymentStatus: status,
    OptionSettings: [
      ...known,
      ...variables.map(([variable, value]) => setting(VARIABLES, variable, value)),
      // The variables once more, all in one value.
      setting('aws:cloudformation:template:parameter', 'EnvironmentVariables', listed),
    ],
  };
}

function setting(Namespace: string, OptionName: string, Value: string): ConfigurationOptionSetting {
  return { Namespace, OptionName, Value };
}
