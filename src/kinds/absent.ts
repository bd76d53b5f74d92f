import { CallFailed } from '../core/port.ts';

/** AWS's ways to say that a resource is not there; services and SDK versions differ in the ending. */
const codes = /^(Resource|Dashboard)?NotFound(Exception|Fault|Error)?$/;

/** What `read` gives, or null where AWS says that the resource is not there. Any other failure stays one. */
export async function orAbsent<T>(read: Promise<T>): Promise<T | null> {
  try {
    return await read;
  } catch (failure) {
    if (failure instanceof CallFailed && codes.test(failure.error.code)) return null;
    throw failure;
  }
}
