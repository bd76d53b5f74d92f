import { markOf } from '../../core/tags.ts';
import type { Change, Hazard, Live } from '../../core/types.ts';
import type { LogGroupFacts, LogGroupSpec } from './spec.ts';

/** The hazards that a change of a log group can have, besides those of every kind. */
export const logGroupHazards = { 'shorter-retention': 'block', 'key-changed': 'tell' } as const;

/** What would lose events: those that are kept, and those that are yet to come. */
export function hazards(change: Change<LogGroupSpec>): readonly Hazard[] {
  if (change.action === 'create' || change.action === 'delete') return [];
  const { live, desired } = change;
  const lost =
    change.action === 'replace' ? [protectedLoss(live)] : isFinishing(change) ? [] : [shorter(live, desired.spec)];
  return [...lost, key(live.spec, desired.spec)].filter((one) => one !== null);
}

/** A replace deletes the group with everything in it. */
function protectedLoss(live: Live): Hazard | null {
  if (live.spec.protected !== true) return null;
  const reason = `it is protected, and its logs would go with it (${stored(live)}): lift the protection in a change of its own first`;
  return { key: 'delete-protected', level: 'block', reason };
}

/** A run that was cleared began this, and was killed. */
function isFinishing({ live, desired }: Extract<Change<LogGroupSpec>, { fields: unknown }>): boolean {
  return live.touched === false && live.mark?.spec === markOf(desired.spec).spec;
}

/** A group that is empty, or younger than the new retention, has nothing to lose: a service may just have made it again. */
function shorter(live: Live<LogGroupSpec>, { retentionDays: after }: LogGroupSpec): Hazard | null {
  const before = live.spec.retentionDays;
  if (after === null || (before !== null && before <= after)) return null;
  const { storedBytes, ageDays } = factsOf(live);
  if (storedBytes === 0 || (ageDays !== null && ageDays < after)) return null;
  const was = before === null ? 'for ever' : `for ${days(before)}`;
  const reason = `events older than ${days(after)} are deleted: until now they are kept ${was} (${stored(live)})`;
  return { key: 'shorter-retention', level: logGroupHazards['shorter-retention'], reason };
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html */
function key(before: LogGroupSpec, after: LogGroupSpec): Hazard | null {
  if (after.kmsKey === null || after.kmsKey === before.kmsKey) return null;
  const reason = `events are lost unless ${after.kmsKey} lets CloudWatch Logs of this region encrypt and decrypt`;
  return { key: 'key-changed', level: logGroupHazards['key-changed'], reason };
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}

/** For people: `1.2 GB stored`. */
function stored(live: Live): string {
  const { storedBytes: bytes } = factsOf(live);
  if (bytes === null) return 'nobody knows how much is stored';
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const count = bytes / 1000 ** power;
  return `${power === 0 ? count : count.toFixed(1)} ${units[power]} stored`;
}

function factsOf({ facts }: Live): LogGroupFacts | { readonly [K in keyof LogGroupFacts]: null } {
  return (facts as LogGroupFacts | undefined) ?? { storedBytes: null, ageDays: null };
}
