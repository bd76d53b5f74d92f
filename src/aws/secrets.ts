import { byCodeUnit, type Json, type JsonObject, mapStrings } from '../core/json.ts';
import { CallFailed } from '../core/port.ts';
import { environmentNamesIn, fillEnvironment } from '../core/references.ts';

/** Fills `${env.NAME}` in just before sending, and takes the values out of whatever comes back. */
export interface Secrets {
  /** Throws CallFailed when a variable is not set, or too short to be told from ordinary text in an answer. */
  fill(op: string, input: JsonObject): JsonObject;
  hide(answer: Json): Json;
  hideText(text: string): string;
}

/** Shorter values would be found in names and numbers that have nothing to do with them, and turn those into references. */
const SHORTEST = 8;

/** `values`: only variables that declarations name. The whole environment would turn every region and home directory into a reference. */
export function makeSecrets(values: ReadonlyMap<string, string>): Secrets {
  const forms = [...values].flatMap(([name, value]) =>
    formsOf(value).map((form) => ({ form, reference: `\${env.${name}}` })),
  );
  // The longest first: a value may be a part of another.
  forms.sort((a, b) => b.form.length - a.form.length || byCodeUnit(a.reference, b.reference));
  const hideText = (text: string): string =>
    forms.reduce((hidden, { form, reference }) => hidden.replaceAll(form, () => reference), text);
  return {
    fill(op, input) {
      for (const name of environmentNamesIn(input)) requireValue(op, name, values.get(name));
      return fillEnvironment(input, values) as JsonObject;
    },
    hide: (answer) => (forms.length === 0 ? answer : mapStrings(answer, hideText)),
    hideText,
  };
}

/** The variables that a value refers to and that are set. */
export function environmentFor(
  value: Json,
  environment: { readonly [name: string]: string | undefined },
): ReadonlyMap<string, string> {
  const names = [...environmentNamesIn(value)].sort(byCodeUnit);
  return new Map(names.flatMap((name) => (environment[name] ? [[name, environment[name]] as const] : [])));
}

/** Why the value of a variable cannot stand in for a reference, or null. */
export function problemOfValue(name: string, value: string | undefined): string | null {
  const reference = `\${env.${name}}`;
  if (!value) return `${reference} has no value; set the environment variable ${name}`;
  if (/\p{Cc}/u.test(value)) return `the value of ${reference} holds a line break or another control character`;
  if (value.length >= SHORTEST) return null;
  return `the value of ${reference} is shorter than ${SHORTEST} characters, so it could not be kept out of the output; write it out if it is no secret`;
}

function requireValue(op: string, name: string, value: string | undefined): void {
  const problem = problemOfValue(name, value);
  const code = value ? 'ShortVariable' : 'UnsetVariable';
  if (problem) throw new CallFailed({ op, code, message: `${op} was not sent: ${problem}` });
}

/** How a value may stand in an answer or a message: as it is, inside JSON, inside a URL, inside XML, and as SNS lists it. */
function formsOf(value: string): readonly string[] {
  if (value.length < SHORTEST) return [];
  const xml = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  return [
    ...new Set([value, JSON.stringify(value).slice(1, -1), encodeURIComponent(value), xml, withoutPassword(value)]),
  ];
}

/** SNS lists `https://user:password@host` with `****` for the password. https://github.com/hashicorp/terraform-provider-aws/pull/861 */
function withoutPassword(value: string): string {
  return value.replace(/^(https?:\/\/[^/:@]+):[^/@]+@/, '$1:****@');
}
