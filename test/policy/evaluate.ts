import type { Condition, PolicyDocument, Statement } from '../../src/policy/document.ts';

/** What somebody asks to do; `*` as a resource: the action takes none. Values of a list are those of a key with several. */
export interface Ask {
  readonly action: string;
  readonly resource: string;
  readonly context: Context;
}

export interface Context {
  readonly [key: string]: string | readonly string[];
}

/**
 * Whether policies allow it: a Deny that fits refuses, else an Allow that fits allows, else it is refused. Written from AWS's pages and
 * not from what prints policies; what it does not know it refuses to judge.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function allows(documents: readonly PolicyDocument[], ask: Ask): boolean {
  const fitting = documents.flatMap(({ Statement }) => Statement).filter((statement) => fits(statement, ask));
  return fitting.some(({ Effect }) => Effect === 'Allow') && !fitting.some(({ Effect }) => Effect === 'Deny');
}

const known = ['Sid', 'Effect', 'Principal', 'Action', 'Resource', 'NotResource', 'Condition'];

function fits(statement: Statement, { action, resource, context }: Ask): boolean {
  const unknown = Object.keys(statement).filter((element) => !known.includes(element));
  if (unknown.length > 0) throw new Error(`no such element: ${unknown.join(', ')}`);
  const { Action, Resource, NotResource, Condition } = statement;
  return (
    Action.some((pattern) => like(pattern.toLowerCase(), action.toLowerCase())) &&
    (Resource ?? [resource]).some((pattern) => like(pattern, resource)) &&
    !(NotResource ?? []).some((pattern) => like(pattern, resource)) &&
    holds(Condition ?? {}, context)
  );
}

/** Every operator and every key must hold. */
function holds(condition: Condition, context: Context): boolean {
  return Object.entries(condition).every(([operator, keys]) =>
    Object.entries(keys).every(([key, values]) => compare(operator, [values].flat(), valueAt(context, key))),
  );
}

/** Names of keys are read without regard to case. */
function valueAt(context: Context, key: string): string | readonly string[] | undefined {
  return Object.entries(context).find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1];
}

/**
 * A key that is not there fits no operator but those that negate, and Null.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 * With ForAnyValue one value must do, so a key that is not there never does.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 */
function compare(operator: string, values: readonly string[], actual: string | readonly string[] | undefined): boolean {
  const [, anyValue, name = ''] = /^(ForAnyValue:)?(\w+)$/.exec(operator) ?? [];
  if (anyValue) return [actual ?? []].flat().some((one) => compareOne(name, values, one));
  if (name === 'Null') return values.includes(String(actual === undefined));
  if (typeof actual === 'object') throw new Error(`${operator} compares a key with one value`);
  return compareOne(name, values, actual);
}

function compareOne(operator: string, values: readonly string[], actual: string | undefined): boolean {
  const negated = operator.startsWith('StringNot');
  if (actual === undefined) return negated;
  switch (operator) {
    case 'StringEquals':
    case 'StringNotEquals':
      return values.some((value) => plain(value) === actual) !== negated;
    case 'StringLike':
    case 'StringNotLike':
      return values.some((value) => like(value, actual)) !== negated;
    default:
      throw new Error(`no such operator: ${operator}`);
  }
}

/** `*` stands for any text and `?` for one character; `${*}`, `${?}` and `${$}` for themselves. */
function like(pattern: string, text: string): boolean {
  const source = [...pattern.matchAll(/\$\{([*?$])\}|([\s\S])/g)].map(([, escaped, character = '']) => {
    if (escaped === undefined && character === '*') return '[\\s\\S]*';
    if (escaped === undefined && character === '?') return '[\\s\\S]';
    return (escaped ?? character).replace(/[\\^$.*+?()[\]{}|]/, '\\$&');
  });
  return new RegExp(`^${source.join('')}$`).test(text);
}

function plain(text: string): string {
  return text.replace(/\$\{([*?$])\}/g, '$1');
}
