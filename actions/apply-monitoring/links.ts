import { lstat } from 'node:fs/promises';
import { InputRefused } from './inputs.ts';

/** What a pull request declares lies in it: a link on the way may lead to anything that the machine holds. */
export async function refuseLinks(directory: string): Promise<void> {
  const parts = directory.split('/');
  for (const [i] of parts.entries()) {
    const path = parts.slice(0, i + 1).join('/');
    const found = await lstat(path).catch(() => null);
    if (found?.isSymbolicLink())
      throw new InputRefused(`${path} is a symbolic link: put the declarations themselves there`);
  }
}
