import { clearEverything } from '../../src/core/approvals.ts';
import type { BaseResource } from '../../src/core/cause.ts';
import type { Json } from '../../src/core/json.ts';
import type { AnyKind } from '../../src/core/kind.ts';
import { makePlan, type PlanInput } from '../../src/core/plan.ts';
import type { Call } from '../../src/core/port.ts';
import { readThroughMarks } from '../../src/core/survey.ts';
import { ownTags, tagChanges, tagList } from '../../src/core/tags.ts';
import type { Desired, Live, Plan, Spec, StackRef, Tags } from '../../src/core/types.ts';
import { parseAddress, showAddress } from '../../src/core/types.ts';

/** A kind that no AWS has: a spec of any fields, and needs written out in it. What core is tested with. */
export const thing: AnyKind<never> = {
  name: 'thing',
  ownership: 'tags',
  replaceOn: ['/shape'],
  normalize: (declaration: Spec) => declaration,
  declare: (spec: Spec) => spec,
  needs: (spec: Spec) => Object.keys((spec.needs ?? {}) as Spec).flatMap((need) => parseAddress(need) ?? []),
  writtenAt: (path) => path,
  list: async () => [],
  calls: (change) => {
    if (change.action === 'delete') return [{ op: 'things.Delete', input: { Names: [change.live.address.name] } }];
    const { address, spec, tags } = change.desired;
    if (change.action === 'create')
      return [{ op: 'things.Put', input: { Name: address.name, spec, Tags: tagList(tags) } }];
    const { set, remove } = tagChanges(change.live.tags ?? {}, tags);
    const calls: Call[] = change.fields.length > 0 ? [{ op: 'things.Put', input: { Name: address.name, spec } }] : [];
    if (Object.keys(set).length > 0)
      calls.push({ op: 'things.Tag', input: { Name: address.name, Tags: tagList(set) } });
    if (remove.length > 0) calls.push({ op: 'things.Untag', input: { Name: address.name, TagKeys: remove } });
    return calls;
  },
  hazards: () => [],
  cost: () => 1,
};

/** The same without tags. */
export const untagged: AnyKind<never> = { ...thing, name: 'untagged', ownership: 'parent' };

export const at: StackRef = {
  stack: 'test',
  account: '123456789012',
  region: 'eu-central-1',
  partition: 'aws',
  priorities: {},
  runbooks: '',
};

/** Settings of something that is always there. */
export const setting: AnyKind<never> = { ...thing, name: 'setting', ownership: 'settings' };

const kinds = new Map([thing, untagged, setting].map((kind) => [kind.name, kind]));

/** What the repository asks for; the address as `kind.name`. */
export function want(address: string, spec: Spec, more: Partial<Desired> & { protected?: boolean } = {}): Desired {
  const parsed = parseAddress(address) ?? { kind: 'thing', name: address };
  const tagged = kinds.get(parsed.kind)?.ownership === 'tags';
  const full = tagged ? { ...spec, protected: more.protected ?? false } : spec;
  return {
    address: parsed,
    spec: full,
    reference: full,
    needs: thing.needs(spec, at),
    source: { file: 'monitoring/things.yaml', line: 1, column: 1 },
    broughtBy: null,
    sources: {},
    tags: tagged ? ownTags({ spec: full, reference: more.reference ?? full }, at) : {},
    adopt: false,
    unresolved: null,
    ...more,
  };
}

/** What AWS has, as we left it; `now` is what a hand made of it since. */
export function have(address: string, spec: Spec, { now, tags }: { now?: Spec; tags?: Tags } = {}): Live {
  const parsed = parseAddress(address) ?? { kind: 'thing', name: address };
  const kind = kinds.get(parsed.kind) ?? thing;
  const own = Object.fromEntries(tagList(want(address, spec).tags).map(({ Key, Value }) => [Key, Value]));
  const found = { name: parsed.name, spec: now ?? spec, handle: null, rest: {} as Json };
  return readThroughMarks({ ...found, tags: kind.ownership === 'tags' ? { ...own, ...tags } : null }, kind, at);
}

export interface PlanOverrides extends Partial<Omit<PlanInput, 'rules'>> {
  readonly rules?: Partial<PlanInput['rules']>;
}

/** A plan of things. */
export function planOf({ rules, ...more }: PlanOverrides): Plan {
  return makePlan({
    at,
    kinds,
    desired: [],
    live: [],
    base: null,
    raised: [],
    notes: [],
    rules: { clearance: clearEverything, allow: [], now: '2026-11-22T12:00:00Z', denied: new Map(), ...rules },
    ...more,
  });
}

/** Base from what a main branch wanted. */
export function baseOf(...desired: Desired[]): ReadonlyMap<string, BaseResource> {
  return new Map(
    desired.map((one) => [showAddress(one.address), { spec: one.spec, reference: one.reference, adopt: one.adopt }]),
  );
}

/** The steps in one line each: `create thing.a`, `update thing.b (by hand: …)`. */
export function outline(plan: Plan): readonly string[] {
  return plan.steps.map((step) => {
    const address = showAddress(
      step.change.action === 'delete' ? step.change.live.address : step.change.desired.address,
    );
    return `${step.change.action} ${address}${step.withheld === null ? '' : ` (${step.withheld})`}`;
  });
}
