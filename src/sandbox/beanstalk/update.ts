import type {
  DescribeEventsCommandInput,
  EnvironmentDescription,
  EventDescriptionsMessage,
  UpdateEnvironmentCommandInput,
} from '@aws-sdk/client-elastic-beanstalk';
import { AwsError } from '../errors.ts';
import { pageOf } from '../paging.ts';
import type { SandboxState } from '../state.ts';
import type { WorldEnvironment, WorldOptions } from '../world.ts';
import { describe, environmentOf } from './environments.ts';
import { problemsIn } from './settings.ts';
import { environmentsNow, event } from './under-way.ts';

/** Events as severe as the first are also those of the ones after it. */
const severities = ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL'];

/** Answers at once; the environment is `Updating` until the update is done. */
export function updateEnvironment(input: UpdateEnvironmentCommandInput, state: SandboxState): EnvironmentDescription {
  const environment = environmentOf(input, state);
  const { name } = environment;
  if (environment.status !== 'Ready') {
    const message = `Environment named ${name} is in an invalid state for this operation. Must be Ready.`;
    throw new AwsError('InvalidParameterValue', message);
  }
  const [problem] = problemsIn(input.OptionSettings ?? []);
  if (problem) {
    throw new AwsError('ConfigurationValidationException', `Configuration validation exception: ${problem.Message}`);
  }
  const { failed: _, ...rest } = environment;
  const updating: WorldEnvironment = {
    ...rest,
    status: 'Updating',
    update: {
      doneAtMs: state.clock() + state.updateMs,
      options: changed(environment, input),
    },
    events: [...environment.events, event(state, 'INFO', 'Environment update is starting.')],
  };
  state.environments.set(name, updating);
  return describe(updating, state);
}

/** The newest first. */
export function describeEvents(input: DescribeEventsCommandInput, state: SandboxState): EventDescriptionsMessage {
  const asked = environmentsNow(state).filter(
    ({ name, id, application }) =>
      (!input.EnvironmentName || input.EnvironmentName === name) &&
      (!input.EnvironmentId || input.EnvironmentId === id) &&
      (!input.ApplicationName || input.ApplicationName === application),
  );
  const from = severities.indexOf(input.Severity ?? 'TRACE');
  const events = asked
    .flatMap((environment) => environment.events.map((one, index) => ({ ...one, environment, index })))
    .filter(({ severity }) => severities.indexOf(severity) >= from)
    .sort((a, b) => b.atMs - a.atMs || b.index - a.index)
    .map((one, place) => ({ ...one, place }));
  const page = pageOf(events, {
    size: input.MaxRecords ?? 1000,
    token: input.NextToken,
    keyOf: ({ place }) => String(place).padStart(6, '0'),
    badToken: () => new AwsError('InvalidParameterValue', 'Invalid NextToken.'),
  });
  return {
    Events: page.items.map(({ environment, atMs, severity, message }) => ({
      EventDate: new Date(atMs),
      Message: message,
      ApplicationName: environment.application,
      EnvironmentName: environment.name,
      Severity: severity,
    })),
    ...(page.next ? { NextToken: page.next } : {}),
  };
}

/** Options of other namespaces, and others of the same, stay as they are. */
function changed(
  { options }: WorldEnvironment,
  { OptionSettings, OptionsToRemove }: UpdateEnvironmentCommandInput,
): WorldOptions {
  const all = new Map(Object.entries(options).map(([namespace, held]) => [namespace, { ...held }]));
  for (const { Namespace = '', OptionName = '', Value = '' } of OptionSettings ?? []) {
    all.set(Namespace, { ...all.get(Namespace), [OptionName]: Value });
  }
  for (const { Namespace = '', OptionName = '' } of OptionsToRemove ?? []) delete all.get(Namespace)?.[OptionName];
  return Object.fromEntries(all);
}
