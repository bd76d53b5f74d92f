import { byCodeUnit } from '../core/json.ts';
import { type Address, type StackRef, showAddress } from '../core/types.ts';
import { maskEndPoint } from './redact.ts';
import { counted, visible } from './words.ts';

/** What became of an import. */
export interface Imported {
  /** Texts by their path below `out`. */
  readonly files: ReadonlyMap<string, string>;
  readonly out: string;
  /** Where somebody looked. */
  readonly at: Pick<StackRef, 'account' | 'region'>;
  readonly resources: readonly { readonly address: Address; readonly unmodelled: readonly string[] }[];
  readonly leftOut: readonly { readonly address: Address; readonly reason: string }[];
  readonly secrets: readonly { readonly variable: string; readonly value: string; readonly of: Address }[];
  /** How many are declared already. */
  readonly declared: number;
  /** What a plan of the files takes over. */
  readonly taken: readonly Address[];
  /** Where the files mean something else than what exists. */
  readonly differences: readonly string[];
  /** The proof was made without an account: by what a state of another tool says. */
  readonly offline?: boolean;
  /** How many still belong to CloudFormation. */
  readonly theirs?: number;
  /** What Terraform has to let go of, by its names. */
  readonly forget?: readonly string[];
}

/** What was written, what was not and why, which variables to set, and the proof. */
export function renderImport(imported: Imported): string {
  const parts = [written, leftOut, unmodelled, variables, removed, proof].map((part) => part(imported));
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function written({ files, out, at, resources, leftOut, declared }: Imported): string {
  const already = declared > 0 ? `${declared} declared already` : '';
  if (files.size === 0 && declared + leftOut.length === 0)
    return `nothing to write: nothing that was asked for is in account ${at.account}, ${at.region}`;
  if (files.size === 0) return ['nothing to write', already].filter(Boolean).join('; ');
  const kinds = new Map<string, number>();
  for (const { address } of resources) kinds.set(address.kind, (kinds.get(address.kind) ?? 0) + 1);
  const counts = [...kinds].sort(([a], [b]) => byCodeUnit(a, b)).map(([kind, count]) => counted(count, kind));
  const head = `${counted(files.size, 'file')} in ${visible(out)}: ${[...counts, already].filter(Boolean).join(', ')}`;
  return [head, ...[...files.keys()].map((path) => `  ${path}`)].join('\n');
}

/** One line for each, under its reason. */
function leftOut(imported: Imported): string {
  const reasons = new Map<string, string[]>();
  for (const { address, reason } of imported.leftOut) {
    reasons.set(reason, [...(reasons.get(reason) ?? []), hostOnly(visible(showAddress(address)))]);
  }
  const lines = [...reasons].flatMap(([reason, names]) => [
    `  ${hostOnly(visible(reason))}`,
    ...names.map((name) => `    ${name}`),
  ]);
  return lines.length === 0 ? '' : ['left out:', ...lines].join('\n');
}

/** They survive our updates, and are lost when the resource is made anew. */
function unmodelled({ resources }: Imported): string {
  const lines = resources.flatMap((one) =>
    one.unmodelled.length === 0
      ? []
      : [`  ${hostOnly(visible(showAddress(one.address)))}: ${one.unmodelled.join(', ')}`],
  );
  return lines.length === 0 ? '' : ['stays as AWS has it, because declarations do not hold it:', ...lines].join('\n');
}

function variables({ secrets }: Imported): string {
  if (secrets.length === 0) return '';
  const lines = secrets.map(({ variable, value, of }) => {
    const masked = /\/\/[^/@]*:\*{4}@/.test(value) ? '; AWS shows its password as ****, which only you know' : '';
    return `  ${variable}: the end point of ${hostOnly(visible(showAddress(of)))}${masked}`;
  });
  return ['set these variables before a plan; what they hold may be secret, so no file has it:', ...lines].join('\n');
}

/** https://developer.hashicorp.com/terraform/language/resources/syntax#removing-resources */
function removed({ forget = [] }: Imported): string {
  if (forget.length === 0) return '';
  const blocks = forget.map((label) => `removed {\n  from = ${label}\n  lifecycle { destroy = false }\n}`);
  return [
    'so that Terraform lets go, replace the resources with these blocks and apply them once:',
    '',
    ...blocks,
  ].join('\n');
}

function proof({ resources, taken, differences, offline = false, theirs = 0 }: Imported): string {
  if (resources.length === 0) return '';
  if (differences.length > 0)
    return [
      'not proved: what was written means something else than what exists:',
      ...differences.map((line) => `  ${hostOnly(visible(line))}`),
    ].join('\n');
  const same = offline
    ? 'proved: what was written means what the state says, field by field; a plan tells whether the account agrees'
    : 'proved: a plan of what was written changes no field';
  const waiting =
    theirs === 0 ? '' : `; ${counted(theirs, 'resource')} cannot be taken over before CloudFormation lets go`;
  if (taken.length === 0) return `${same}${waiting}`;
  return `${same}${waiting}; ${counted(taken.length, 'resource')} ${taken.length === 1 ? 'belongs' : 'belong'} to nobody yet; take over what is declared with:\n  monitoring apply --adopt all`;
}

/** A URL may hold a secret after its host, or before it. */
function hostOnly(text: string): string {
  return text.replace(/[a-z]+:\/\/\S+/gi, maskEndPoint);
}
