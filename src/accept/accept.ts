import { canonical, type Json, sameJson, valueAt } from '../core/json.ts';
import { isReference } from '../core/references.ts';
import { addressOf, type Change, type FieldChange, type Spec, type Step, showAddress } from '../core/types.ts';
import { amongOf } from '../flow/desire.ts';
import type { Declaration } from '../manifest/types.ts';
import { choose, type Meaning, meaningOf } from './choose.ts';
import { homeOf } from './locate.ts';
import { granted, type Wish } from './wishes.ts';
import { type Files, type Meant, type Place, type Writing, type Written, write } from './write.ts';

export interface AcceptRequest extends Files, Pick<Writing, 'directory' | 'kinds'> {
  /** What hands changed: each is an update or a replacement; others are passed over. */
  readonly steps: readonly Step[];
}

/** A field that no YAML of the resource says, and why. */
export interface Unwritten {
  readonly field: FieldChange;
  readonly why: 'look-up' | 'variable' | 'not said there';
}

/** What accepts one resource as it is. */
export interface Accepted {
  readonly places: readonly Place[];
  readonly unwritten: readonly Unwritten[];
}

/** What accepts all of them. */
export interface Acceptance {
  /** By `kind.name`. */
  readonly of: ReadonlyMap<string, Accepted>;
  /** Files that change, with all changes in them. */
  readonly files: readonly { readonly file: string; readonly before: string; readonly after: string }[];
}

/**
 * The YAML by which main would want what hands made of resources. Every change is read again, as a merge would read it: a field is
 * written only where the declarations then mean what is live, and mean the same of everything else. Pure over texts.
 */
export async function accept(request: AcceptRequest): Promise<Acceptance> {
  const declarations = new Map(request.manifest.declarations.map((one) => [showAddress(one.address), one]));
  const of = new Map<string, Accepted>();
  let files: Files = { texts: request.texts, manifest: request.manifest };
  for (const { change } of request.steps) {
    const address = showAddress(addressOf(change));
    const declaration = declarations.get(address);
    if (!declaration || change.action === 'create' || change.action === 'delete') continue;
    const { accepted, files: after } = await acceptOne({ declaration, change, request, files });
    of.set(address, accepted);
    files = after;
  }
  const changed = [...request.texts].flatMap(([file, before]) => {
    const after = files.texts.get(file) ?? before;
    return after === before ? [] : [{ file, before, after }];
  });
  return { of, files: changed };
}

interface One {
  /** As it was before anything was accepted. */
  readonly declaration: Declaration;
  readonly change: Exclude<Change, { action: 'create' | 'delete' }>;
  readonly request: AcceptRequest;
  /** With what was accepted until now. */
  readonly files: Files;
}

async function acceptOne({ declaration, change, request, files }: One): Promise<{ accepted: Accepted; files: Files }> {
  const { kinds, directory, texts } = request;
  const at = files.manifest.stack;
  const kind = kinds.get(declaration.address.kind);
  const home = kind && homeOf(declaration, kind.written, texts);
  if (!kind || !home) return { files, accepted: { places: [], unwritten: [] } };
  const meaning = { kind, at, among: amongOf(files.manifest, { at, kinds }) };
  const flag = change.fields.find(({ path }) => path === '/protected');
  const fields = change.fields.filter((field) => field !== flag);
  const reference = meaning.among.spec(declaration.address) as Spec;
  const wishes = choose(declaration.value, targetOf(reference, fields, change.live.spec), meaning);
  const all = flag ? [...wishes, { pointer: flag.path, value: flag.from === true }] : wishes;
  const done = await writeAll(all, meaning, { home, declaration, files, directory, kinds });
  const missed = fields.filter(({ path, from }) => !sameJson(valueAt(done.meant.spec, path) ?? null, from));
  const left = flag && done.meant.protected !== flag.from ? [flag, ...missed] : missed;
  const unwritten = left.map((field) => ({ field, why: whyNot(field, reference) }));
  return { files: done.files, accepted: { places: done.places, unwritten } };
}

interface Done extends Written {
  readonly meant: Meant;
}

/** All wishes at once; where that does not read as it should, each that does by itself. */
async function writeAll(wishes: readonly Wish[], meaning: Meaning, writing: Writing): Promise<Done> {
  const { declaration, files } = writing;
  const spec = meaningOf(declaration.value, meaning) as Spec;
  let done: Done = { files, places: [], meant: { spec, protected: declaration.protected } };
  let value = declaration.value;
  const groups = [wishes, ...wishes.map((wish) => [wish])];
  for (const group of groups) {
    const next = group.reduce(granted, value);
    const wanted = meaningOf(next, meaning);
    const flag = group.find(({ pointer }) => pointer === '/protected');
    const meant = wanted && { spec: wanted, protected: flag ? flag.value === true : done.meant.protected };
    const written = meant && (await write(group, meant, { ...writing, files: done.files }));
    if (!written) continue;
    done = { files: written.files, places: [...done.places, ...written.places], meant };
    value = next;
    if (group === wishes) break;
  }
  return done;
}

/** What the spec would be with every field as it is live; those that are asked of the account stay references. */
function targetOf(reference: Spec, fields: readonly FieldChange[], live: Spec): Spec {
  return fields.reduce<Json>((spec, { path, to }) => {
    const said = valueAt(reference, path) ?? null;
    if (!sameJson(said, to) || isReference(said)) return spec;
    return granted(spec, { pointer: path, value: valueAt(live, path) });
  }, reference) as Spec;
}

function whyNot({ path, to }: FieldChange, reference: Spec): Unwritten['why'] {
  const said = valueAt(reference, path) ?? null;
  if (canonical(said).includes('${env.')) return 'variable';
  return isReference(said) || !sameJson(said, to) ? 'look-up' : 'not said there';
}
