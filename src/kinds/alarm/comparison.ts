import type { DeclaredWhen } from './declaration.ts';

/** What `is` says in YAML, and AWS's word for it. */
const operators: ReadonlyMap<string, string> = new Map([
  ['>', 'GreaterThanThreshold'],
  ['>=', 'GreaterThanOrEqualToThreshold'],
  ['<', 'LessThanThreshold'],
  ['<=', 'LessThanOrEqualToThreshold'],
  ['outside band', 'LessThanLowerOrGreaterThanUpperThreshold'],
  ['above band', 'GreaterThanUpperThreshold'],
  ['below band', 'LessThanLowerThreshold'],
]);
const words: ReadonlyMap<string, string> = new Map([...operators].map(([word, operator]) => [operator, word]));

/** The ids under which the short form of an anomaly alarm (`metric` with a band) writes its two queries. */
export const bandIds = { metric: 'm1', band: 'ad1' } as const;

const DEFAULT_WIDTH = 2;

/** AWS's word for a comparison; one that we have no word for stays as it is. */
export function operatorOf(is: string): string {
  return operators.get(is) ?? is;
}

/** The inverse. */
export function wordFor(operator: string): string {
  return words.get(operator) ?? operator;
}

/** True for comparisons with an anomaly band, in YAML's words or AWS's. */
export function isBandComparison(operator: string): boolean {
  return wordFor(operator).endsWith(' band');
}

/** The expression of a band around a metric, so many standard deviations wide. */
export function bandExpression(id: string, width: number): string {
  return `ANOMALY_DETECTION_BAND(${id}, ${width})`;
}

/** The width that the short form asks for. */
export function declaredWidth({ band }: DeclaredWhen): number {
  return Number(band ?? DEFAULT_WIDTH);
}

/** The width of the band in an expression, or null where there is none. */
export function bandWidth(expression: string): number | null {
  const found = /ANOMALY_DETECTION_BAND\s*\(\s*[a-z]\w*\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?\)/i.exec(expression);
  return found ? Number(found[1] ?? DEFAULT_WIDTH) : null;
}
