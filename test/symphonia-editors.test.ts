import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '..');
const folders = ['monitoring', 'test/conformance/monitoring'];
const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
);

test.each(files)('%s names its schema on its first line', (file) => {
  const text = readFileSync(join(root, file), 'utf8');
  const [, path = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
  const schema = relative(root, resolve(root, dirname(file), path)).replaceAll('\\', '/');
  expect(schema).toBe(`schemas/${Object.keys(parse(text) as object)[0]}.schema.json`);
  expect(JSON.parse(readFileSync(join(root, schema), 'utf8'))).toHaveProperty('title');
});

test('the settings of the editor know every schema of a document', () => {
  const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8'));
  const documents = new Set(
    files.map((file) => Object.keys(parse(readFileSync(join(root, file), 'utf8')) as object)[0]),
  );
  expect(Object.keys(settings['yaml.schemas']).sort()).toEqual(
    [...documents].map((kind) => `./schemas/${kind}.schema.json`).sort(),
  );
});
