import { type JsonPointer, pointerAndParents } from '../core/json.ts';
import type { Place } from '../core/types.ts';
import type { StackSettings } from '../manifest/types.ts';

/** Where a setting of the stack stands, or the nearest of its parents that is known. */
export function settingPlace({ place, places }: StackSettings, pointer: JsonPointer): Place {
  for (const at of pointerAndParents(pointer)) {
    const known = at === '' ? undefined : places?.get(at);
    if (known) return known;
  }
  return place;
}
