import type { QueryDefinition } from '@aws-sdk/client-cloudwatch-logs';
import type { AwsReadPort } from '../../aws/operations.ts';
import { byCodeUnit, type Json } from '../../core/json.ts';
import type { Asked } from '../../core/kind.ts';
import type { Found } from '../../core/types.ts';
import { foreignName, nameFromAws, nameInAws } from '../by-name.ts';
import { given } from '../given.ts';
import { normalize, type QueryDefinitionSpec } from './spec.ts';

type FoundQuery = Found<QueryDefinitionSpec>;

/** So many on a page: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeQueryDefinitions.html */
const PER_PAGE = 1000;

/** Those of the asked queries that are there (or everybody's). Nothing is asked of AWS where nothing is asked for. */
export async function list(aws: AwsReadPort, asked: Asked<QueryDefinitionSpec>): Promise<readonly FoundQuery[]> {
  const { at, specs, everything } = asked;
  if (specs.size === 0 && !everything) return [];
  const prefix = everything ? {} : { queryDefinitionNamePrefix: nameInAws(at, '') };
  const pages = await aws.pages('logs.DescribeQueryDefinitions', { ...prefix, maxResults: PER_PAGE });
  const byName = new Map<string, QueryDefinition[]>();
  for (const one of pages.flatMap(({ queryDefinitions = [] }) => queryDefinitions)) {
    const name = nameFromAws(at, one.name) ?? foreignName(one.name ?? '');
    byName.set(name, [...(byName.get(name) ?? []), one]);
  }
  return [...byName].flatMap(([name, same]) => (everything || specs.has(name) ? [read(name, same)] : []));
}

/** AWS tells queries apart by the ids that it invents, and takes two of one name: the first id is ours, the others are noted. */
function read(name: string, same: readonly QueryDefinition[]): FoundQuery {
  const sorted = [...same].sort((a, b) => byCodeUnit(a.queryDefinitionId ?? '', b.queryDefinitionId ?? ''));
  const [first = {}, ...others] = sorted;
  const ids = others.map((one) => one.queryDefinitionId).join(', ');
  const found = { name, spec: fromAws(first), tags: null, handle: handleOf(sorted), rest: restOf(first) };
  if (others.length === 0) return found;
  return { ...found, notes: [`there are ${same.length} queries of this name; ${ids} can be deleted by hand`] };
}

function fromAws({ queryString, logGroupNames, queryLanguage }: QueryDefinition): QueryDefinitionSpec {
  return normalize(given({ query: queryString, logGroups: logGroupNames, language: queryLanguage }));
}

/** The ids that AWS invented; the first is the one that is changed. */
function handleOf(sorted: readonly QueryDefinition[]): Json {
  return { ids: sorted.flatMap((one) => one.queryDefinitionId ?? []) };
}

/** What a Put would lose if it were not sent back. */
function restOf({ parameters }: QueryDefinition): Json {
  return given({ parameters }) as Json;
}
