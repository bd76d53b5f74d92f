import { boolean, integer, list, object, oneOf, text } from '../shape.ts';

const applicationName = text(1, 100);
const environmentName = text(4, 40);
const optionSettings = list(
  object({ ResourceName: text(1, 256), Namespace: text(), OptionName: text(), Value: text() }),
);
const optionNames = list(object({ ResourceName: text(1, 256), Namespace: text(), OptionName: text() }));

export const describeEnvironments = object({
  ApplicationName: applicationName,
  VersionLabel: text(1, 100),
  EnvironmentIds: list(text()),
  EnvironmentNames: list(environmentName),
  IncludeDeleted: boolean,
  MaxRecords: integer(1, 1000),
  NextToken: text(),
});
export const describeEnvironmentResources = object({ EnvironmentId: text(), EnvironmentName: environmentName });
export const describeConfigurationSettings = object(
  { ApplicationName: applicationName, TemplateName: text(1, 100), EnvironmentName: environmentName },
  ['ApplicationName'],
);
export const describeConfigurationOptions = object({
  ApplicationName: applicationName,
  TemplateName: text(1, 100),
  EnvironmentName: environmentName,
  SolutionStackName: text(0, 256),
  PlatformArn: text(),
  Options: optionNames,
});
export const validateConfigurationSettings = object(
  {
    ApplicationName: applicationName,
    TemplateName: text(1, 100),
    EnvironmentName: environmentName,
    OptionSettings: optionSettings,
  },
  ['ApplicationName', 'OptionSettings'],
);
export const updateEnvironment = object({
  ApplicationName: applicationName,
  EnvironmentId: text(),
  EnvironmentName: environmentName,
  Description: text(0, 200),
  OptionSettings: optionSettings,
  OptionsToRemove: optionNames,
});
export const describeEvents = object({
  ApplicationName: applicationName,
  EnvironmentId: text(),
  EnvironmentName: environmentName,
  RequestId: text(),
  Severity: oneOf('TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL'),
  StartTime: text(),
  EndTime: text(),
  MaxRecords: integer(1, 1000),
  NextToken: text(),
});
