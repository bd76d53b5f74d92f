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

async function faultOf(target: string): Promise<string | null> {
  if (target === '') return 'this is no file';
  const there = await stat(target).catch(() => null);
  if (there?.isDirectory()) return 'this is a directory';
  const written = there ? target : dirname(target);
  if (!there && !(await stat(written).catch(() => null))?.isDirectory()) return `there is no directory ${written}`;
  return access(written, constants.W_OK).then(
    () => null,
    () => `${written} is not writable`,
  );
}
