import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** The licences of every package of which a byte is in the bundle, sorted by name and version; equal texts stand once. */
export async function licences(root: string, metafile: Metafile): Promise<string> {
  const sections = new Map<string, string[]>();
  for (const folder of bundledPackages(metafile)) {
    const about = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8')) as Package;
    const text = await licenceText(join(root, folder), about);
    sections.set(text, [...(sections.get(text) ?? []), `${about.name} ${about.version}`]);
  }
  const printed = [...sections].map(([text, names]) => `${names.sort().join('\n')}\n\n${text}\n`);
  const head = 'Generated, do not edit: npm run build\nPackages bundled in this folder, and their licences.\n';
  return [head, ...printed.sort()].join(`\n${'-'.repeat(80)}\n\n`);
}

function bundledPackages(metafile: Metafile): string[] {
  const inputs = Object.values(metafile.outputs).flatMap((output) =>
    Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  const folders = inputs.flatMap((path) => path.match(/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

async function licenceText(folder: string, about: Package): Promise<string> {
  const file = (await readdir(folder)).sort().find((name) => /^(licen[cs]e|copying)/i.test(name));
  if (file) return (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n').trim();
  if (!about.license) throw new Error(`${about.name} ${about.version} says no licence`);
  return `Licence: ${about.license}`;
}
