import { isObject, type Json, type JsonObject } from '../../core/json.ts';
import type { Call } from '../../core/port.ts';
import type { Change } from '../../core/types.ts';
import { settingsOf } from './options.ts';
import type { EnvironmentSettingsSpec } from './spec.ts';

/**
 * One update with every declared option: Beanstalk takes no second one until the first is done, and leaves options alone that are not
 * named. Nothing is removed: an environment whose settings are not declared any more keeps them.
 * https://docs.aws.amazon.com/elasticbeanstalk/latest/api/API_UpdateEnvironment.html
 */
export function calls(change: Change<EnvironmentSettingsSpec>): readonly Call[] {
  switch (change.action) {
    case 'create':
      return [update(change.desired, {})];
    case 'delete':
      return [];
    case 'adopt':
    case 'update':
    case 'replace':
      return takesUpdates(change.live.handle) ? [update(change.desired, documentIn(change.live.rest))] : [];
    default:
      return change satisfies never;
  }
}

type Wanted = Extract<Change<EnvironmentSettingsSpec>, { desired: unknown }>['desired'];

function update({ address, spec }: Wanted, rest: JsonObject): Call {
  const input = { EnvironmentName: address.name, OptionSettings: settingsOf(spec, rest) };
  return { op: 'elasticbeanstalk.UpdateEnvironment', input };
}

/** Only while it is Ready: https://docs.aws.amazon.com/elasticbeanstalk/latest/api/API_UpdateEnvironment.html */
export function takesUpdates(handle: Json): boolean {
  return isObject(handle) && handle.ready === true;
}

/** What the live document holds besides metrics; nothing where it was not read. */
function documentIn(rest: Json): JsonObject {
  return isObject(rest) && isObject(rest.document) ? rest.document : {};
}
