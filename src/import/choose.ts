import { byCodeUnit } from '../core/json.ts';
import { isCloudFormations, STACK_TAG } from '../core/tags.ts';
import { type Address, parseAddress, type StackRef, showAddress, type Tags } from '../core/types.ts';
import type { Registry } from '../kinds/kind.ts';
import type { Existing, LeftOut } from './resource.ts';

/** What a person wants imported. Empty and null: everything. */
export interface Wanted {
  readonly prefix: string;
  readonly tag: { readonly key: string; readonly value: string } | null;
  readonly kinds: readonly string[];
}

interface Choosing {
  readonly at: StackRef;
  readonly kinds: Registry;
  readonly wanted: Wanted;
  /** What is declared already, with its file, by address. */
  readonly declared: ReadonlyMap<string, string>;
}

export interface Chosen {
  /** Sorted by address. */
  readonly chosen: readonly Existing[];
  readonly leftOut: readonly LeftOut[];
  /** How many are declared already. */
  readonly declared: number;
}

/** What is to be written of everything that exists. What was asked for and is not written is told with its reason. */
export function choose(existing: readonly Existing[], choosing: Choosing): Chosen {
  const sorted = existing
    .filter((one) => !one.otherKind && isAskedFor(one, choosing))
    .sort((a, b) => byCodeUnit(showAddress(a.address), showAddress(b.address)));
  const fresh = sorted.filter(({ address }) => !choosing.declared.has(showAddress(address)));
  const leftOut = new Map<Existing, string>();
  const names = namesOf(choosing);
  for (const one of fresh) {
    const reason = reasonAgainst(one, choosing) ?? sameName(one, { names, kinds: choosing.kinds });
    if (reason !== null) leftOut.set(one, reason);
  }
  const asked = new Set(sorted.map(({ address }) => showAddress(address)));
  const there = new Set(existing.map(({ address }) => showAddress(address)));
  const stands = new Set(fresh.filter((one) => !leftOut.has(one)).map(({ address }) => showAddress(address)));
  const chosen: Existing[] = [];
  for (const one of fresh) {
    if (leftOut.has(one)) continue;
    const parent = parentOf(one, choosing);
    if (parent === null || stands.has(showAddress(parent))) chosen.push(one);
    else if (asked.has(showAddress(parent)) || !there.has(showAddress(parent)))
      leftOut.set(one, withoutParent(parent, choosing));
  }
  return {
    chosen,
    leftOut: [...leftOut].map(([{ address }, reason]) => ({ address, reason })),
    declared: sorted.length - fresh.length,
  };
}

/** The resource in whose document an item of a list stands. */
export function parentOf(
  { address, spec }: Pick<Existing, 'address' | 'spec'>,
  { kinds, at }: Pick<Choosing, 'kinds' | 'at'>,
): Address | null {
  const kind = kinds.get(address.kind);
  if (kind?.written.form !== 'list') return null;
  const { within } = kind.written;
  return kind.needs(spec, at).find((need) => need.kind === within) ?? null;
}

/** By kind, name and tag. What has no tags goes with what holds it. */
function isAskedFor({ address, tags }: Existing, { wanted, kinds }: Choosing): boolean {
  const { prefix, tag } = wanted;
  if (wanted.kinds.length > 0 && !wanted.kinds.includes(address.kind)) return false;
  if (!address.name.startsWith(prefix)) return false;
  if (tag === null) return true;
  return tags === null ? kinds.get(address.kind)?.written.form === 'list' : tags[tag.key] === tag.value;
}

function reasonAgainst({ address, owner, tags, unread, spec }: Existing, choosing: Choosing): string | null {
  const { kinds, at, wanted } = choosing;
  if (owner === 'another stack' && !isMeant(tags ?? {}, wanted)) return ownersWords(tags ?? {});
  if (unread) return `it may not be read: ${unread.message}`;
  const importing = kinds.get(address.kind)?.importing;
  const service = importing?.madeBy?.(address.name) ?? null;
  return service === null
    ? (importing?.unfit?.(address.name, at, spec) ?? null)
    : `${service} made it and looks after it`;
}

/** CloudFormation's is written where its tag is asked for: it has to be declared before CloudFormation lets go of it. */
function isMeant(tags: Tags, { tag }: Wanted): boolean {
  return isCloudFormations(tags) && (tag?.key.startsWith('aws:cloudformation:') ?? false);
}

function ownersWords(tags: Tags): string {
  return isCloudFormations(tags)
    ? `it belongs to the CloudFormation stack ${tags['aws:cloudformation:stack-name'] ?? 'that made it'}`
    : `it belongs to stack ${tags[STACK_TAG]}`;
}

/** The names that are declared, as far as they must differ from others in more than case. */
function namesOf({ declared, kinds }: Choosing): Map<string, string> {
  const addresses = [...declared.keys()].flatMap((text) => parseAddress(text) ?? []);
  return new Map(addresses.map((address) => [nameKey(address, kinds), showAddress(address)]));
}

/** AWS tells names apart that differ only in case; declarations do not. */
function sameName(
  { address }: Existing,
  { names, kinds }: { names: Map<string, string>; kinds: Registry },
): string | null {
  if (kinds.get(address.kind)?.written.form === 'list') return null;
  const key = nameKey(address, kinds);
  const other = names.get(key);
  if (other === undefined) names.set(key, showAddress(address));
  return other === undefined
    ? null
    : `its name differs from ${other} only in case, and declarations tell no such names apart`;
}

function nameKey({ kind, name }: Address, kinds: Registry): string {
  return `${kinds.get(kind)?.nameSpace ?? kind} ${name.toLowerCase()}`;
}

function withoutParent(parent: Address, { declared }: Choosing): string {
  const file = declared.get(showAddress(parent));
  return file === undefined
    ? `${showAddress(parent)}, in whose file it would stand, is not written`
    : `${showAddress(parent)} is declared already: add it in ${file}`;
}
