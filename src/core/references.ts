import { type Json, mapStrings } from './json.ts';

/**
 * A question that only the account can answer, as it stands in a string until then: `${beanstalkAutoScalingGroup(my-env)}`.
 * Arguments are percent-encoded, so that a token ends at its first `)}`.
 */
export interface LookUp {
  readonly name: string;
  readonly args: readonly string[];
}

const token = /\$\{([a-z][A-Za-z0-9]*)\(([^(){}]*)\)\}/g;
const environment = /\$\{env\.([A-Za-z_][A-Za-z0-9_]*)\}/g;

/** The token of a look-up. */
export function tokenOf(lookUp: LookUp): string {
  return `\${${lookUp.name}(${lookUp.args.map(encodeArgument).join(',')})}`;
}

/** The look-ups in all strings of a value, each token once, in order of appearance. */
export function lookUpsIn(value: Json): ReadonlyMap<string, LookUp> {
  const found = new Map<string, LookUp>();
  mapStrings(value, (text) => {
    for (const [whole, name, args] of text.matchAll(token)) {
      found.set(whole, {
        name: name as string,
        args: args === '' ? [] : (args as string).split(',').map(decodeURIComponent),
      });
    }
    return text;
  });
  return found;
}

/** A copy with the tokens that have an answer replaced. */
export function answerLookUps(value: Json, answers: ReadonlyMap<string, string>): Json {
  return mapStrings(value, (text) => text.replace(token, (whole) => answers.get(whole) ?? whole));
}

/** `${env.NAME}`. */
export function environmentToken(name: string): string {
  return `\${env.${name}}`;
}

/** The names in `${env.NAME}` references of all strings. */
export function environmentNamesIn(value: Json): ReadonlySet<string> {
  const names = new Set<string>();
  mapStrings(value, (text) => {
    for (const [, name] of text.matchAll(environment)) names.add(name as string);
    return text;
  });
  return names;
}

/** A copy with `${env.NAME}` replaced where `values` knows the name. */
export function fillEnvironment(value: Json, values: ReadonlyMap<string, string>): Json {
  return mapStrings(value, (text) => text.replace(environment, (whole, name: string) => values.get(name) ?? whole));
}

/** True when a value holds a look-up or an environment reference. */
export function isReference(value: Json): boolean {
  return lookUpsIn(value).size > 0 || environmentNamesIn(value).size > 0;
}

function encodeArgument(text: string): string {
  return encodeURIComponent(text)
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')
    .replaceAll('%2F', '/')
    .replaceAll('%20', ' ');
}
