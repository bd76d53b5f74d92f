/** What differs from service to service on the wire. */
export interface Service {
  readonly name: ServiceName;
  /** AWS JSON: what stands before the operation in `X-Amz-Target`. */
  readonly json?: { readonly target: string; readonly version: '1.0' | '1.1'; readonly namespace: string };
  /** Query: `Version` in the request, and the namespace of the XML. */
  readonly query?: { readonly version: string; readonly namespace: string };
  /** As IAM calls it, in actions and in AWS's sentences about them. */
  readonly iam: string;
  /** The service's own names for errors that all have: in JSON, and the older one. */
  readonly codes: { readonly [E in CommonError]: readonly [code: string, queryCode: string] };
}

export type ServiceName = 'cloudwatch' | 'logs' | 'sns' | 'sqs' | 'elasticbeanstalk' | 'tagging' | 'sts';

export type CommonError = 'invalid' | 'throttled' | 'denied' | 'expired';

const codes: Service['codes'] = {
  invalid: ['ValidationException', 'ValidationError'],
  throttled: ['ThrottlingException', 'Throttling'],
  denied: ['AccessDeniedException', 'AccessDenied'],
  expired: ['ExpiredTokenException', 'ExpiredToken'],
};

/** By name, as the first half of `service.Operation`. */
export const services: { readonly [N in ServiceName]: Service } = {
  cloudwatch: {
    name: 'cloudwatch',
    json: { target: 'GraniteServiceVersion20100801', version: '1.0', namespace: 'com.amazonaws.cloudwatch' },
    query: { version: '2010-08-01', namespace: 'http://monitoring.amazonaws.com/doc/2010-08-01/' },
    iam: 'cloudwatch',
    codes,
  },
  logs: {
    name: 'logs',
    json: { target: 'Logs_20140328', version: '1.1', namespace: 'com.amazonaws.cloudwatchlogs' },
    iam: 'logs',
    codes: { ...codes, invalid: same('InvalidParameterException') },
  },
  sns: {
    name: 'sns',
    query: { version: '2010-03-31', namespace: 'http://sns.amazonaws.com/doc/2010-03-31/' },
    iam: 'SNS',
    codes: { ...codes, denied: same('AuthorizationError') },
  },
  sqs: {
    name: 'sqs',
    json: { target: 'AmazonSQS', version: '1.0', namespace: 'com.amazonaws.sqs' },
    iam: 'sqs',
    codes: { ...codes, invalid: same('InvalidParameterValue'), throttled: same('RequestThrottled') },
  },
  elasticbeanstalk: {
    name: 'elasticbeanstalk',
    query: { version: '2010-12-01', namespace: 'http://elasticbeanstalk.amazonaws.com/docs/2010-12-01/' },
    iam: 'elasticbeanstalk',
    codes,
  },
  tagging: {
    name: 'tagging',
    json: {
      target: 'ResourceGroupsTaggingAPI_20170126',
      version: '1.1',
      namespace: 'com.amazonaws.resourcegroupstaggingapi',
    },
    iam: 'tag',
    codes: { ...codes, invalid: same('InvalidParameterException'), throttled: same('ThrottledException') },
  },
  sts: {
    name: 'sts',
    query: { version: '2011-06-15', namespace: 'https://sts.amazonaws.com/doc/2011-06-15/' },
    iam: 'sts',
    codes,
  },
};

function same(code: string): readonly [string, string] {
  return [code, code];
}
