import type { Among } from '../core/among.ts';
import type { BaseResource } from '../core/cause.ts';
import { byCodeUnit, isObject, type Json, type JsonPointer, pointerAndParents, pointerTo } from '../core/json.ts';
import { answerLookUps, environmentNamesIn, environmentToken, lookUpsIn } from '../core/references.ts';
import { ownTags } from '../core/tags.ts';
import { type Desired, type Source, type Spec, type StackRef, showAddress } from '../core/types.ts';
import type { Registry } from '../kinds/kind.ts';
import type { Declaration, Manifest } from '../manifest/types.ts';

/** What the account answered to the look-ups of all declarations, by token. */
export interface Answers {
  readonly answers: ReadonlyMap<string, string>;
  /** Why a look-up has no answer, or a variable no value, by token. */
  readonly unresolved: ReadonlyMap<string, string>;
}

/** Brings declarations to their normal form, once with look-ups as references and once with their answers. Pure. */
export function desire(
  manifest: Pick<Manifest, 'declarations' | 'services'>,
  { at, kinds, answered }: { at: StackRef; kinds: Registry; answered: Answers },
): readonly Desired[] {
  const among = amongOf(manifest, { at, kinds });
  return manifest.declarations.map((declaration) => {
    const kind = kindOf(declaration, kinds);
    const tagged = kind.ownership === 'tags';
    const normal = among.spec(declaration.address) as Spec;
    const reference = tagged ? { ...normal, protected: declaration.protected } : normal;
    const spec = answerLookUps(reference, answered.answers) as Spec;
    return {
      address: declaration.address,
      spec,
      reference,
      needs: kind.needs(spec, at),
      source: sourceAt(declaration, ''),
      broughtBy: declaration.usedBy[0] ?? null,
      sources: Object.fromEntries(
        [...pathsOf(reference)].map((path) => [path, sourceAt(declaration, kind.writtenAt(path, declaration.value))]),
      ),
      tags: tagged ? ownTags({ spec, reference }, at) : {},
      adopt: declaration.adopt,
      unresolved: reasonsFor(spec, answered),
    };
  });
}

/** What is declared, for kinds that follow from others: each is brought to its normal form once, when it is asked for. */
export function amongOf(
  { declarations, services }: Pick<Manifest, 'declarations' | 'services'>,
  { at, kinds }: { at: StackRef; kinds: Registry },
): Among {
  const byAddress = new Map(declarations.map((one) => [showAddress(one.address), one]));
  const specs = new Map<Declaration, Spec>();
  const among: Among = {
    services,
    names: (kind) =>
      declarations.flatMap(({ address }) => (address.kind === kind ? [address.name] : [])).sort(byCodeUnit),
    spec(address) {
      const declaration = byAddress.get(showAddress(address));
      if (!declaration) return null;
      const spec = specs.get(declaration) ?? kindOf(declaration, kinds).normalize(declaration.value, at, among);
      specs.set(declaration, spec);
      return spec;
    },
  };
  return among;
}

function kindOf({ address }: Declaration, kinds: Registry) {
  const kind = kinds.get(address.kind);
  if (!kind) throw new Error(`no kind ${address.kind}`);
  return kind;
}

/** Base as a plan wants it: what main said before, by address. */
export function baseOf(desired: readonly Desired[]): ReadonlyMap<string, BaseResource> {
  return new Map(
    desired.map((one) => [showAddress(one.address), { spec: one.spec, reference: one.reference, adopt: one.adopt }]),
  );
}

/** Every path of a value, inner ones too: a difference may be one of a whole object. */
function* pathsOf(value: Json, path: JsonPointer = ''): Generator<JsonPointer> {
  if (path !== '') yield path;
  if (!isObject(value)) return;
  for (const [key, member] of Object.entries(value)) yield* pathsOf(member, pointerTo(path, key));
}

/** Where a pointer into a declaration, or the nearest of its parents, is written. */
function sourceAt({ places }: Declaration, pointer: JsonPointer): Source {
  for (const at of pointerAndParents(pointer)) {
    const place = places.get(at);
    if (place) return { file: place.file, line: place.line, column: place.column };
  }
  throw new Error('a declaration without a place');
}

function reasonsFor(spec: Spec, { unresolved }: Answers): string | null {
  const lookUps = [...lookUpsIn(spec).keys()].map((token) => unresolved.get(token) ?? `${token} has no answer`);
  const variables = [...environmentNamesIn(spec)].flatMap((name) => unresolved.get(environmentToken(name)) ?? []);
  const reasons = [...lookUps, ...variables];
  return reasons.length === 0 ? null : reasons.join('; ');
}
