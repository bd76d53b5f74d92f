import { type Json, type JsonPointer, pointerKeys, pointerTo, sameJson, valueAt } from '../core/json.ts';
import { isReference } from '../core/references.ts';
import { type Spec, showAddress } from '../core/types.ts';
import { amongOf } from '../flow/desire.ts';
import { escaped } from '../import/escape.ts';
import type { Registry } from '../kinds/kind.ts';
import { load } from '../manifest/load.ts';
import type { Declaration, Manifest } from '../manifest/types.ts';
import { type Edited, edit, isAlone, says } from './edit.ts';
import type { Home } from './locate.ts';
import type { Path } from './splice.ts';
import { textSource } from './texts.ts';
import { granted, type Wish } from './wishes.ts';

/** One change of a file. */
export type Place = Omit<Edited, 'text'> & { readonly file: string };

/** The files of a directory by the path that problems show, and what they declare. */
export interface Files {
  readonly texts: ReadonlyMap<string, string>;
  readonly manifest: Manifest;
}

/** Files in which one resource is declared otherwise. */
export interface Written {
  readonly files: Files;
  readonly places: readonly Place[];
}

/** Whose declaration is changed, and in what. */
export interface Writing {
  readonly home: Home;
  readonly declaration: Declaration;
  readonly files: Files;
  readonly directory: string;
  readonly kinds: Registry;
}

/** What a declaration has to mean afterwards. */
export interface Meant {
  readonly spec: Spec;
  readonly protected: boolean;
}

/** What goes: with what is empty without it, so that an empty mapping stays, or by `null`, where a profile says it as well. */
const leavings = ['nothing', 'empty', 'null'] as const;
type Leaving = (typeof leavings)[number];

/** Wishes as text, read again as a merge would read it. null: the files do not mean then what they should. */
export async function write(wishes: readonly Wish[], meant: Meant, writing: Writing): Promise<Written | null> {
  if (wishes.length === 0) return null;
  for (const leaving of leavings) {
    const written = writeAs(wishes, leaving, writing);
    const manifest = written && (await readAgain(written.texts, meant, writing));
    if (written && manifest) return { files: { texts: written.texts, manifest }, places: written.places };
  }
  return null;
}

interface AsText extends Pick<Written, 'places'> {
  readonly texts: Files['texts'];
}

function writeAs(wishes: readonly Wish[], leaving: Leaving, { home, files, declaration }: Writing): AsText | null {
  let text = files.texts.get(home.file);
  const places: Place[] = [];
  for (const wish of text !== undefined && !says(text, home.root) ? asOne(wishes) : wishes) {
    if (text === undefined) return null;
    const { pointer, value } = wholeList(wish, declaration.value, { text, home });
    if (value !== undefined && isReference(value)) return null;
    const path = [...home.root, ...pointerKeys(pointer)];
    const done = value === undefined ? leave(text, path, leaving) : edit(text, path, escaped(value));
    if (!done) return null;
    const { text: after, ...place } = done;
    text = after;
    places.push({ file: home.file, ...place });
  }
  return text === undefined ? null : { texts: new Map([...files.texts, [home.file, text]]), places };
}

/** A resource that its service says nothing of yet gets one entry. */
function asOne(wishes: readonly Wish[]): readonly Wish[] {
  const value = wishes.reduce<Json>((entry, { pointer, value: one = null }) => {
    return granted(entry, { pointer, value: one });
  }, {});
  return [{ pointer: '', value }];
}

function leave(text: string, path: Path, leaving: Leaving): Edited | null {
  if (leaving === 'null' || !says(text, path)) return edit(text, path, null);
  const around = path.slice(0, -1);
  return leaving === 'empty' && isAlone(text, around) ? edit(text, around, {}) : edit(text, path, undefined);
}

/** An item of a list that a profile holds is changed with its whole list: lists are not merged. */
function wholeList(wish: Wish, declaration: Json, { text, home }: { text: string; home: Home }): Wish {
  let at: JsonPointer = '';
  for (const key of pointerKeys(wish.pointer)) {
    const value = valueAt(declaration, at);
    if (Array.isArray(value) && !says(text, [...home.root, ...pointerKeys(at)]))
      return { pointer: at, value: valueAt(granted(declaration, wish), at) };
    at = pointerTo(at, key);
  }
  return wish;
}

/** null: the texts do not mean what they should, or something else than they did of another resource. */
async function readAgain(
  texts: Files['texts'],
  meant: Meant,
  { declaration, files, directory, kinds }: Writing,
): Promise<Manifest | null> {
  const { manifest } = await load(textSource(directory, texts), [...kinds.values()]);
  const address = showAddress(declaration.address);
  const found = manifest?.declarations.find((one) => showAddress(one.address) === address);
  if (!manifest || !found || found.protected !== meant.protected) return null;
  const spec = amongOf(manifest, { at: manifest.stack, kinds }).spec(found.address);
  const asMeant = spec !== null && sameJson(spec, meant.spec);
  return asMeant && sameJson(othersIn(manifest, address), othersIn(files.manifest, address)) ? manifest : null;
}

function othersIn({ declarations }: Manifest, but: string): Json {
  return declarations.flatMap((one) => {
    const address = showAddress(one.address);
    return address === but ? [] : [[address, one.value, one.protected, one.adopt]];
  });
}
