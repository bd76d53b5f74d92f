import { byCodeUnit } from '../core/json.ts';
import { type Live, showAddress } from '../core/types.ts';
import { didYouMean } from '../manifest/nearest.ts';
import { Refusal } from './failure.ts';

/** The live resource of the stack that a person names: by address, or by a name that only one has. */
export function liveNamed(name: string, all: readonly Live[]): Live {
  const ours = all.filter((live) => live.owner === 'this stack');
  const named = ours.filter((live) => showAddress(live.address) === name || live.address.name === name);
  const [found, other] = named;
  if (!found) throw new Refusal(`${name} is no live resource of this stack${hint(name, ours)}`);
  if (other)
    throw new Refusal(`${name} is more than one: write ${named.map((live) => showAddress(live.address)).join(' or ')}`);
  return found;
}

/** The name that was most likely meant, as an address where an address was written. */
function hint(name: string, ours: readonly Live[]): string {
  const names = ours.map((live) => live.address.name).sort(byCodeUnit);
  const addresses = ours.map((live) => showAddress(live.address)).sort(byCodeUnit);
  const meant = didYouMean(name, names) ?? didYouMean(name, addresses);
  return meant === undefined ? '' : `; ${meant}`;
}
