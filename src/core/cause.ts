import type { FieldDiff } from './diff.ts';
import { type Json, sameJson, valueAt } from './json.ts';
import { isReference } from './references.ts';
import { markOf } from './tags.ts';
import type { Cause, Desired, FieldChange, Live, Spec } from './types.ts';

/** What main said before a pull request, expanded like what is desired. */
export interface BaseResource {
  readonly spec: Spec;
  readonly reference: Spec;
  readonly adopt: boolean;
}

/** What is known of a resource besides the difference itself. */
interface Situation {
  readonly live: Live;
  readonly desired: Desired;
  /** undefined: there is no base at all; null: base has no such resource. */
  readonly base: BaseResource | null | undefined;
}

/** Names why a field differs: for readers, never a permission. */
export function causeOfField(diff: FieldDiff, { live, desired, base }: Situation): FieldChange {
  const wanted = valueAt(desired.reference, diff.path) ?? null;
  if (base === null || (base && !sameJson(valueAt(base.reference, diff.path) ?? null, wanted)))
    return withCause(diff, 'this change');
  if (isReference(wanted) && !isStillAsked(live, desired)) return withCause(diff, 'look-up');
  return withCause(diff, live.touched ? 'by hand' : 'not yet applied');
}

/** Main wants to the letter what we left there, every look-up's answer included: so none of them made the difference. */
function isStillAsked({ mark }: Live, { spec }: Desired): boolean {
  return mark?.spec === markOf(spec).spec;
}

/** The cause of a whole step: the first of its fields' in the order in which a reviewer cares. */
export function causeOfStep(fields: readonly FieldChange[], otherwise: Cause): Cause {
  const order: readonly Cause[] = ['this change', 'by hand', 'look-up', 'not yet applied'];
  return order.find((cause) => fields.some((field) => field.cause === cause)) ?? otherwise;
}

function withCause({ path, from, to }: { path: string; from: Json; to: Json }, cause: Cause): FieldChange {
  return { path, from, to, cause };
}
