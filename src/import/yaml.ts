import { Document, isMap, isPair, isScalar, isSeq, type Node, type Scalar, visit } from 'yaml';
import type { JsonObject } from '../core/json.ts';

/** Wider than this a mapping or list is written over several lines. */
const WIDTH = 120;

/**
 * A document as a person would write it: short mappings and lists on one line, a line between what stands below a section, and every
 * text quoted that YAML 1.1 or 1.2 would read as something else (`no`, `1e3`). `blocks`: first keys whose members stand on lines of
 * their own; `schema`: where an editor finds the document's schema, seen from the file; null: nowhere.
 */
export function yamlOf(
  value: JsonObject,
  { schema, blocks }: { schema: string | null; blocks: ReadonlySet<string> },
): string {
  const document = new Document(value, { version: '1.2', compat: 'yaml-1.1', aliasDuplicateObjects: false });
  visit(document, { Scalar: (_, scalar) => exact(scalar) });
  if (isMap(document.contents)) {
    for (const { key, value: member } of document.contents.items) {
      if (isScalar(key)) layOut(member as Node | null, { blocks: blocks.has(String(key.value)) ? 1 : 0, indent: 0 });
    }
  }
  const text = document.toString({ lineWidth: 0 });
  return schema === null ? text : `# yaml-language-server: $schema=${schema}\n${text}`;
}

/** Numbers that have more digits than a number keeps are written with an exponent: then they are exact. */
function exact(scalar: Scalar): void {
  const { value } = scalar;
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) scalar.format = 'EXP';
}

/** Decides which collections stand on one line: those that fit, below the levels that always have lines of their own. */
function layOut(node: Node | null, { blocks, indent }: { blocks: number; indent: number }): void {
  if (!isMap(node) && !isSeq(node)) return;
  if (blocks === 0 && fits(node, indent)) {
    node.flow = true;
    return;
  }
  for (const item of node.items) {
    const member = (isPair(item) ? item.value : item) as Node | null;
    const key = isPair(item) && isScalar(item.key) ? String(item.key.value).length + 2 : 2;
    layOut(member, { blocks: Math.max(0, blocks - 1), indent: indent + 2 + key });
  }
}

/** One line of JSON is about as long as one line of YAML; text of several lines stands on its own. */
function fits(node: Node, indent: number): boolean {
  const text = JSON.stringify(node.toJSON());
  return !text.includes('\\n') && [...text].length + indent <= WIDTH;
}
