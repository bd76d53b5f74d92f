import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { build } from 'esbuild';
import { licences } from './licences.ts';

const root = resolve(import.meta.dirname, '..');

/** Entry points of `dist/`, by the name of the file that they become. */
const entryPoints = {
  monitoring: 'src/cli/monitoring.ts',
  'apply-monitoring': 'actions/apply-monitoring/main.ts',
};

/** Some bundled packages are CommonJS and ask for `node:` modules by `require`. */
const banner = `// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);`;

/**
 * Writes the bundle into a folder: one ES module per entry, and shared chunks named after their content, so that equal sources
 * give equal bytes wherever the repository stands. Returns the size in bytes of each file by its path in the folder.
 */
export async function bundle(folder: string): Promise<ReadonlyMap<string, number>> {
  const result = await build({
    absWorkingDir: root,
    entryPoints,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // The SDK's ES modules can be split and shaken; its CommonJS cannot.
    mainFields: ['module', 'main'],
    legalComments: 'eof',
    banner: { js: banner },
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  const files = new Map(
    result.outputFiles.map((file) => [relative(folder, file.path).replaceAll('\\', '/'), file.text]),
  );
  files.set('THIRD-PARTY-LICENSES.txt', await licences(root, result.metafile));
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return new Map([...files].map(([path, text]) => [path, Buffer.byteLength(text)]));
}
