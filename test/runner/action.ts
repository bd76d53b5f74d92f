import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** An action as its `action.yml` declares it. https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax */
export interface Action {
  readonly folder: string;
  readonly main: string;
  readonly inputs: { readonly [name: string]: { readonly required?: boolean; readonly default?: unknown } };
  readonly outputs: readonly string[];
}

export function loadAction(folder: string): Action {
  const file = join(folder, 'action.yml');
  const { runs, inputs, outputs } = parse(readFileSync(file, 'utf8')) as {
    runs?: { using?: string; main?: string };
    inputs?: Action['inputs'];
    outputs?: object;
  };
  if (runs?.using !== 'node24') throw new Error(`${file}: runs.using is "${runs?.using}"; runners have node24`);
  if (!runs.main) throw new Error(`${file}: runs.main is missing`);
  return { folder, main: join(folder, runs.main), inputs: inputs ?? {}, outputs: Object.keys(outputs ?? {}) };
}

/** What an expression in a default may name: a part of the `github` context. */
export type GitHubContext = { readonly [name: string]: string };

/**
 * The variables that carry the inputs. GitHub only warns of an input that is not declared and does not look whether a required one is
 * there; here both are errors, as they are slips of ours.
 */
export function inputVariables(
  action: Action,
  given: { readonly [name: string]: string },
  context: GitHubContext,
): { [variable: string]: string } {
  const declared = Object.keys(action.inputs);
  const strange = Object.keys(given).filter((name) => !declared.includes(name));
  if (strange.length > 0)
    throw new Error(`Unexpected input(s) '${strange.join("', '")}', valid inputs are ['${declared.join("', '")}']`);
  const values = declared.map((name) => {
    const { required, default: otherwise } = action.inputs[name] ?? {};
    if (required && otherwise === undefined && !given[name]) throw new Error(`the required input '${name}' is missing`);
    return [name, given[name] ?? evaluated(String(otherwise ?? ''), context)] as const;
  });
  return Object.fromEntries(values.map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]));
}

/** Only `${{ github.… }}` is known here. */
function evaluated(text: string, context: GitHubContext): string {
  return text.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const value = context[expression.replace(/^github\./, '')];
    if (!expression.startsWith('github.') || value === undefined)
      throw new Error(`the emulator cannot evaluate \${{ ${expression} }}`);
    return value;
  });
}
