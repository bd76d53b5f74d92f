import type { Texts } from './pull-request.ts';

const services = ['Affret-IA-API', 'Auth-API', 'Billing-API', 'Orders-API', 'Subscriptions-API', 'TMS-Sync-API'];

const stack = `stack: symphonia-production
account: "123456789012"
region: eu-central-1
priorities:
  critical: { notify: [symphonia-alerts, symphonia-alerts-critical], respondWithin: 5m }
  high: { notify: [symphonia-alerts], respondWithin: 15m }
`;

const profile = `profile: beanstalk-api
parameters:
  environment: { description: name of the Beanstalk environment }
lookups:
  group: { beanstalkAutoScalingGroup: "\${environment}" }
alarms:
  High-CPU:
    metric: { namespace: AWS/EC2, name: CPUUtilization, dimensions: { AutoScalingGroupName: "\${group}" } }
    when: { statistic: Average, is: ">", threshold: 80, period: 5m, for: 2 }
    missingData: missing
    priority: high
  High-5xx-Errors:
    metric: { namespace: AWS/ElasticBeanstalk, name: ApplicationRequests5xx, dimensions: { EnvironmentName: "\${environment}" } }
    when: { statistic: Sum, is: ">", threshold: 10, period: 1m, for: 2 }
    missingData: notBreaching
    priority: critical
  High-Latency:
    metric: { namespace: AWS/ElasticBeanstalk, name: ApplicationLatencyP99, dimensions: { EnvironmentName: "\${environment}" } }
    when: { statistic: Average, is: ">", threshold: 2, period: 5m, for: 2 }
    missingData: notBreaching
    priority: high
`;

/** Declarations like SYMPHONI.A's, small enough to be read: so many services of one profile, and two topics. */
export function shop(names: readonly string[] = services): Texts {
  return {
    'stack.yaml': stack,
    'profiles/beanstalk-api.yaml': profile,
    'topics/symphonia-alerts.yaml':
      'topic: symphonia-alerts\nsubscriptions:\n  - { protocol: email, endpoint: devops@symphonia.fr }\n',
    'topics/symphonia-alerts-critical.yaml': 'topic: symphonia-alerts-critical\n',
    ...Object.fromEntries(names.map((name) => [`services/${name.toLowerCase()}.yaml`, service(name)])),
  };
}

/** A service as people write it; `more` stands below. */
export function service(name: string, more = ''): string {
  return `service: ${name}\nprofile: beanstalk-api\nwith: { environment: rt-${name.toLowerCase()} }\n${more}`;
}

/** The same declarations with a text of one file replaced; it has to be there. */
export function edited(texts: Texts, path: string, [from, to]: readonly [string, string]): Texts {
  const text = texts[path];
  if (!text?.includes(from)) throw new Error(`${path} does not say ${from}`);
  return { ...texts, [path]: text.replace(from, to) };
}

/** The same declarations without a file. */
export function without(texts: Texts, path: string): Texts {
  return Object.fromEntries(Object.entries(texts).filter(([one]) => one !== path));
}
