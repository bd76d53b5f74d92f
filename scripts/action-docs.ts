import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';

const actions = resolve(import.meta.dirname, '../actions');

interface Described {
  readonly description: string;
  readonly required?: boolean;
  readonly default?: string;
}

interface Action {
  readonly inputs?: { readonly [name: string]: Described };
  readonly outputs?: { readonly [name: string]: Described };
}

/** The README of an action with the tables between its marks written anew from `action.yml`. */
export function withTables(readme: string, actionYaml: string): string {
  const { inputs = {}, outputs = {} } = parse(actionYaml) as Action;
  const inputRows = Object.entries(inputs).map(([name, input]) => [
    `\`${name}\``,
    cell(input.description),
    standard(input),
  ]);
  const outputRows = Object.entries(outputs).map(([name, output]) => [`\`${name}\``, cell(output.description)]);
  return between(
    between(readme, 'inputs', table(['input', 'meaning', 'default'], inputRows)),
    'outputs',
    table(['output', 'meaning'], outputRows),
  );
}

function between(text: string, name: string, content: string): string {
  const marks = new RegExp(`(<!-- ${name} of action.yml -->\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!marks.test(text)) throw new Error(`the README has no marks for ${name}`);
  return text.replace(marks, (_, begin: string, end: string) => `${begin}\n${content}\n\n${end}`);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function standard({ required, default: value }: Described): string {
  if (required) return 'required';
  return value ? `\`${value}\`` : '';
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** Every action that has a README with tables. */
export const documented: readonly string[] = ['apply-monitoring'];

export function readmeOf(action: string): { readonly path: string; readonly text: string; readonly fresh: string } {
  const path = resolve(actions, action, 'README.md');
  const text = readFileSync(path, 'utf8');
  return { path, text, fresh: withTables(text, readFileSync(resolve(actions, action, 'action.yml'), 'utf8')) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const action of documented) {
    const { path, fresh } = readmeOf(action);
    writeFileSync(path, fresh);
  }
}
