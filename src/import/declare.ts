import type { Among } from '../core/among.ts';
import { byCodeUnit, isObject, type Json, type JsonObject, pointerKeys, sameJson, valueAt } from '../core/json.ts';
import { environmentToken } from '../core/references.ts';
import type { StackRef } from '../core/types.ts';
import type { Registry } from '../kinds/kind.ts';
import { escaped } from './escape.ts';
import type { Existing, Resource, Secret } from './resource.ts';

interface Declaring {
  readonly at: StackRef;
  readonly kinds: Registry;
  /** What will be declared, for words that name it. */
  readonly among: Among;
  /** Whether each says that it takes over what exists. */
  readonly adopt: boolean;
}

/** What a person would write for each, and what stands outside the files because it may be a secret. */
export function declareAll(
  existing: readonly Existing[],
  declaring: Declaring,
): { readonly resources: readonly Resource[]; readonly secrets: readonly Secret[] } {
  const secrets: Secret[] = [];
  const resources = existing.map((one) => declareOne(one, { declaring, secrets }));
  return { resources, secrets };
}

function declareOne(one: Existing, { declaring, secrets }: { declaring: Declaring; secrets: Secret[] }): Resource {
  const { at, kinds, among, adopt } = declaring;
  const kind = kinds.get(one.address.kind);
  if (!kind) throw new Error(`no kind ${one.address.kind}`);
  const { protected: isProtected, ...spec } = one.spec;
  const full = kind.declare(spec) as JsonObject;
  const said = (kind.importing?.shorter?.(full, at, among) ?? full) as JsonObject;
  const means = sameJson(kind.normalize(said, at, among), kind.normalize(full, at, among));
  let declaration = escaped(means ? said : full) as JsonObject;
  for (const pointer of kind.importing?.secrets?.(full) ?? []) {
    const value = valueAt(full, pointer);
    if (typeof value !== 'string') continue;
    const variable = variableFor(value, one, secrets);
    if (!secrets.some((secret) => secret.variable === variable))
      secrets.push({ variable, value, of: one.address, at: pointer });
    declaration = replaced(declaration, pointerKeys(pointer), environmentToken(variable)) as JsonObject;
  }
  const tagged = kind.ownership === 'tags';
  const ours = tagged && one.owner === 'this stack';
  const unlike = ours && isProtected !== (kind.protectedByDefault ?? false);
  const more = { ...(unlike && { protected: isProtected === true }), ...(adopt && tagged && { adopt: true }) };
  // Of what is not ours, nobody has said yet whether it is protected.
  const unmodelled = Object.keys(isObject(one.rest) ? one.rest : {}).sort(byCodeUnit);
  return { address: one.address, declaration: { ...declaration, ...more }, spec: ours ? one.spec : spec, unmodelled };
}

/** One variable for one value, called after the host that it names. */
function variableFor(value: string, { address }: Existing, secrets: readonly Secret[]): string {
  const known = secrets.find((secret) => secret.value === value);
  if (known) return known.variable;
  const host = /^\w+:\/\/(?:[^/@]*@)?([^/:?#]+)/.exec(value)?.[1] ?? address.name;
  const base = `${host
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')}_URL`.replace(/^(?=\d)/, 'HOST_');
  const taken = new Set(secrets.map(({ variable }) => variable));
  for (let n = 1; ; n += 1) {
    const variable = n === 1 ? base : `${base}_${n}`;
    if (!taken.has(variable)) return variable;
  }
}

function replaced(value: Json, [key, ...rest]: readonly string[], by: string): Json {
  if (key === undefined) return by;
  if (!isObject(value)) return value;
  return { ...value, [key]: replaced(value[key] ?? null, rest, by) };
}
