import { type JsonPointer, pointerTo } from '../core/json.ts';
import type { Problem } from '../core/types.ts';
import { problemAt } from './problems.ts';
import { findingOf } from './schema-message.ts';
import { jsonOf, type Leaf, leavesOf, type Tree, treeAt, without } from './tree.ts';
import { type SchemaError, validators } from './validators.gen.js';

/** What a schema says of a tree. */
export interface Verdict {
  readonly problems: readonly Problem[];
  /** The tree without what is wrong. */
  readonly sound: Tree;
  /** Where something was wrong or is missing. */
  readonly damaged: ReadonlySet<JsonPointer>;
}

/**
 * Checks a tree against a schema. `raw`: as written, before parameters are filled in; what stands for one of them is looked at
 * when it is.
 */
export function validate(tree: Tree, { schema, raw }: { schema: string; raw: boolean }): Verdict {
  const validator = validators[schema];
  if (!validator) throw new Error(`no schema: ${schema}`);
  const errors = validator(jsonOf(tree)) ? [] : plain(validator.errors ?? []);
  const counting = errors.filter((error) => !(raw && isFilledInLater(treeAt(tree, error.instancePath))));
  const problems = counting.map((error) => {
    const { place, ...finding } = findingOf(error, tree);
    return problemAt(place, { check: 'schema', ...finding });
  });
  const places = new Set(problems.map(({ line, column }) => `${line}:${column}`));
  const octal = raw ? [...leavesOf(tree)].filter(looksOctal).map(octalProblem) : [];
  // A value that lacks a key is no use either.
  const damaged = new Set(counting.map(pointerOf));
  return {
    problems: [...problems, ...octal.filter(({ line, column }) => !places.has(`${line}:${column}`))],
    sound: without(tree, damaged),
    damaged,
  };
}

/** The value, or the member, that an error is about. */
function pointerOf({ instancePath, params, propertyName }: SchemaError): JsonPointer {
  const key = propertyName ?? params.additionalProperty;
  return key === undefined ? instancePath : pointerTo(instancePath, String(key));
}

/** Of several errors about one value, the one that says most: an `enum` lists what is allowed, the others echo it. */
function plain(errors: readonly SchemaError[]): readonly SchemaError[] {
  const listed = new Set(errors.filter(({ keyword }) => keyword === 'enum').map(({ instancePath }) => instancePath));
  return errors.filter(
    ({ keyword, instancePath }) =>
      keyword === 'enum' || (keyword !== 'anyOf' && keyword !== 'propertyNames' && !listed.has(instancePath)),
  );
}

function isFilledInLater(tree: Tree | undefined): boolean {
  return tree?.type === 'leaf' && typeof tree.value === 'string' && tree.value.includes('${');
}

/** `012` is 12 in YAML 1.2 and 10 for readers of YAML 1.1. */
function looksOctal(leaf: Leaf): boolean {
  return typeof leaf.value === 'number' && /^[-+]?0[0-9]/.test(leaf.text);
}

function octalProblem(leaf: Leaf): Problem {
  return problemAt(leaf.place, {
    check: 'schema',
    message: `${leaf.text} is ${leaf.value} here and another number for readers of YAML 1.1`,
    suggestion: `write ${leaf.value}, or "${leaf.text}" if it is text`,
  });
}
