import type * as Beanstalk from '@aws-sdk/client-elastic-beanstalk';
import type { Operation } from './operation.ts';

/** The operations of Elastic Beanstalk. Its describe calls share one throttle, of which AWS publishes no figure. */
export const beanstalkOperations = {
  'elasticbeanstalk.DescribeEnvironmentResources': {
    access: 'read',
    perSecond: 5,
    published: false,
    iam: ['elasticbeanstalk:DescribeEnvironmentResources'],
  },
  'elasticbeanstalk.DescribeEnvironments': {
    access: 'read',
    perSecond: 5,
    published: false,
    iam: ['elasticbeanstalk:DescribeEnvironments'],
    page: { request: 'NextToken', answer: 'NextToken' },
  },
  'elasticbeanstalk.DescribeConfigurationSettings': {
    access: 'read',
    perSecond: 5,
    published: false,
    iam: ['elasticbeanstalk:DescribeConfigurationSettings'],
    guarded: true,
  },
  'elasticbeanstalk.DescribeConfigurationOptions': {
    access: 'read',
    perSecond: 5,
    published: false,
    iam: ['elasticbeanstalk:DescribeConfigurationOptions'],
    guarded: true,
  },
  // Checks and changes nothing: https://docs.aws.amazon.com/elasticbeanstalk/latest/api/API_ValidateConfigurationSettings.html
  'elasticbeanstalk.ValidateConfigurationSettings': {
    access: 'read',
    perSecond: 5,
    published: false,
    iam: ['elasticbeanstalk:ValidateConfigurationSettings'],
    guarded: true,
  },
  'elasticbeanstalk.DescribeEvents': {
    access: 'read',
    perSecond: 5,
    published: false,
    iam: ['elasticbeanstalk:DescribeEvents'],
    guarded: true,
  },
  // Beanstalk acts with the caller's permissions on what lies below, and names no list of them:
  // https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/concepts-roles-user.html
  'elasticbeanstalk.UpdateEnvironment': {
    access: 'write',
    perSecond: 2,
    published: false,
    iam: ['elasticbeanstalk:UpdateEnvironment'],
    guarded: true,
    underWay: 'Must be Ready',
  },
} as const satisfies Record<string, Operation>;

/** Input and output of their reads. */
export interface BeanstalkReads {
  'elasticbeanstalk.DescribeEnvironmentResources': [
    Beanstalk.DescribeEnvironmentResourcesCommandInput,
    Beanstalk.DescribeEnvironmentResourcesCommandOutput,
  ];
  'elasticbeanstalk.DescribeEnvironments': [
    Beanstalk.DescribeEnvironmentsCommandInput,
    Beanstalk.DescribeEnvironmentsCommandOutput,
  ];
  'elasticbeanstalk.DescribeConfigurationSettings': [
    Beanstalk.DescribeConfigurationSettingsCommandInput,
    Beanstalk.DescribeConfigurationSettingsCommandOutput,
  ];
  'elasticbeanstalk.DescribeConfigurationOptions': [
    Beanstalk.DescribeConfigurationOptionsCommandInput,
    Beanstalk.DescribeConfigurationOptionsCommandOutput,
  ];
  'elasticbeanstalk.ValidateConfigurationSettings': [
    Beanstalk.ValidateConfigurationSettingsCommandInput,
    Beanstalk.ValidateConfigurationSettingsCommandOutput,
  ];
  'elasticbeanstalk.DescribeEvents': [Beanstalk.DescribeEventsCommandInput, Beanstalk.DescribeEventsCommandOutput];
}
