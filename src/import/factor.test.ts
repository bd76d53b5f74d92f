import { expect, test } from 'vitest';
import type { JsonObject } from '../core/json.ts';
import { factor } from './factor.ts';
import { type ServiceDraft, silentPrefix } from './service.ts';

function service(name: string, alarms: { readonly [key: string]: JsonObject }): ServiceDraft {
  const entries = Object.entries(alarms).map(([key, declaration]) => ({ section: 'alarms', key, declaration }));
  return { name, prefix: silentPrefix(name), entries };
}

/** Two alarms on one environment. */
function api(name: string, { threshold = 80, environment = `rt-${name}` } = {}): ServiceDraft {
  const metric = (of: string) => ({
    namespace: 'AWS/ElasticBeanstalk',
    name: of,
    dimensions: { EnvironmentName: environment },
  });
  const when = { statistic: 'Sum', is: '>', period: '1m' };
  return service(name, {
    '4xx': { description: `client errors of ${name}`, metric: metric('4xx'), when: { ...when, threshold: 50 } },
    '5xx': { metric: metric('5xx'), when: { ...when, threshold } },
  });
}

test('what is equal but for a value that follows the service is a profile with that parameter', () => {
  const { groups, others } = factor([
    api('orders', { environment: 'prod-1' }),
    api('billing', { environment: 'prod-2' }),
  ]);
  expect(others).toEqual([]);
  expect(groups).toHaveLength(1);
  expect(groups[0]?.factored).toMatchObject({
    profile: {
      parameters: { environmentName: {} },
      alarms: {
        '4xx': {
          description: 'client errors of ${service}',
          metric: { name: '4xx', dimensions: { EnvironmentName: '${environmentName}' } },
        },
      },
    },
    services: [{ with: { environmentName: 'prod-2' } }, { with: { environmentName: 'prod-1' } }],
  });
});

test("a value that holds the service's name needs no parameter", () => {
  const { groups } = factor([api('orders'), api('billing')]);
  expect(groups[0]?.factored.profile.parameters).toBeUndefined();
  expect(groups[0]?.factored.services).toEqual([{}, {}]);
});

test('what most of them have stands in the profile, and one that differs says so', () => {
  const { groups } = factor([api('auth'), api('billing'), api('orders', { threshold: 95 })]);
  expect(groups[0]?.factored.profile).toMatchObject({ alarms: { '5xx': { when: { threshold: 80 } } } });
  expect(groups[0]?.factored.services).toEqual([{}, {}, { alarms: { '5xx': { when: { threshold: 95 } } } }]);
});

test('a key that one lacks is left out there, and one that only it has is its own', () => {
  const lacking = api('orders');
  const own = service('orders', { queue: { when: { threshold: 1 } } }).entries;
  const three = [api('auth'), api('billing'), { ...lacking, entries: [...lacking.entries.slice(1), ...own] }];
  expect(factor(three).groups[0]?.factored.services.at(-1)).toEqual({
    without: ['4xx'],
    alarms: { queue: { when: { threshold: 1 } } },
  });
});

test('alarms that only share their keys make no profile', () => {
  const one = service('a', { cpu: { metric: { name: 'x' }, when: { is: '>', threshold: 1 } } });
  const other = service('b', { cpu: { metrics: { q: { expression: 'y' } }, missingData: 'breaching' } });
  expect(factor([one, other]).groups).toEqual([]);
});

test('one alarm of two services is no profile yet', () => {
  const cpu = { metric: { name: 'x' }, when: { is: '>', threshold: 1 } };
  expect(factor([service('a', { cpu }), service('b', { cpu })]).others).toHaveLength(2);
});

test('a whole name that follows the service is a reference in the profile, and so are items of lists', () => {
  const withGroup = (name: string, environment: string): ServiceDraft => {
    const draft = api(name, { environment });
    const group = {
      section: 'logGroups',
      key: `/app/${environment}`,
      declaration: { retention: '30d' },
      whole: true as const,
    };
    const query = {
      section: 'queries',
      key: 'Errors',
      declaration: { query: 'fields @message', logGroups: [group.key] },
    };
    return { ...draft, entries: [...draft.entries, group, query] };
  };
  const { groups } = factor([withGroup('orders', 'prod-1'), withGroup('billing', 'prod-2')]);
  expect(groups[0]?.factored.profile).toMatchObject({
    logGroups: { '/app/${environmentName}': { retention: '30d' } },
    queries: { Errors: { logGroups: ['/app/${environmentName}'] } },
  });
  expect(groups[0]?.factored.services.map((one) => Object.keys(one))).toEqual([['with'], ['with']]);
});
