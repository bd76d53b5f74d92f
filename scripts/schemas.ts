import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv, type Options } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { transformSync } from 'esbuild';

const schemas = resolve(import.meta.dirname, '../schemas');
const generated = resolve(import.meta.dirname, '../src/manifest/validators.gen.js');

const banner = `// Generated from schemas/*.schema.json by \`npm run codegen\` (scripts/schemas.ts). Do not edit.
`;

/** Ajv's helper for lengths in code points, in the place of an import of Ajv itself. */
const lengthHelper = `{ default: (text) => { let length = 0; for (const _ of text) length++; return length; } }`;

const options: Options = {
  allErrors: true,
  allowUnionTypes: true,
  code: { source: true, esm: true },
  inlineRefs: false,
  // An error carries the schema that it breaks, so that messages can say what is allowed.
  verbose: true,
};

/** The validators of all schemas as the source of one module that imports nothing: \`validators\`, by the schema's name. */
export function compileSchemas(folder = schemas): string {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.schema.json'))
    .sort();
  const ajv = new Ajv(options);
  ajv.addKeyword({ keyword: 'unit', schemaType: 'string' });
  for (const file of files) ajv.addSchema(JSON.parse(readFileSync(resolve(folder, file), 'utf8')), file);
  const exported = Object.fromEntries(files.map((file) => [identifier(file), file]));
  const code = (standalone as unknown as Standalone)(ajv, exported);
  const inlined = code
    .replaceAll('export const', 'const')
    .replaceAll('require("ajv/dist/runtime/ucs2length")', lengthHelper);
  if (inlined.includes('require(')) throw new Error('a schema needs a helper of ajv that is not inlined');
  const names = files.map((file) => `${JSON.stringify(nameOf(file))}: ${identifier(file)}`);
  return banner + transformSync(`${inlined}\nexport const validators = {${names.join(',')}};`, { format: 'esm' }).code;
}

type Standalone = (ajv: Ajv, refs: Record<string, string>) => string;

function nameOf(file: string): string {
  return file.slice(0, -'.schema.json'.length);
}

function identifier(file: string): string {
  return nameOf(file).replaceAll('-', '_');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(generated, compileSchemas());
