import { isObject, type Json, type JsonObject, pointerTo } from '../core/json.ts';
import type { Place, Priority, Problem } from '../core/types.ts';
import type { Document } from './documents.ts';
import { problemAt, showSource, startOf } from './problems.ts';
import { jsonOf, placesOf, treeAt } from './tree.ts';
import type { Allow, StackSettings } from './types.ts';

/** The one stack among the documents, or what is wrong with that. */
export function findStack(
  documents: readonly Document[],
  { directory, complete }: { directory: string; complete: boolean },
): {
  readonly document: Document | null;
  readonly problems: readonly Problem[];
} {
  const [first, ...more] = documents.filter(({ key }) => key === 'stack');
  if (first) return { document: first, problems: more.map((other) => second(other, first)) };
  return { document: null, problems: complete ? [noStack(directory)] : [] };
}

/** Settings with their defaults; what its schema refused is empty. */
export function settingsOf({ tree, name, place }: Document): StackSettings {
  const value = jsonOf(tree) as JsonObject;
  const region = String(value.region ?? '');
  return {
    stack: name,
    account: String(value.account ?? ''),
    region,
    partition: partitionOf(region),
    priorities: prioritiesOf(value.priorities),
    runbooks: String(value.runbooks ?? '').replace(/\/+$/, ''),
    approvals: value.approvals === 'none' ? 'none' : 'shown',
    byHand: value.byHand === 'putBack' ? 'putBack' : 'withhold',
    githubEnvironment: String(value.githubEnvironment ?? ''),
    pace: Number(value.pace ?? 0.98),
    block: listOf(value.block).map(String),
    allow: listOf(value.allow).flatMap((item, index) =>
      allowOf(item, treeAt(tree, pointerTo('/allow', index))?.place ?? place),
    ),
    place,
    places: placesOf(tree),
  };
}

/** Regions name their partition: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
export function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  if (region.startsWith('us-gov-')) return 'aws-us-gov';
  if (region.startsWith('us-iso-')) return 'aws-iso';
  if (region.startsWith('us-isob-')) return 'aws-iso-b';
  if (region.startsWith('eu-isoe-')) return 'aws-iso-e';
  if (region.startsWith('us-isof-')) return 'aws-iso-f';
  return region.startsWith('eusc-') ? 'aws-eusc' : 'aws';
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function prioritiesOf(value: Json | undefined): { readonly [priority: string]: Priority } {
  const priorities = Object.entries(isObject(value) ? value : {}).map(([name, priority]) => {
    const { notify, respondWithin = '' }: JsonObject = isObject(priority) ? priority : {};
    return [name, { notify: listOf(notify).map(String), respondWithin: String(respondWithin) }] as const;
  });
  return Object.fromEntries(priorities);
}

function allowOf(item: Json, place: Place): Allow[] {
  if (!isObject(item)) return [];
  const { hazard, address, reason, until } = item;
  if (hazard === undefined || address === undefined || reason === undefined || until === undefined) return [];
  return [{ hazard: String(hazard), address: String(address), reason: String(reason), until: String(until), place }];
}

function second(other: Document, first: Document): Problem {
  return problemAt(other.place, {
    check: 'manifest/stack',
    message: `a second stack is declared; the first is in ${showSource(first.place)}`,
    suggestion: 'keep one; a second stack has a directory of its own',
  });
}

function noStack(directory: string): Problem {
  return problemAt(startOf(directory), {
    check: 'manifest/stack',
    message: 'no file declares the stack: which account and region this is for',
    suggestion: 'add stack.yaml with stack, account and region',
  });
}
