import { CallFailed } from '../core/port.ts';

/** AWS's ways to say that a resource is not there; services and SDK versions differ in the ending. */
const codes = /^(Resource|Dashboard)?NotFound(Exception|Fault|Error)?$/;

/** AWS's ways to say that a region, and other servers' to say that they, do not have an operation. */
const unknownOperation = /^(UnknownOperation|InvalidAction|NotImplemented)(Exception)?$/;

/**
 * What `read` gives, or null where there is no such operation, and so nothing that it could list. Where nothing is asked for, an
 * answer that no AWS gives counts as that too: what stands in for AWS has no other word for it. Any other failure stays one.
 */
export async function orUnserved<T>(read: Promise<T>, { asked }: { asked: boolean }): Promise<T | null> {
  try {
    return await read;
  } catch (failure) {
    if (!(failure instanceof CallFailed)) throw failure;
    const { code } = failure.error;
    if (unknownOperation.test(code) || (!asked && code === 'Unreadable')) return null;
    throw failure;
  }
}

/** What `read` gives, or null where AWS says that the resource is not there. Any other failure stays one. */
export async function orAbsent<T>(read: Promise<T>): Promise<T | null> {
  try {
    return await read;
  } catch (failure) {
    if (failure instanceof CallFailed && codes.test(failure.error.code)) return null;
    throw failure;
  }
}
