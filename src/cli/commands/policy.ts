import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diskFiles } from '../../manifest/files.ts';
import type { Manifest } from '../../manifest/types.ts';
import { commandsOf, filesOf, jsonOf } from '../../policy/files.ts';
import { notesOf } from '../../policy/notes.ts';
import { type Roles, rolesOf, type Setting } from '../../policy/roles.ts';
import { renderProblems } from '../../report/problems.ts';
import { readBase, readDeclared } from '../../stack/declared.ts';
import { registry } from '../../stack/registry.ts';
import { Refusal } from '../failure.ts';
import { type Output, openOutput, type Streams } from '../output.ts';
import { refuseFolder } from '../targets.ts';

interface PolicyOptions {
  readonly dir: string;
  readonly base?: string;
  readonly repository: string;
  readonly ownerId?: string;
  readonly repositoryId?: string;
  readonly branch: string;
  readonly github: 'environments' | 'plain';
  readonly withEnvironmentSettings?: boolean;
  readonly names?: readonly string[];
  readonly out?: string;
}

/** Prints the roles that the workflows take: who may take each, and what it may do. Asks no account. */
export async function policy(options: PolicyOptions, streams: Streams): Promise<number> {
  const output = openOutput(streams, options.out === undefined ? ['-'] : []);
  const setting = settingOf(options);
  await refuseFolder('--out', options.out);
  const manifest = await declaredIn(options.dir, output);
  if (!manifest) return 1;
  const manifests: [Manifest, ...Manifest[]] = options.base ? [manifest, await baseIn(options.base)] : [manifest];
  const roles = rolesOf(manifests, setting);
  if (options.out === undefined) await output.write('-', jsonOf(roles));
  else await writeAll(roles, options.out, output);
  output.warn(
    `${notesOf(roles, setting)
      .map((note) => `note: ${note}`)
      .join('\n')}\n`,
  );
  return 0;
}

function settingOf(options: PolicyOptions): Setting {
  const { repository, branch, github } = options;
  if (!/^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/.test(repository))
    throw new Refusal(`--repository ${repository}: write ORG/REPO, as in the address on GitHub`);
  if (!/^[A-Za-z0-9._/-]+$/.test(branch)) throw new Refusal(`--branch ${branch}: write one branch by its name`);
  return {
    kinds: registry,
    repository: {
      name: repository,
      ownerId: idOf('--owner-id', options.ownerId),
      id: idOf('--repository-id', options.repositoryId),
      branch,
    },
    github,
    withEnvironmentSettings: options.withEnvironmentSettings ?? false,
    more: (options.names ?? []).map(patternOf),
  };
}

function idOf(option: string, text: string | undefined): string | null {
  if (text !== undefined && !/^[1-9][0-9]*$/.test(text))
    throw new Refusal(`${option} ${text}: write the number that gh api repos/ORG/REPO shows`);
  return text ?? null;
}

/** At least three characters before the `*`, so that no slip of a shell gives everything away. */
function patternOf(text: string): string {
  if (!/^[A-Za-z0-9_./-]{3,}\*$/.test(text))
    throw new Refusal(`--names ${text}: write how the names begin, 3 characters or more, and a *, as Orders-*`);
  return text;
}

async function declaredIn(dir: string, output: Output): Promise<Manifest | null> {
  const { manifest, problems, texts } = await readDeclared(diskFiles(dir), new Date().toISOString());
  if (!manifest) output.warn(renderProblems(problems, texts, output.colors));
  return manifest;
}

async function baseIn(dir: string): Promise<Manifest> {
  const { manifest, problems } = await readBase(diskFiles(dir));
  if (!manifest) throw new Refusal(`--base ${dir}: ${problems[0]?.message ?? 'it does not load'}`);
  if (manifest.declarations.length === 0) throw new Refusal(`--base ${dir}: nothing is declared there`);
  return manifest;
}

async function writeAll(roles: Roles, folder: string, output: Output): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, text } of filesOf(roles)) await writeFile(join(folder, name), text);
  output.say(commandsOf(roles, folder));
}
