import type { Json, JsonObject } from '../../src/core/json.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { Stranger } from './stranger.ts';

const stack = 'laws';

/** What is in a log group, which no change of its settings may lose. */
export const logGroupStranger: Stranger = {
  set: async ({ act }, logGroupName) => {
    await act('logs.CreateLogStream', { logGroupName, logStreamName: 'app' });
    const logEvents = [{ timestamp: 1, message: 'hello' }];
    await act('logs.PutLogEvents', { logGroupName, logStreamName: 'app', logEvents });
  },
  read: async ({ state }, name) =>
    state.logGroups
      .get(name)
      ?.streams.get('app')
      ?.map(({ message }) => message),
};

/** A Put of a filter replaces all of it. */
export const metricFilterStranger: Stranger = {
  set: async (sandbox, name) => {
    const { creationTime: _, ...filter } = filterNamed(sandbox, name) as JsonObject;
    await sandbox.act('logs.PutMetricFilter', { ...filter, applyOnTransformedLogs: true });
  },
  read: async (sandbox, name) => (filterNamed(sandbox, name) as JsonObject).applyOnTransformedLogs,
};

/** And so does one of a query. */
export const queryStranger: Stranger = {
  set: async (sandbox, name) => {
    const { lastModified: _, ...query } = queryNamed(sandbox, name) as JsonObject;
    await sandbox.act('logs.PutQueryDefinition', { ...query, parameters: [{ name: 'level', defaultValue: 'ERROR' }] });
  },
  read: async (sandbox, name) => (queryNamed(sandbox, name) as JsonObject).parameters,
};

function filterNamed({ state }: Sandbox, name: string): Json {
  const filters = [...state.logGroups.values()].flatMap((group) => [...group.filters.values()]);
  const found = filters.find(({ filterName }) => filterName === `${stack}/${name}`);
  if (!found) throw new Error(`no metric filter ${name}`);
  return found as unknown as Json;
}

function queryNamed({ state }: Sandbox, name: string): Json {
  const found = [...state.queries.values()].find((query) => query.name === `${stack}/${name}`);
  if (!found) throw new Error(`no query ${name}`);
  return found as unknown as Json;
}
