import { kinds } from '../../src/kinds/index.ts';
import { diskFiles } from '../../src/manifest/files.ts';
import { load } from '../../src/manifest/load.ts';
import type { Manifest } from '../../src/manifest/types.ts';

/** Reads a folder of declarations that is expected to be fine. */
export async function manifestOf(dir: string): Promise<Manifest> {
  const { manifest, problems } = await load(diskFiles(dir), kinds);
  if (!manifest)
    throw new Error(`${dir}: ${problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('; ')}`);
  return manifest;
}
