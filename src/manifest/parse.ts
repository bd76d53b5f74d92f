import { type Document, LineCounter, parseAllDocuments, visit, type YAMLError } from 'yaml';
import type { Place, Problem } from '../core/types.ts';
import { problemAt, startOf } from './problems.ts';
import { type Lines, type Parsed, readTree } from './read-tree.ts';
import { explain } from './yaml-errors.ts';

/** Nobody writes half as many brackets within each other. */
const DEEPEST = 200;

/** Reads one file as YAML 1.2, core schema: one document, values with their places. */
export function parse(file: string, text: string): Parsed {
  const counter = lineCounterOf(text);
  const deep = tooDeepAt(text);
  if (deep >= 0) return { tree: null, problems: [nestedTooDeeply(placeBetween(file, counter, [deep, deep + 1]))] };
  const documents = parseAllDocuments(text, {
    version: '1.2',
    prettyErrors: false,
    // Keys given twice are found when the tree is read, where both places are known.
    uniqueKeys: false,
  });
  const lines: Lines = { file, text, placeOf: (from, to) => placeBetween(file, counter, [from, to]) };
  if (!Array.isArray(documents) || documents.length === 0) return { tree: null, problems: [nothingIn(file)] };
  const broken = documents.flatMap((one) => [...one.errors, ...one.warnings].map((error) => closerTo(error, one)));
  if (broken.length > 0) return { tree: null, problems: syntaxProblems(broken, lines) };
  const [document, second] = documents as [Document.Parsed, Document.Parsed?];
  if (second) return { tree: null, problems: [severalDocuments(second, lines)] };
  const version = document.directives?.yaml;
  if (version?.explicit && version.version !== '1.2')
    return { tree: null, problems: [wrongVersion(file, version.version)] };
  if (document.contents === null || isNothing(document)) return { tree: null, problems: [nothingIn(file)] };
  return readTree(document, lines);
}

/** Where brackets are open within so many others that the parser would take minutes to give up; -1: nowhere. */
function tooDeepAt(text: string): number {
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    depth = /[[{]/.test(bracket) ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) return index;
  }
  return -1;
}

function isNothing({ contents }: Document.Parsed): boolean {
  return contents !== null && 'value' in contents && contents.value === null;
}

/** A quote that is not closed runs to the end of the file; what has to be mended is where it began. */
function closerTo(error: YAMLError, document: Document.Parsed): YAMLError {
  if (error.code !== 'MISSING_CHAR' || !/quote/i.test(error.message)) return error;
  let start = error.pos[0];
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range) start = range[0];
    },
  });
  return Object.assign(error, { pos: [start, start + 1] });
}

/** One error a line: what follows on the same line is its echo. */
function syntaxProblems(errors: readonly YAMLError[], lines: Lines): Problem[] {
  const byLine = new Map<number, Problem>();
  for (const error of errors) {
    const place = lines.placeOf(error.pos[0], Math.max(error.pos[1], error.pos[0] + 1));
    if (!byLine.has(place.line)) byLine.set(place.line, problemAt(place, explain(error, lines.text)));
  }
  return [...byLine.values()];
}

/** Counted here: the parser does not count the lines of text that it gives up on. */
function lineCounterOf(text: string): LineCounter {
  const counter = new LineCounter();
  counter.addNewLine(0);
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) counter.addNewLine(end + 1);
  return counter;
}

function placeBetween(file: string, counter: LineCounter, [from, to]: readonly [number, number]): Place {
  const start = counter.linePos(from);
  const end = counter.linePos(to);
  return { file, line: start.line || 1, column: start.col || 1, endLine: end.line || 1, endColumn: end.col || 1 };
}

function nestedTooDeeply(place: Place): Problem {
  return problemAt(place, {
    check: 'yaml/syntax',
    message: 'this file is nested too deeply',
    suggestion: 'write it flatter',
  });
}

function nothingIn(file: string): Problem {
  return problemAt(startOf(file), {
    check: 'yaml/empty',
    message: 'this file declares nothing',
    suggestion: 'delete it, or begin with the key that says what it declares',
  });
}

function severalDocuments(second: Document.Parsed, lines: Lines): Problem {
  const at = second.range[0];
  return problemAt(lines.placeOf(at, at + 3), {
    check: 'yaml/documents',
    message: 'a second document begins here; one file holds one document',
    suggestion: 'move it to a file of its own',
  });
}

function wrongVersion(file: string, version: string): Problem {
  return problemAt(startOf(file), {
    check: 'yaml/version',
    message: `%YAML ${version} changes what words mean; files are read as YAML 1.2`,
    suggestion: 'remove the line',
  });
}
