import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files through which a step speaks to its runner: https://github.com/actions/runner/blob/main/src/Runner.Worker/FileCommandManager.cs */
export interface FileCommands {
  /** `GITHUB_OUTPUT` and so on, by name. */
  readonly env: { readonly [variable: string]: string };
  read(): Told;
}

export interface Told {
  readonly outputs: { readonly [name: string]: string };
  readonly env: { readonly [name: string]: string };
  readonly state: { readonly [name: string]: string };
  readonly paths: readonly string[];
  /** Nothing if it was too large. */
  readonly summary: string;
  readonly errors: readonly string[];
}

/** `_attachmentSizeLimit`, and the runner's own words. Over it nothing of it is kept, and the step stays as it was. */
const largestSummary = 1024 * 1024;

export function createFileCommands(folder: string): FileCommands {
  const names = ['OUTPUT', 'ENV', 'STATE', 'PATH', 'STEP_SUMMARY'];
  const files = Object.fromEntries(names.map((name) => [`GITHUB_${name}`, join(folder, name.toLowerCase())]));
  for (const file of Object.values(files)) writeFileSync(file, '');
  const textOf = (name: string) => readFileSync(files[`GITHUB_${name}`] as string, 'utf8');
  return {
    env: files,
    read: () => {
      const errors: string[] = [];
      const pairs = (name: string) => {
        try {
          return Object.fromEntries(parsePairs(textOf(name)));
        } catch (error) {
          errors.push(`Unable to process file command '${name.toLowerCase()}' successfully.`, (error as Error).message);
          return {};
        }
      };
      const [outputs, env, state] = [pairs('OUTPUT'), pairs('ENV'), pairs('STATE')];
      const paths = textOf('PATH').split('\n').filter(Boolean);
      const { summary, error } = summaryOf(textOf('STEP_SUMMARY'));
      return { outputs, env, state, paths, summary, errors: [...errors, ...error] };
    },
  };
}

function summaryOf(text: string): { summary: string; error: string[] } {
  const bytes = Buffer.byteLength(text);
  if (bytes <= largestSummary) return { summary: text, error: [] };
  const size = `up to a size of ${largestSummary / 1024}k, got ${Math.floor(bytes / 1024)}k`;
  return { summary: '', error: [`$GITHUB_STEP_SUMMARY upload aborted, supports content ${size}.`] };
}

/** `NAME=value` in a line, or `NAME<<END`, lines, and `END` alone. The first of `=` and `<<` decides. */
export function parsePairs(text: string): (readonly [string, string])[] {
  const lines = text.split('\n');
  const found: (readonly [string, string])[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string;
    if (line === '') continue;
    const [, name = '', sign, rest = ''] = /^(.*?)(=|<<)(.*)$/s.exec(line) ?? [];
    if (!sign) throw new Error(`Invalid format '${line}'`);
    if (name === '') throw new Error(`Invalid format '${line}'. Name must not be empty`);
    if (sign === '=') {
      found.push([name, rest]);
      continue;
    }
    if (rest === '')
      throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
    const end = lines.indexOf(rest, at + 1);
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${rest}'`);
    found.push([name, lines.slice(at + 1, end).join('\n')]);
    at = end;
  }
  return found;
}
