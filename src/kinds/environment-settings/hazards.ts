import { isObject } from '../../core/json.ts';
import type { Change, Hazard } from '../../core/types.ts';
import { foresightIn } from './ask.ts';
import { takesUpdates } from './calls.ts';
import { keyOf, type Option, optionsOf } from './options.ts';
import { DEFAULT_RETENTION_DAYS, type EnvironmentSettingsSpec } from './spec.ts';

/** The hazards that a change of an environment's settings can have, besides those of every kind. */
export const environmentSettingsHazards = {
  interruption: 'block',
  'refused-settings': 'block',
  'doubted-settings': 'tell',
  'shorter-retention': 'block',
} as const;

type Update = Extract<Change<EnvironmentSettingsSpec>, { fields: unknown }>;

/** What Beanstalk says before it is told to change anything, and what would be lost; nothing of what takes no change as it is. */
export function hazards(change: Change<EnvironmentSettingsSpec>): readonly Hazard[] {
  if (change.action === 'create' || change.action === 'delete' || !takesUpdates(change.live.handle)) return [];
  return [
    interruption(change),
    hazard('refused-settings', told(change, 'error')),
    hazard('doubted-settings', told(change, 'warning')),
    hazard('shorter-retention', shortened(change)),
  ].filter((one) => one !== null);
}

/** Anything but `NoInterruption` restarts or replaces what runs, or says nothing certain. What may not be read may be so already. */
function interruption({ fields, live }: Update): Hazard | null {
  const unknown = live.unread && fields.every(({ from }) => from === null);
  const reasons = interruptions(fields, live);
  if (!unknown) return hazard('interruption', reasons);
  const found = hazard(
    'interruption',
    reasons.map((reason) => `unless it is so already, ${reason}`),
  );
  return found && { ...found, level: 'tell' };
}

function interruptions(fields: Update['fields'], live: Update['live']): readonly string[] {
  const { severities } = foresightIn(live.facts);
  return optionsOf(fields.map(({ path }) => path)).flatMap((option) => {
    const severity = severities ? severities[keyOf(option)] : option.severity;
    if (severity === 'NoInterruption') return [];
    return [`${option.name}: ${meaning(option, severity)}${severities ? '' : ', as documented: the role may not ask'}`];
  });
}

/** https://docs.aws.amazon.com/elasticbeanstalk/latest/api/API_ConfigurationOptionDescription.html */
function meaning({ name }: Option, severity: string | undefined): string {
  switch (severity) {
    case 'RestartEnvironment':
      return 'the environment is restarted (RestartEnvironment)';
    case 'RestartApplicationServer':
      return 'the application servers are restarted (RestartApplicationServer)';
    case undefined:
      return `the platform of this environment does not offer ${name}`;
    default:
      return `what it interrupts is not known (${severity})`;
  }
}

function told({ live }: Update, severity: 'error' | 'warning'): readonly string[] {
  const messages = foresightIn(live.facts).messages ?? [];
  return messages.filter((message) => message.severity === severity).map(({ text }) => text);
}

/** CloudWatch Logs deletes what is older, soon after. Where nothing is streamed, nothing is lost. */
function shortened({ fields, live }: Update): readonly string[] {
  const streamed = isObject(live.facts) && isObject(live.facts.streamed) ? live.facts.streamed : {};
  return fields.flatMap(({ path, from, to }) => {
    const [, what = '', field] = path.split('/');
    const [before, after] = [Number(from ?? DEFAULT_RETENTION_DAYS), Number(to)];
    if (field !== 'retentionDays' || streamed[what] !== true || after >= before) return [];
    return [`${what} older than ${after} days are deleted; now ${before} are kept`];
  });
}

function hazard(key: keyof typeof environmentSettingsHazards, reasons: readonly string[]): Hazard | null {
  return reasons.length === 0 ? null : { key, level: environmentSettingsHazards[key], reason: reasons.join('; ') };
}
