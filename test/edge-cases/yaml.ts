import { kinds } from '../../src/kinds/index.ts';
import type { Entry, FileSource } from '../../src/manifest/files.ts';
import { load } from '../../src/manifest/load.ts';
import type { Loaded } from '../../src/manifest/types.ts';

/** Files of a directory by their path. */
export type Texts = { readonly [path: string]: string };

/** What every directory needs besides. */
export const stackYaml = 'stack: shop\naccount: "123456789012"\nregion: eu-central-1\n';

/** An alarm that needs nothing else. */
export const cpuAlarm =
  '{ metric: { namespace: AWS/EC2, name: CPUUtilization }, when: { statistic: Average, is: ">", threshold: 80, period: 5m } }';

/** Loads these files and a stack.yaml. */
export function loadYaml(texts: Texts): Promise<Loaded> {
  return load(filesOf({ 'stack.yaml': stackYaml, ...texts }), kinds);
}

/** `file:line message` of each problem of these files and a stack.yaml. */
export async function problemsOf(texts: Texts): Promise<readonly string[]> {
  const { problems } = await loadYaml(texts);
  return problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
}

/** A directory that is nowhere on the disk. */
export function filesOf(texts: Texts): FileSource {
  const entries: Entry[] = Object.keys(texts).map((path) => ({ path, type: 'file' }));
  return {
    directory: '.',
    list: async () => entries,
    read: async (path) => new TextEncoder().encode(texts[path]),
  };
}
