/** Workflow commands as the runner reads them from what a step prints: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs */
export interface Command {
  readonly name: string;
  readonly properties: { readonly [name: string]: string };
  readonly data: string;
}

type Escapes = readonly (readonly [written: string, means: string])[];

const inData: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const inProperty: Escapes = [...inData.slice(0, 2), ['%3A', ':'], ['%2C', ','], ['%25', '%']];
const inOldForm: Escapes = [['%3B', ';'], ...inData.slice(0, 2), ['%5D', ']'], ['%25', '%']];

/** The command in a line, or null. Only names that are known at that moment make one. */
export function parseCommand(line: string, known: ReadonlySet<string>): Command | null {
  return parseNew(line, known) ?? parseOld(line, known);
}

/** `::name key=value,key=value::data`, after any white space. */
function parseNew(line: string, known: ReadonlySet<string>): Command | null {
  const match = /^::(.*?)::(.*)$/s.exec(line.trimStart());
  const [, head = '', data = ''] = match ?? [];
  return match && commandOf(head, { known, separator: ',', escapes: inProperty, data: unescaped(data, inData) });
}

/** `##[name key=value;key=value]data`, anywhere in a line: text in front of it does not make it harmless. */
function parseOld(line: string, known: ReadonlySet<string>): Command | null {
  const match = /##\[([^\]]*)\](.*)$/s.exec(line);
  const [, head = '', data = ''] = match ?? [];
  return match && commandOf(head, { known, separator: ';', escapes: inOldForm, data: unescaped(data, inOldForm) });
}

interface Form {
  readonly known: ReadonlySet<string>;
  readonly separator: string;
  readonly escapes: Escapes;
  readonly data: string;
}

function commandOf(head: string, { known, separator, escapes, data }: Form): Command | null {
  const [name = '', ...rest] = head.split(' ');
  if (!known.has(name.toLowerCase())) return null;
  const pairs = rest
    .join(' ')
    .trim()
    .split(separator)
    .map((pair) => /^([^=]+)=(.+)$/s.exec(pair))
    .filter((pair) => pair !== null)
    .map(([, key = '', value = '']) => [key, unescaped(value, escapes)] as const);
  return { name: name.toLowerCase(), properties: Object.fromEntries(pairs), data };
}

function unescaped(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [written, means]) => result.replaceAll(written, means), text);
}
