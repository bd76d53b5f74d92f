import type { AwsReadPort } from '../../aws/operations.ts';
import { diffSpecs } from '../../core/diff.ts';
import type { Settled } from '../../core/kind.ts';
import type { Change } from '../../core/types.ts';
import { fieldOf, options, optionsOf, readOptions } from './options.ts';
import { deployedOptions, environmentsNamed, orDenied } from './read.ts';
import type { EnvironmentSettingsSpec } from './spec.ts';

/** What Beanstalk says first and last in an update, as `eb` prints it. */
const BEGINS = 'Environment update is starting.';
const ENDS = /^Successfully deployed new configuration to environment\.$|^Environment update completed/;

/** Longer texts, and more of them, hide what they are about. */
const MOST_EVENTS = 3;
const MOST_CHARACTERS = 300;

/**
 * How far Beanstalk is with an update: Ready again, and what is deployed is what was sent. A failed update is rolled back, so Ready
 * alone says nothing; why it failed is in the events since its beginning.
 */
export async function settled(aws: AwsReadPort, change: Change<EnvironmentSettingsSpec>): Promise<Settled> {
  if (change.action === 'delete') return 'settled';
  const { address, spec } = change.desired;
  const environment = (await environmentsNamed(aws, [address.name])).get(address.name);
  if (!environment || environment.status === 'Terminating')
    return { failed: 'the environment was terminated meanwhile' };
  if (environment.status !== 'Ready') return 'pending';
  const values = await deployedOptions(aws, environment);
  if (values === null) return 'pending';
  // Whoever may update and not read cannot know more.
  if ('denied' in values) return 'settled';
  const differing = missingIn(readOptions(values), spec);
  if (differing.length === 0) return 'settled';
  return verdict(await eventsOf(aws, address.name), differing);
}

interface Event {
  readonly severity: string;
  readonly text: string;
}

/** The names of the declared options that are not live. */
function missingIn(live: EnvironmentSettingsSpec, wanted: EnvironmentSettingsSpec): readonly string[] {
  const declared = options.filter((option) => fieldOf(wanted, option) !== null);
  const differing = optionsOf(diffSpecs(live, wanted).map(({ path }) => path));
  return declared.filter((option) => differing.includes(option)).map(({ name }) => name);
}

function verdict(events: readonly Event[] | null, differing: readonly string[]): Settled {
  if (events === null) return { failed: `${differing.join(', ')} did not change, and its events may not be read` };
  const errors = events.filter(({ severity }) => severity === 'ERROR' || severity === 'FATAL').map(({ text }) => text);
  if (errors.length > 0) return { failed: errors.slice(0, MOST_EVENTS).join('; ') };
  const ended = events.some(({ text }) => ENDS.test(text));
  return ended ? { failed: `Beanstalk says that it is done, and ${differing.join(', ')} did not change` } : 'pending';
}

/** What happened since the latest update began, the oldest first; null: may not be read. */
async function eventsOf(aws: AwsReadPort, name: string): Promise<readonly Event[] | null> {
  const input = { EnvironmentName: name, MaxRecords: 100 };
  const answer = await orDenied(aws.read('elasticbeanstalk.DescribeEvents', input));
  if ('denied' in answer) return null;
  const told = (answer.Events ?? []).map(({ Severity = '', Message = '' }) => ({
    severity: Severity,
    text: cut(Message),
  }));
  const begun = told.findIndex(({ text }) => text === BEGINS);
  return told.slice(0, begun === -1 ? told.length : begun).reverse();
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)}…` : line;
}
