import { isDay } from './day.ts';
import { byCodeUnit } from './json.ts';
import type { AnyKind } from './kind.ts';
import type { Change, Hazard } from './types.ts';

/** Hazards that every kind has. */
export const commonHazards = ['delete', 'delete-protected', 'replace', 'takes-over'] as const;

/** A reviewed permission, as far as the plan needs it. `until`: the last day on which it holds, YYYY-MM-DD; null: no end. */
export interface Permission {
  readonly hazard: string;
  readonly address: string;
  readonly until: string | null;
}

/** The hazards of a change: the kind's own and those of every kind, raised to `block` where the stack says so; sorted by key. */
export function hazardsOf(change: Change, kind: AnyKind<never>, raised: readonly string[]): readonly Hazard[] {
  return [...common(change), ...kind.hazards(change)]
    .map((hazard) => (raised.includes(hazard.key) ? { ...hazard, level: 'block' as const } : hazard))
    .sort((a, b) => byCodeUnit(a.key, b.key));
}

/** The permission that lets a hazard of this address pass on this day (YYYY-MM-DD), or undefined. */
export function permissionFor<P extends Permission>(
  hazard: Hazard,
  address: string,
  { allow, today }: { allow: readonly P[]; today: string },
): P | undefined {
  return allow.find((one) => one.hazard === hazard.key && matchesAddress(one.address, address) && holds(one, today));
}

/** A last day that is none never holds: 2026-13-01 would come after every day of its year. */
function holds({ until }: Permission, today: string): boolean {
  return until === null || (isDay(until) && today <= until);
}

/** An address pattern is one address, or ends in `*` after at least one character of a name; it is never everything. */
export function matchesAddress(pattern: string, address: string): boolean {
  if (!pattern.endsWith('*')) return pattern === address;
  const prefix = pattern.slice(0, -1);
  return /^[^.]+\../.test(prefix) && address.startsWith(prefix);
}

function* common(change: Change): Generator<Hazard> {
  if (change.action === 'delete') {
    yield { key: 'delete', level: 'block', reason: 'nobody declares it any more, so it goes' };
    if (change.live.spec.protected === true) {
      yield {
        key: 'delete-protected',
        level: 'block',
        reason: 'it is protected: lift the protection in a change of its own first',
      };
    }
  }
  if (change.action === 'replace') {
    yield { key: 'replace', level: 'block', reason: 'it is deleted and made anew: AWS cannot change it in place' };
  }
  if (change.action === 'adopt' && change.live.owner === 'nobody')
    yield { key: 'takes-over', level: 'tell', reason: 'it exists and belongs to nobody; we take it over' };
}
