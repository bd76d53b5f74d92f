import { showAddress } from '../core/types.ts';
import { type FileSource, readFiles } from '../manifest/files.ts';
import { readDocuments } from '../manifest/read-documents.ts';
import type { Manifest, WrittenKind } from '../manifest/types.ts';
import type { Taken } from './layout.ts';

/** What a directory declares already, by address, with the file; and the names that it has. */
export interface Directory {
  readonly declared: ReadonlyMap<string, string>;
  readonly taken: Taken;
}

/** Reads the names that a directory has taken; null: there are no declarations yet. */
export async function directoryOf(
  source: FileSource,
  { manifest, kinds }: { manifest: Manifest | null; kinds: readonly WrittenKind[] },
): Promise<Directory> {
  const { texts } = await readFiles(source);
  const entries = await source.list().catch(() => null);
  const { documents } = readDocuments(texts, kinds);
  const named = (key: string) =>
    new Set(documents.filter((one) => one.key === key).map(({ name }) => name.toLowerCase()));
  const declared = (manifest?.declarations ?? []).map(
    ({ address, places }) => [showAddress(address), places.get('')?.file ?? source.directory] as const,
  );
  const paths = (entries ?? []).map(({ path }) => path.replace(/\.yaml$/, '').toLowerCase());
  return {
    declared: new Map(declared),
    taken: { services: named('service'), profiles: named('profile'), paths: new Set(paths) },
  };
}
