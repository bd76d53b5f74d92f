import { kinds } from '../../src/kinds/index.ts';
import { diskFiles } from '../../src/manifest/files.ts';
import { load } from '../../src/manifest/load.ts';
import type { Manifest } from '../../src/manifest/types.ts';

/** Reads a folder of declarations that is expected to be fine; `shown` is the folder's name in what is told of it. */
export async function manifestOf(dir: string, shown = dir): Promise<Manifest> {
  const { manifest, problems } = await load({ ...diskFiles(dir), directory: shown }, kinds);
  if (!manifest)
    throw new Error(`${dir}: ${problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('; ')}`);
  return manifest;
}
