import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { kinds } from '../src/kinds/index.ts';
import { load } from '../src/manifest/load.ts';
import { memoryFiles, stackText } from './manifest/memory-files.ts';

const page = readFileSync(join(import.meta.dirname, '../docs/yaml.md'), 'utf8');
const blocks = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text.replaceAll('{ … }', '{}'));
const examples = new Map(
  blocks.flatMap((text) => {
    const [key] = /^[a-zA-Z-]+(?=:)/m.exec(text) ?? [];
    return key ? [[key, text] as const] : [];
  }),
);
/** Sections stand in services. */
const sections = kinds.flatMap(({ written }) => (written.form === 'section' ? [written.key] : []));
const documents = kinds.flatMap(({ written }) => (written.form === 'document' ? [written.key] : []));

test.each([...examples])('the example of %s is written as its schema wants it', async (key, text) => {
  const file = sections.includes(key) ? `service: Example\n${text}` : text;
  const directory = key === 'stack' ? { 'stack.yaml': text } : { 'stack.yaml': stackText, 'example.yaml': file };
  const { problems } = await load(memoryFiles(directory), kinds);
  // One example names what stands in another; what is wrong with the text itself has no excuse.
  expect(problems.filter(({ check }) => check === 'schema' || check.startsWith('yaml'))).toEqual([]);
});

test('every kind has an example', () => {
  const text = blocks.join('\n');
  const written = (key: string) => new RegExp(`^${key}:`, 'm').test(text);
  expect([...sections, ...documents].filter((key) => !written(key))).toEqual([]);
});
