import { isObject, type Json, type JsonObject } from '../../core/json.ts';
import type { Call } from '../../core/port.ts';
import type { Change, Desired, StackRef } from '../../core/types.ts';
import { nameInAws } from '../by-name.ts';
import { given } from '../given.ts';
import { listOf } from '../set.ts';
import type { QueryDefinitionSpec } from './spec.ts';

/** The requests of a change. A Put with an id replaces the whole query; without one it makes another. */
export function calls(change: Change<QueryDefinitionSpec>, at: StackRef): readonly Call[] {
  if (change.action === 'create') return [put(change.desired, at, {})];
  const ids = idsIn(change.live.handle);
  if (change.action === 'delete')
    return ids.map((queryDefinitionId) => ({ op: 'logs.DeleteQueryDefinition', input: { queryDefinitionId } }));
  const rest = isObject(change.live.rest) ? change.live.rest : {};
  return [put(change.desired, at, { ...given({ queryDefinitionId: ids[0] }), ...rest })];
}

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutQueryDefinition.html */
function put({ address, spec }: Desired<QueryDefinitionSpec>, at: StackRef, more: JsonObject): Call {
  const input = {
    name: nameInAws(at, address.name),
    queryLanguage: spec.language,
    queryString: spec.query,
    ...given({ logGroupNames: listOf(spec.logGroups) }),
    ...more,
  };
  return { op: 'logs.PutQueryDefinition', input };
}

function idsIn(handle: Json): readonly string[] {
  const ids = isObject(handle) ? handle.ids : [];
  return Array.isArray(ids) ? ids.map(String) : [];
}
