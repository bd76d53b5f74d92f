import { isShortDigest } from '../../src/core/json.ts';

const modes = ['plan', 'apply', 'drift'] as const;

/** The action's inputs, understood. */
export interface Inputs {
  readonly mode: (typeof modes)[number];
  readonly directory: string;
  readonly comment: boolean;
  readonly token: string;
  /** Codes of withheld steps that a person names, 12 characters each. */
  readonly approve: readonly string[];
}

/** An input that could not be meant: one sentence that says what may be written. */
export class InputRefused extends Error {}

type Read = (name: string) => string;

/** Checks every input before anything is done; throws InputRefused. `read` gives an input's text, trimmed. */
export function readInputs(read: Read): Inputs {
  const mode = oneOf(read, { name: 'mode', allowed: modes });
  const approve = codesIn(read('approve'));
  if (mode !== 'apply' && approve.length > 0)
    refuse('approve', read('approve'), 'codes are for `mode: apply`, which sends them; leave it empty');
  if (!['', '0'].includes(read('backtest-days')))
    refuse('backtest-days', read('backtest-days'), 'this version replays no history: write 0');
  if (read('max-new-firings') !== '')
    refuse(
      'max-new-firings',
      read('max-new-firings'),
      'it needs a backtest, which this version does not make; leave it empty',
    );
  const token = read('github-token');
  if (token === '') refuse('github-token', '', "leave it out for the workflow's own token");
  return {
    mode,
    directory: directoryOf(read('directory')),
    comment: oneOf(read, { name: 'comment', allowed: ['true', 'false'] }) === 'true',
    token,
    approve,
  };
}

/** Codes with spaces, commas or line breaks between them. */
function codesIn(text: string): readonly string[] {
  const words = text.split(/[\s,]+/).filter(Boolean);
  const strange = words.find((word) => !isShortDigest(word));
  if (strange !== undefined)
    refuse('approve', strange, 'write the codes of steps as plans and results print them, 12 characters each');
  return [...new Set(words)];
}

function oneOf<T extends string>(read: Read, { name, allowed }: { name: string; allowed: readonly T[] }): T {
  const text = read(name);
  const found = allowed.find((one) => one === text);
  return found ?? refuse(name, text, `write ${oneOrOther(allowed)}`);
}

/** `a, b or c`. */
function oneOrOther(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** Below the workspace, as git and the reader name it. */
function directoryOf(text: string): string {
  const path = text.replace(/^\.\//, '').replace(/\/+$/, '');
  const parts = path.split('/');
  if (path === '' || path.startsWith('/') || parts.includes('..'))
    refuse('directory', text, 'write a directory of the workspace, as monitoring');
  return path;
}

function refuse(name: string, text: string, allowed: string): never {
  throw new InputRefused(`input ${name} is ${JSON.stringify(text)}: ${allowed}`);
}
