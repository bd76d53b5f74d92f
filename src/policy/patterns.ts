import { byCodeUnit } from '../core/json.ts';
import { lookUpsIn } from '../core/references.ts';
import { literal } from './document.ts';

/** How closely names are told: by service where one has names, by their first word, or not at all. */
export const widths = ['services', 'first words', 'everything'] as const;
export type Width = (typeof widths)[number];

/** How names become patterns. */
export interface Naming {
  /** What the names of a service begin with. */
  readonly prefixes: readonly string[];
  readonly width: Width;
  /** Patterns for what is not declared yet; they end in `*`. */
  readonly more: readonly string[];
}

/** Letters and digits up to the first sign, of which there are three at least. */
const firstWord = /^[^A-Za-z0-9]*[A-Za-z0-9]{3,}?(?=[^A-Za-z0-9])[^A-Za-z0-9]/;

/**
 * Patterns of IAM that fit the names; sorted, none within another. The names of a service are one pattern, so that an alarm more takes
 * no other policy; what only the account knows of a name is any text.
 */
export function patternsOf(names: readonly string[], { prefixes, width, more }: Naming): readonly string[] {
  const patterns = names.map((name) => patternOf(name, { prefixes, width }));
  const all = [...new Set([...patterns, ...more])].sort(byCodeUnit);
  return all.filter((one) => !all.some((other) => other !== one && covers(other, one)));
}

function patternOf(name: string, { prefixes, width }: Omit<Naming, 'more'>): string {
  if (width === 'everything') return '*';
  const prefix =
    width === 'services' ? prefixes.find((one) => name.startsWith(one) && name !== one) : firstWord.exec(name)?.[0];
  return prefix === undefined ? withoutTokens(name) : `${withoutTokens(prefix)}*`;
}

function withoutTokens(name: string): string {
  const tokens = [...lookUpsIn(name).keys()];
  const parts = tokens.reduce((all, token) => all.flatMap((part) => part.split(token)), [name]);
  // IAM takes no characters but these: https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html
  return parts.map((part) => literal(part).replace(/[^ -ÿ]+/g, '*')).join('*');
}

function covers(wider: string, pattern: string): boolean {
  return wider.endsWith('*') && pattern.startsWith(wider.slice(0, -1));
}
