import type { Json, JsonObject } from '../../src/core/json.ts';
import type { AlarmDeclaration, DeclaredWhen } from '../../src/kinds/alarm/declaration.ts';
import type { TopicDeclaration } from '../../src/kinds/topic/declaration.ts';
import type { Declaration, Manifest, StackSettings } from '../../src/manifest/types.ts';
import { declarationOf, stackOf } from '../support/declared.ts';

type More = Partial<Pick<Declaration, 'protected' | 'adopt' | 'places'>>;
type AlarmParts = Omit<Partial<AlarmDeclaration>, 'when'> & { readonly when?: Partial<DeclaredWhen> };

/** The stack that owns what these tests declare. */
export const stack: StackSettings = stackOf('shop');

/** A manifest of these declarations. */
export function manifest(...declarations: readonly Declaration[]): Manifest {
  return { stack, declarations, services: [] };
}

/** An alarm on a CPU, but for what is said here. With `metrics` the one metric and its statistic are left out. */
export function alarm(name: string, { when, ...said }: AlarmParts = {}, more: More = {}): Declaration {
  const common = { is: '>', threshold: 80, period: '5m', for: 2 };
  const one = said.metrics ? {} : { metric: cpu };
  const declaration: AlarmDeclaration = {
    ...one,
    ...said,
    when: { ...common, ...(said.metrics ? {} : { statistic: 'Average' }), ...when },
  };
  return declarationOf({ kind: 'alarm', name }, withoutUndefined(declaration as unknown as JsonObject), more);
}

/** A topic. */
export function topic(name: string, said: TopicDeclaration = {}, more: More = {}): Declaration {
  return declarationOf({ kind: 'topic', name }, said as unknown as Json, more);
}

/** A subscription of the topic. */
export function subscription(of: string, said: { protocol: string; endpoint: string } & JsonObject): Declaration {
  const name = `${of}/${said.protocol}/${said.endpoint}`;
  return declarationOf({ kind: 'subscription', name }, { topic: of, ...said });
}

/** The metric that alarms watch unless they say another. */
export const cpu = {
  namespace: 'AWS/EC2',
  name: 'CPUUtilization',
  dimensions: { InstanceId: 'i-1', ImageId: 'ami-1' },
};

/** AWS's way to write an alarm on it: what other people put. */
export function put(name: string, more: JsonObject = {}): JsonObject {
  return {
    ...{ AlarmName: name, Namespace: 'AWS/EC2', MetricName: 'CPUUtilization', Statistic: 'Average', Period: 300 },
    ...{ EvaluationPeriods: 2, Threshold: 80, ComparisonOperator: 'GreaterThanThreshold' },
    ...more,
  };
}

/** `undefined` takes a part away, as leaving it out of YAML does. */
function withoutUndefined(value: JsonObject): JsonObject {
  return JSON.parse(JSON.stringify(value)) as JsonObject;
}
