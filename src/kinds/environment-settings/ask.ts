import type { AwsReadPort } from '../../aws/operations.ts';
import { diffSpecs } from '../../core/diff.ts';
import { byCodeUnit, isObject, type Json, type JsonObject } from '../../core/json.ts';
import { keyOf, optionsOf, settingsOf } from './options.ts';
import { type Denied, type Environment, orDenied } from './read.ts';
import type { EnvironmentSettingsSpec } from './spec.ts';

/** What Beanstalk says of a change before it is made; null: it may not be asked. */
export type Foresight = {
  /** What changing an option means, by key: `NoInterruption`, `RestartEnvironment`, … An option without one is not offered. */
  readonly severities: { readonly [option: string]: string } | null;
  /** What Beanstalk has against the values. */
  readonly messages: readonly { readonly severity: string; readonly text: string }[] | null;
};

export interface Wish {
  readonly environment: Environment;
  readonly live: EnvironmentSettingsSpec;
  readonly wanted: EnvironmentSettingsSpec;
  readonly rest: JsonObject;
}

/** Asks what a change would mean. Both questions change nothing; a role that may not ask them goes without an answer. */
export async function foresee(aws: AwsReadPort, wish: Wish): Promise<Foresight> {
  const [severities, messages] = await Promise.all([
    orDenied(severitiesOf(aws, wish)),
    orDenied(messagesOn(aws, wish)),
  ]);
  return { severities: orNull(severities), messages: orNull(messages) };
}

function orNull<T extends object>(answer: T | Denied): T | null {
  return 'denied' in answer ? null : (answer as T);
}

/** The answers among what was found out about a live environment. */
export function foresightIn(facts: Json | undefined): Foresight {
  return isObject(facts) ? (facts as unknown as Foresight) : { severities: null, messages: null };
}

async function severitiesOf(
  aws: AwsReadPort,
  { environment, live, wanted }: Wish,
): Promise<NonNullable<Foresight['severities']>> {
  const changed = optionsOf(diffSpecs(live, wanted).map(({ path }) => path));
  const answer = await aws.read('elasticbeanstalk.DescribeConfigurationOptions', {
    ApplicationName: environment.application,
    EnvironmentName: environment.name,
    Options: changed.map(({ namespace, name }) => ({ Namespace: namespace, OptionName: name })),
  });
  const told = (answer.Options ?? []).map(({ Namespace = '', Name = '', ChangeSeverity }) => {
    return [keyOf({ namespace: Namespace, name: Name }), ChangeSeverity ?? 'Unknown'] as const;
  });
  return Object.fromEntries(told.sort(([a], [b]) => byCodeUnit(a, b)));
}

async function messagesOn(
  aws: AwsReadPort,
  { environment, wanted, rest }: Wish,
): Promise<NonNullable<Foresight['messages']>> {
  const answer = await aws.read('elasticbeanstalk.ValidateConfigurationSettings', {
    ApplicationName: environment.application,
    EnvironmentName: environment.name,
    OptionSettings: [...settingsOf(wanted, rest)],
  });
  return (answer.Messages ?? []).map(({ Severity = 'error', Message = '' }) => ({ severity: Severity, text: Message }));
}
