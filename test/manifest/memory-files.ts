import type { FileSource } from '../../src/manifest/files.ts';

/** A directory `monitoring` that holds these texts and nothing else; null: there is none. */
export function memoryFiles(texts: { readonly [path: string]: string | Error } | null): FileSource {
  return {
    directory: 'monitoring',
    list: async () => texts && Object.keys(texts).map((path) => ({ path, type: 'file' })),
    read: async (path) => {
      const text = texts?.[path];
      if (text === undefined || text instanceof Error) throw text ?? new Error('ENOENT');
      return new TextEncoder().encode(text);
    },
  };
}

export const stackText = `stack: demo
account: "123456789012"
region: eu-central-1
priorities:
  high: { notify: [alerts], respondWithin: 15m }
`;

export const profileText = `profile: api
parameters:
  environment: { description: name of the environment }
  cpuLimit: { default: 80 }
  version: { default: 1.10 }
lookups:
  group: { beanstalkAutoScalingGroup: "\${environment}" }
alarms:
  High-CPU:
    description: "\${service} \${version} of \${environment}"
    metric: { namespace: AWS/EC2, name: CPUUtilization, dimensions: { AutoScalingGroupName: "\${group}" } }
    when: { statistic: Average, is: ">", threshold: "\${cpuLimit}", period: 5m, for: 2 }
    notify: [alerts, others]
    protected: true
`;

export const serviceText = (name: string, more = ''): string => `service: ${name}
profile: api
with: { environment: rt-${name.toLowerCase()} }
${more}`;
