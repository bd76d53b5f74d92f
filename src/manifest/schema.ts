import type { Problem } from '../core/types.ts';
import { problemAt } from './problems.ts';
import { findingOf } from './schema-message.ts';
import { jsonOf, type Leaf, leavesOf, type Tree, treeAt } from './tree.ts';
import { type SchemaError, validators } from './validators.gen.js';

/** True when there is a schema of this name. */
export function hasSchema(name: string): boolean {
  return Object.hasOwn(validators, name);
}

/**
 * What a schema finds wrong with a tree. `raw`: as written, before parameters are filled in; what stands for one of them is
 * looked at when it is.
 */
export function validate(tree: Tree, { schema, raw }: { schema: string; raw: boolean }): readonly Problem[] {
  const validator = validators[schema];
  if (!validator) throw new Error(`no schema: ${schema}`);
  const value = jsonOf(tree);
  const errors = validator(value) ? [] : plain(validator.errors ?? []);
  const problems = errors
    .filter((error) => !(raw && isFilledInLater(treeAt(tree, error.instancePath))))
    .map((error) => {
      const { place, ...finding } = findingOf(error, tree);
      return problemAt(place, { check: 'schema', ...finding });
    });
  const places = new Set(problems.map(({ line, column }) => `${line}:${column}`));
  const octal = raw ? [...leavesOf(tree)].filter(looksOctal).map(octalProblem) : [];
  return [...problems, ...octal.filter(({ line, column }) => !places.has(`${line}:${column}`))];
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
