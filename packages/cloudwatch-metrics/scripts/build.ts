import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

/**
 * Builds `dist/`: each entry bundled once as an ES module and once for `require`, with types of both. What several entries share is bundled
 * with each: `/testing` shares no state with the module.
 */
const folder = resolve(import.meta.dirname, '..');
const entries = ['index', 'testing'];

const common = {
  absWorkingDir: folder,
  entryPoints: entries.map((entry) => `src/${entry}.ts`),
  bundle: true,
  platform: 'node' as const,
  target: 'node20',
  external: ['@aws-sdk/client-cloudwatch'],
  legalComments: 'none' as const,
} satisfies BuildOptions;

rmSync(join(folder, 'dist'), { recursive: true, force: true });
await build({ ...common, format: 'esm', outdir: 'dist/esm' });
// `require` of the SDK: dynamic import needs a flag under Jest, and `require` is what these services do.
await build({
  ...common,
  format: 'cjs',
  outdir: 'dist/cjs',
  outExtension: { '.js': '.cjs' },
  supported: { 'dynamic-import': false },
});
writeTypes();

/** One declaration file for each source file, twice: relative imports name the files of their own kind. */
function writeTypes(): void {
  const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  const made = mkdtempSync(join(folder, 'dist/types-'));
  execFileSync(process.execPath, [compiler, '-p', join(folder, 'tsconfig.types.json'), '--outDir', made], {
    stdio: 'inherit',
  });
  for (const path of readdirSync(made, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.d.ts'))) {
    const text = readFileSync(join(made, path), 'utf8');
    write('esm', path, text.replaceAll(/(from '|import\(')(\.[^']*)\.ts'/g, "$1$2.js'"));
    write('cjs', path.replace(/\.d\.ts$/, '.d.cts'), text.replaceAll(/(from '|import\(')(\.[^']*)\.ts'/g, "$1$2.cjs'"));
  }
  rmSync(made, { recursive: true });
}

function write(kind: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, 'dist', kind, path)), { recursive: true });
  writeFileSync(join(folder, 'dist', kind, path), text);
}
