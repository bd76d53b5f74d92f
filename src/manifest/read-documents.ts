import type { Problem, Source } from '../core/types.ts';
import { type Document, firstKeyOf, firstKeys, schemaOf } from './documents.ts';
import { parse } from './parse.ts';
import { usedFrom } from './problems.ts';
import { validate } from './schema.ts';
import { type Mapping, textIn } from './tree.ts';
import type { WrittenKind } from './types.ts';

/** What the files declare, as far as it could be understood. */
export interface ReadDocuments {
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
  /** False: what seems to be missing may stand in a file that was not understood. */
  readonly complete: boolean;
}

/** Parses every file and checks it against the schema of what it declares. */
export function readDocuments(texts: ReadonlyMap<string, string>, kinds: readonly WrittenKind[]): ReadDocuments {
  const allowed = firstKeys(kinds);
  const documents: Document[] = [];
  const problems: Problem[] = [];
  for (const [file, text] of texts) {
    const parsed = parse(file, text);
    problems.push(...parsed.problems);
    const first = parsed.tree && firstKeyOf(parsed.tree, allowed);
    if (first && 'check' in first) problems.push(first);
    else if (first) {
      const { document, found } = checkDocument(first, { kinds, whole: parsed.problems.length === 0 });
      problems.push(...found);
      if (document) documents.push(document);
    }
  }
  return { documents, problems: withUsers(problems, documents), complete: documents.length === texts.size };
}

interface Checked {
  /** null: it has no name. */
  readonly document: Document | null;
  readonly found: readonly Problem[];
}

function checkDocument(
  { key, tree }: { key: string; tree: Mapping },
  { kinds, whole }: { kinds: readonly WrittenKind[]; whole: boolean },
): Checked {
  const ofKind = kinds.some(({ written }) => written.form === 'document' && written.key === key);
  const { problems, sound, damaged } = validate(tree, { schema: schemaOf(key, kinds), raw: !ofKind });
  const name = textIn(tree, key);
  const document = name && {
    key,
    name: name.value,
    place: name.place,
    tree: sound as Mapping,
    damaged: whole ? damaged : new Set(['']),
  };
  return { document, found: problems };
}

/** What is wrong in a profile is used by every service that follows it. */
function withUsers(problems: readonly Problem[], documents: readonly Document[]): readonly Problem[] {
  const users = new Map<string, Source[]>();
  for (const { key, tree } of documents) {
    const follows = key === 'service' ? textIn(tree, 'profile') : null;
    const profile = follows && documents.find((one) => one.key === 'profile' && one.name === follows.value);
    if (profile) users.set(profile.place.file, [...(users.get(profile.place.file) ?? []), follows.place]);
  }
  return problems.map((problem) => (users.get(problem.file) ?? []).reduce<Problem>(usedFrom, problem));
}
