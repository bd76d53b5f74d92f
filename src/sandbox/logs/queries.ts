import type {
  DeleteQueryDefinitionCommandInput,
  DeleteQueryDefinitionResponse,
  DescribeQueryDefinitionsCommandInput,
  DescribeQueryDefinitionsResponse,
  PutQueryDefinitionCommandInput,
  PutQueryDefinitionResponse,
} from '@aws-sdk/client-cloudwatch-logs';
import { pageOf } from '../paging.ts';
import { inventId, type SandboxState } from '../state.ts';
import { badToken, notFound } from './state.ts';

/** With an id a full replacement, without one always another query, whatever it is called. */
export function putQueryDefinition(
  { clientToken, queryDefinitionId, ...input }: PutQueryDefinitionCommandInput,
  state: SandboxState,
): PutQueryDefinitionResponse {
  const known = clientToken === undefined ? undefined : state.queryTokens.get(clientToken);
  if (known !== undefined) return { queryDefinitionId: known };
  if (queryDefinitionId !== undefined && !state.queries.has(queryDefinitionId)) throw noQuery();
  const id = queryDefinitionId ?? inventId(state);
  state.queries.set(id, { queryLanguage: 'CWLI', ...input, queryDefinitionId: id, lastModified: state.clock() });
  if (clientToken !== undefined) state.queryTokens.set(clientToken, id);
  return { queryDefinitionId: id };
}

export function deleteQueryDefinition(
  input: DeleteQueryDefinitionCommandInput,
  state: SandboxState,
): DeleteQueryDefinitionResponse {
  if (!state.queries.delete(input.queryDefinitionId ?? '')) throw noQuery();
  return { success: true };
}

export function describeQueryDefinitions(
  input: DescribeQueryDefinitionsCommandInput,
  state: SandboxState,
): DescribeQueryDefinitionsResponse {
  const { queryDefinitionNamePrefix: prefix = '', queryLanguage } = input;
  const found = [...state.queries.values()].filter(
    (one) => one.name?.startsWith(prefix) && (queryLanguage === undefined || one.queryLanguage === queryLanguage),
  );
  const { items, next } = pageOf(found, {
    size: input.maxResults ?? 1000,
    token: input.nextToken,
    keyOf: (one) => `${one.name} ${one.queryDefinitionId}`,
    badToken,
  });
  return { queryDefinitions: items, ...(next === undefined ? {} : { nextToken: next }) };
}

function noQuery() {
  return notFound('The specified query definition does not exist.');
}
