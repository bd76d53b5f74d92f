import { showAddress } from '../core/types.ts';
import { kinds } from '../kinds/index.ts';
import type { FileSource } from '../manifest/files.ts';
import { loadBase } from '../manifest/load.ts';
import type { Declaration, Manifest } from '../manifest/types.ts';
import { registry } from './registry.ts';

/**
 * What main declared earlier and no longer does, of kinds without tags: nothing else says that such a resource is ours. Sources are
 * newest first; of a name the newest counts. What does not load, or is of another stack, says nothing.
 */
export async function readFormer(sources: readonly FileSource[], now: Manifest): Promise<Manifest> {
  const wanted = new Set(now.declarations.map(({ address }) => showAddress(address)));
  const former = new Map<string, Declaration>();
  for (const source of sources) {
    const { manifest } = await loadBase(source, kinds);
    if (!manifest || !isSame(manifest.stack, now.stack)) continue;
    for (const declaration of manifest.declarations) {
      const address = showAddress(declaration.address);
      if (!wanted.has(address) && !former.has(address) && isUntagged(declaration)) former.set(address, declaration);
    }
  }
  return { stack: now.stack, declarations: [...former.values()], services: [] };
}

function isSame(a: Manifest['stack'], b: Manifest['stack']): boolean {
  return a.stack === b.stack && a.account === b.account && a.region === b.region;
}

/** Settings are never deleted. */
function isUntagged({ address }: Declaration): boolean {
  return ['parent', 'name'].includes(registry.get(address.kind)?.ownership ?? '');
}
