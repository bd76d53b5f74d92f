import type { CallError } from '../core/port.ts';
import { addressOf, type Step } from '../core/types.ts';
import type { Registry } from '../kinds/kind.ts';

/** A refusal in the words of the step's kind, where it has some. */
export function explainedBy(kinds: Registry): (step: Step, error: CallError) => CallError {
  return ({ change }, error) => {
    const message = kinds.get(addressOf(change).kind)?.explain?.(change, error);
    return message ? { ...error, message } : error;
  };
}
