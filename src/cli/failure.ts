import { CallFailed } from '../core/port.ts';

/** A mistake in how a command was called, or a state that a person has to mend: one sentence, no stack. */
export class Refusal extends Error {}

/** What people read when a command ends early. A bug shows its stack; everything else is one sentence. */
export function explain(error: unknown): string {
  if (error instanceof Refusal || error instanceof CallFailed || isOfSystem(error))
    return `monitoring: ${error.message}\n`;
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `monitoring: this is a bug; please report it with the lines below\n${text}\n`;
}

/** A full disk, a directory that nobody may write: Node's own sentence names what was done to what. */
function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}
