import { Document, type Scalar, Scalar as ScalarNode, type YAMLSeq } from 'yaml';
import { isObject, type Json } from '../core/json.ts';

/** As import writes: what YAML 1.1 would read as something else is quoted. */
const options = { version: '1.2', compat: 'yaml-1.1', aliasDuplicateObjects: false } as const;
/** Wide enough for any line; text in quotes stays on one. */
const wide = { lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER } as const;

/** A value on one line, safe within braces and brackets: `{ when: { threshold: 85 }, notify: [a, b] }`. */
export function flowText(value: Json): string {
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(flowText).join(', ')}]`;
  if (!isObject(value)) return plainText(new ScalarNode(value));
  const members = Object.entries(value).map(([key, member]) => `${flowText(key)}: ${flowText(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

function plainText(scalar: Scalar): string {
  if (typeof scalar.value === 'string' && scalar.value.includes('\n')) scalar.type = 'QUOTE_DOUBLE';
  const document = new Document([scalar], options);
  (document.contents as unknown as YAMLSeq).flow = true;
  return document
    .toString({ ...wide, flowCollectionPadding: false })
    .trim()
    .slice(1, -1);
}

/** A value in the place of a scalar: in its quotes where it had some, in its block where it was one. */
export function scalarText(text: string, was: Scalar, value: Json): string {
  const [from = 0, to = 0] = was.range ?? [];
  const old = text.slice(from, to);
  if (was.type === 'BLOCK_LITERAL' || was.type === 'BLOCK_FOLDED') {
    const end = /\r?\n$/.exec(old)?.[0] ?? '';
    return (was.type === 'BLOCK_LITERAL' && literal(old, value)) || `${flowText(value)}${end}`;
  }
  if (typeof value !== 'string' || value.includes('\n')) return flowText(value);
  const scalar = new ScalarNode(value);
  if (was.type === 'QUOTE_DOUBLE' || was.type === 'QUOTE_SINGLE') scalar.type = was.type;
  return plainText(scalar);
}

/** Lines below the same header, as far in as the old ones; null: not in this form. */
function literal(old: string, value: Json): string | null {
  const [header = '', first = ''] = old.split(/\r?\n/);
  const indent = /^ +/.exec(first)?.[0];
  if (typeof value !== 'string' || indent === undefined || !/^\|[-+]?$/.test(header.trim())) return null;
  const lines = value.split('\n');
  if (
    lines.some((line) => /^\s|\s$/.test(line)) ||
    lines[0] === '' ||
    /[^\n -\u{d7ff}\u{e000}-\u{10ffff}]/u.test(value)
  )
    return null;
  const end = old.includes('\r\n') ? '\r\n' : '\n';
  return [header, ...lines.map((line) => (line === '' ? '' : `${indent}${line}`))].join(end) + end;
}
