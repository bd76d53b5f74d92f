import { sameJson } from '../core/json.ts';
import { showAddress } from '../core/types.ts';
import type { Manifest } from '../manifest/types.ts';

/** What is declared as it was before, by `kind.name`: where it changes all the same, it follows other declarations. */
export function followersOf(
  { declarations }: Pick<Manifest, 'declarations'>,
  base: Pick<Manifest, 'declarations'> | null,
): ReadonlySet<string> {
  const before = new Map(base?.declarations.map(({ address, value }) => [showAddress(address), value]));
  const same = declarations.filter(({ address, value }) => {
    const was = before.get(showAddress(address));
    return was !== undefined && sameJson(was, value);
  });
  return new Set(same.map(({ address }) => showAddress(address)));
}
