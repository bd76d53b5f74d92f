import type {
  DescribeEnvironmentResourcesCommandInput,
  DescribeEnvironmentsCommandInput,
  EnvironmentDescriptionsMessage,
  EnvironmentResourceDescriptionsMessage,
} from '@aws-sdk/client-elastic-beanstalk';
import { AwsError } from './errors.ts';
import { pageOf } from './paging.ts';
import { boolean, integer, list, object, text } from './shape.ts';
import { arnOf, type SandboxState } from './state.ts';

const environmentName = text(4, 40);
export const shapes = {
  describeEnvironments: object({
    ApplicationName: text(1, 100),
    VersionLabel: text(1, 100),
    EnvironmentIds: list(text()),
    EnvironmentNames: list(environmentName),
    IncludeDeleted: boolean,
    MaxRecords: integer(1, 1000),
    NextToken: text(),
  }),
  describeEnvironmentResources: object({ EnvironmentId: text(), EnvironmentName: environmentName }),
};

/** Names that do not exist are left out without a word. */
export function describeEnvironments(
  input: DescribeEnvironmentsCommandInput,
  state: SandboxState,
): EnvironmentDescriptionsMessage {
  const asked = [...state.environments.values()].filter(
    ({ name, id, application, status }) =>
      (!input.EnvironmentNames?.length || input.EnvironmentNames.includes(name)) &&
      (!input.EnvironmentIds?.length || input.EnvironmentIds.includes(id)) &&
      (!input.ApplicationName || input.ApplicationName === application) &&
      (input.IncludeDeleted === true || status !== 'Terminated'),
  );
  const page = pageOf(asked, {
    size: input.MaxRecords ?? 1000,
    token: input.NextToken,
    keyOf: ({ name }) => name,
    badToken: () => new AwsError('InvalidParameterValue', 'Invalid NextToken.'),
  });
  return {
    Environments: page.items.map(({ name, id, application, status }) => ({
      EnvironmentName: name,
      EnvironmentId: id,
      ApplicationName: application,
      EnvironmentArn: arnOf(state, 'elasticbeanstalk', `environment/${application}/${name}`),
      SolutionStackName: '64bit Amazon Linux 2023 v6.6.0 running Node.js 22',
      CNAME: `${name}.${state.region}.elasticbeanstalk.com`,
      Status: status,
      AbortableOperationInProgress: false,
      Health: 'Green',
      HealthStatus: 'Ok',
      Tier: { Name: 'WebServer', Type: 'Standard', Version: '1.0' },
    })),
    ...(page.next ? { NextToken: page.next } : {}),
  };
}

export function describeEnvironmentResources(
  input: DescribeEnvironmentResourcesCommandInput,
  state: SandboxState,
): EnvironmentResourceDescriptionsMessage {
  const { EnvironmentName, EnvironmentId } = input;
  if (EnvironmentName === undefined && EnvironmentId === undefined) {
    throw new AwsError('MissingParameter', 'Must specify either EnvironmentId or EnvironmentName.');
  }
  // A name is free again once its environment is terminated, so it names none.
  const found = [...state.environments.values()].find(({ name, id, status }) =>
    EnvironmentName ? name === EnvironmentName && status !== 'Terminated' : id === EnvironmentId,
  );
  if (!found) {
    const asked = EnvironmentName ? `EnvironmentName = '${EnvironmentName}'` : `EnvironmentId = '${EnvironmentId}'`;
    throw new AwsError('InvalidParameterValue', `No Environment found for ${asked}.`);
  }
  return {
    EnvironmentResources: {
      EnvironmentName: found.name,
      AutoScalingGroups: found.autoScalingGroups.map((Name) => ({ Name })),
      Instances: found.instances.map((Id) => ({ Id })),
      LaunchConfigurations: [],
      LaunchTemplates: [],
      LoadBalancers: [],
      Triggers: [],
      Queues: [],
    },
  };
}
