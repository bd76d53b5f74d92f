/** The action's inputs, understood. */
export interface Inputs {
  readonly mode: 'plan';
  readonly directory: string;
  readonly comment: boolean;
  readonly token: string;
}

/** An input that could not be meant: one sentence that says what may be written. */
export class InputRefused extends Error {}

type Read = (name: string) => string;

/** Checks every input before anything is done; throws InputRefused. `read` gives an input's text, trimmed. */
export function readInputs(read: Read): Inputs {
  const mode = oneOf(read, { name: 'mode', allowed: ['plan'] });
  if (read('approve') !== '')
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
  };
}

function oneOf<T extends string>(read: Read, { name, allowed }: { name: string; allowed: readonly T[] }): T {
  const text = read(name);
  const found = allowed.find((one) => one === text);
  return found ?? refuse(name, text, `write ${allowed.join(' or ')}`);
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
