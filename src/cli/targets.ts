import { access, constants, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Refusal } from './failure.ts';

/** Refuses what could not be written, by option, before anything is read or sent: a plan that was applied has to be told. */
export async function refuseTargets(targets: Readonly<Record<string, string | undefined>>): Promise<void> {
  const taken = new Map<string, string>();
  for (const [option, target] of Object.entries(targets)) {
    if (target === undefined) continue;
    const other = taken.get(target);
    if (other) throw new Refusal(`${other} and ${option} both write to ${target}: give each a file of its own`);
    taken.set(target, option);
    const fault = target === '-' ? null : await faultOf(target);
    if (fault) throw new Refusal(`${option} ${target || '""'}: ${fault}; name a file that can be written, or -`);
  }
}

/** Refuses a directory in which nothing could be written; it need not be there yet. */
export async function refuseFolder(option: string, folder: string | undefined): Promise<void> {
  if (folder === undefined) return;
  const fault = folder === '' ? 'this is no directory' : await faultOfFolder(folder);
  if (fault) throw new Refusal(`${option} ${folder || '""'}: ${fault}; name a directory that can be written`);
}

/** What is not there yet is made in the nearest directory above it. */
async function faultOfFolder(folder: string): Promise<string | null> {
  const there = await stat(folder).catch(() => null);
  if (!there) return faultOfFolder(dirname(folder));
  return there.isDirectory() ? faultOfWriting(folder) : `${folder} is no directory`;
}

async function faultOf(target: string): Promise<string | null> {
  if (target === '') return 'this is no file';
  const there = await stat(target).catch(() => null);
  if (there?.isDirectory()) return 'this is a directory';
  const written = there ? target : dirname(target);
  if (!there && !(await stat(written).catch(() => null))?.isDirectory()) return `there is no directory ${written}`;
  return faultOfWriting(written);
}

function faultOfWriting(path: string): Promise<string | null> {
  return access(path, constants.W_OK).then(
    () => null,
    () => `${path} is not writable`,
  );
}
