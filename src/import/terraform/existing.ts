import { ownerOf } from '../../core/tags.ts';
import type { Spec, StackRef, Tags } from '../../core/types.ts';
import type { Existing } from '../resource.ts';

/** A resource as a state tells it; null tags: its kind has none. */
export function existing(
  address: Existing['address'],
  { spec, tags, at }: { spec: Spec; tags: Tags | null; at: StackRef },
): Existing {
  return { address, name: address.name, spec, tags, owner: tags === null ? 'this stack' : ownerOf(tags, at) };
}
