import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import type { Source } from '../core/types.ts';
import type { Declaration, Written } from '../manifest/types.ts';
import type { Path } from './splice.ts';

/** The file in which a declaration can be changed for itself alone, and where in that file it stands, or would stand. */
export interface Home {
  readonly file: string;
  readonly root: Path;
}

/**
 * Where one resource is declared: its document, its item of a list, or its entry in its service. What a profile says of it is not there:
 * changed there, it would change for every service. null: the texts are not those of the declaration.
 */
export function homeOf(
  { places, usedBy }: Declaration,
  written: Written,
  texts: ReadonlyMap<string, string>,
): Home | null {
  const place = places.get('');
  const text = place && texts.get(place.file);
  if (!place || text === undefined) return null;
  switch (written.form) {
    case 'document':
      return { file: place.file, root: [] };
    case 'list': {
      const index = itemAt(text, written.key, place);
      return index < 0 ? null : { file: place.file, root: [written.key, index] };
    }
    case 'section': {
      const key = keyAt(text, written.key, place);
      return key === null ? null : { file: usedBy[0]?.file ?? place.file, root: [written.key, key] };
    }
    default:
      return written satisfies never;
  }
}

/** The key of a section that stands at a place. */
function keyAt(text: string, section: string, place: Source): string | null {
  const { member, isAt } = read(text, section);
  if (!isMap(member)) return null;
  const pair = (member.items as Pair[]).find(({ key }) => isScalar(key) && isAt(key, place));
  return pair && isScalar(pair.key) ? String(pair.key.value) : null;
}

function itemAt(text: string, list: string, place: Source): number {
  const { member, isAt } = read(text, list);
  return isSeq(member) ? member.items.findIndex((item) => isAt(item as Node, place)) : -1;
}

function read(text: string, key: string) {
  const counter = new LineCounter();
  const document = parseDocument(text, { version: '1.2', uniqueKeys: false, lineCounter: counter });
  return {
    member: isMap(document.contents) ? document.contents.get(key, true) : undefined,
    isAt: (node: Node, { line, column }: Source): boolean => {
      const at = counter.linePos(node.range?.[0] ?? 0);
      return at.line === line && at.col === column;
    },
  };
}
