import { isObject, type Json } from '../../core/json.ts';

/** The handle of a composite that names itself, be it by way of others. */
export const inCircle = { circle: true } as const;

export function isInCircle(handle: Json): boolean {
  return isObject(handle) && handle.circle === true;
}
