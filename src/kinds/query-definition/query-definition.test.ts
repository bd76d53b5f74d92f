import { expect, test } from 'vitest';
import { at, changeOf, desiredOf, fakeRead, liveOf } from '../../../test/support/kinds.ts';
import { calls } from './calls.ts';
import { queryDefinition } from './index.ts';
import { list } from './list.ts';
import { normalize } from './spec.ts';

const spec = normalize({ query: 'fields @message\n| limit 20\n', logGroups: ['/b', '/a', '/a'] });
const desired = desiredOf('S-Errors', spec, { kind: 'query-definition' });
const input = {
  name: 'test/S-Errors',
  queryLanguage: 'CWLI',
  queryString: 'fields @message\n| limit 20',
  logGroupNames: ['/a', '/b'],
};

function existing(ids: readonly string[], rest = {}) {
  return liveOf(queryDefinition, {
    name: 'S-Errors',
    spec: normalize({ query: 'x' }),
    tags: null,
    handle: { ids },
    rest,
  });
}

test('a query is put under the name of the stack, its groups sorted, no white space around it', () => {
  expect(calls({ action: 'create', desired }, at)).toEqual([{ op: 'logs.PutQueryDefinition', input }]);
});

test('an update goes by the id, and sends back what we do not model', () => {
  const parameters = [{ name: 'level' }];
  expect(calls(changeOf('update', existing(['q1', 'q2'], { parameters }), desired), at)).toEqual([
    { op: 'logs.PutQueryDefinition', input: { ...input, queryDefinitionId: 'q1', parameters } },
  ]);
});

test('a delete leaves no second query of the name', () => {
  expect(calls({ action: 'delete', live: existing(['q1', 'q2']) }, at)).toEqual(
    ['q1', 'q2'].map((queryDefinitionId) => ({ op: 'logs.DeleteQueryDefinition', input: { queryDefinitionId } })),
  );
});

test('two of one name: the first id, whatever order AWS lists them in, and a note', async () => {
  const query = (queryDefinitionId: string) => ({ queryDefinitionId, name: 'test/A', queryString: queryDefinitionId });
  for (const listed of [
    ['q1', 'q2'],
    ['q2', 'q1'],
  ]) {
    const { aws } = fakeRead({ 'logs.DescribeQueryDefinitions': () => ({ queryDefinitions: listed.map(query) }) });
    const found = await list(aws, { at, specs: new Map([['A', spec]]), everything: false });
    expect(found).toMatchObject([
      {
        spec: { query: 'q1', language: 'CWLI' },
        handle: { ids: ['q1', 'q2'] },
        notes: ['there are 2 queries of this name; q2 can be deleted by hand'],
      },
    ]);
  }
});

test('where no query is asked for nothing is read', async () => {
  const { aws, reads } = fakeRead({});
  expect(await list(aws, { at, specs: new Map(), everything: false })).toEqual([]);
  expect(reads).toEqual([]);
});
