import type {
  DescribeEnvironmentResourcesCommandInput,
  DescribeEnvironmentsCommandInput,
  EnvironmentDescription,
  EnvironmentDescriptionsMessage,
  EnvironmentResourceDescriptionsMessage,
} from '@aws-sdk/client-elastic-beanstalk';
import { AwsError } from '../errors.ts';
import { pageOf } from '../paging.ts';
import { arnOf, type SandboxState } from '../state.ts';
import type { WorldEnvironment } from '../world.ts';
import { environmentsNow } from './under-way.ts';

/** How an environment is named in a request. */
export interface Named {
  readonly EnvironmentName?: string | undefined;
  readonly EnvironmentId?: string | undefined;
}

/** Names that do not exist are left out without a word. */
export function describeEnvironments(
  input: DescribeEnvironmentsCommandInput,
  state: SandboxState,
): EnvironmentDescriptionsMessage {
  const asked = environmentsNow(state).filter(
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
    Environments: page.items.map((environment) => describe(environment, state)),
    ...(page.next ? { NextToken: page.next } : {}),
  };
}

export function describeEnvironmentResources(
  input: DescribeEnvironmentResourcesCommandInput,
  state: SandboxState,
): EnvironmentResourceDescriptionsMessage {
  const found = environmentOf(input, state);
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

/** The environment that a request is about; throws what AWS says where there is none. */
export function environmentOf({ EnvironmentName, EnvironmentId }: Named, state: SandboxState): WorldEnvironment {
  if (EnvironmentName === undefined && EnvironmentId === undefined) {
    throw new AwsError('MissingParameter', 'Must specify either EnvironmentId or EnvironmentName.');
  }
  // A name is free again once its environment is terminated, so it names none.
  const found = environmentsNow(state).find(({ name, id, status }) =>
    EnvironmentName ? name === EnvironmentName && status !== 'Terminated' : id === EnvironmentId,
  );
  if (found) return found;
  const asked = EnvironmentName ? `EnvironmentName = '${EnvironmentName}'` : `EnvironmentId = '${EnvironmentId}'`;
  throw new AwsError('InvalidParameterValue', `No Environment found for ${asked}.`);
}

export function describe(
  { name, id, application, status }: WorldEnvironment,
  state: SandboxState,
): EnvironmentDescription {
  return {
    EnvironmentName: name,
    EnvironmentId: id,
    ApplicationName: application,
    EnvironmentArn: arnOf(state, 'elasticbeanstalk', `environment/${application}/${name}`),
    SolutionStackName: PLATFORM,
    CNAME: `${name}.${state.region}.elasticbeanstalk.com`,
    Status: status,
    AbortableOperationInProgress: status === 'Updating',
    Health: 'Green',
    HealthStatus: 'Ok',
    Tier: { Name: 'WebServer', Type: 'Standard', Version: '1.0' },
  };
}

export const PLATFORM = '64bit Amazon Linux 2023 v6.6.0 running Node.js 22';
