import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { flowText } from './values.ts';

/** Keys of mappings and indices of lists, from the top of a document. */
export type Path = readonly (string | number)[];

/** A stretch of a text, and what stands there instead; offsets in UTF-16 code units. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** How far a path leads: what is there, the pair that holds it, what that stands in, and the rest of the path. */
export interface Found {
  readonly node: Node | null;
  readonly pair: Pair | null;
  readonly parent: YAMLMap | YAMLSeq | null;
  readonly path: Path;
  readonly rest: Path;
}

export function spliced(text: string, { from, to, text: put }: Splice): string {
  return text.slice(0, from) + put + text.slice(to);
}

/** The end of a stretch without the white space at its end. */
export function withoutTrailingSpace(text: string, from: number, to: number): number {
  return from + text.slice(from, to).trimEnd().length;
}

/** The line, from 1, on which an offset lies. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The offset of the end of a line, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

/** The line break that a text uses. */
export function lineBreak(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** A key as YAML. */
export function keyText(key: string): string {
  return flowText(key);
}
