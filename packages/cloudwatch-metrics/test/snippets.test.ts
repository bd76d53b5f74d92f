import { expect, onTestFinished, test } from 'vitest';
import { catalogues } from '../src/catalogue.gen.ts';
import { createFakeCloudWatch } from '../src/testing/fake-cloudwatch.ts';
import { run } from './support/program.ts';

/** All that the report's tables name, with the number of values that its examples record, by service. */
const expected = {
  'TMS-Sync': {
    ...{ 'TMS-Sync-Success': 1, 'TMS-Sync-Failure': 1, 'TMS-Sync-Duration': 2, 'TMS-Sync-Items': 5 },
    ...{
      'TMS-Sync-API-Calls': 1,
      'TMS-Sync-API-Duration': 1,
      'TMS-Sync-Processing': 1,
      'HTTP-Requests': 1,
      'HTTP-Duration': 1,
    },
  },
  'Affret-IA': {
    ...{ 'Affret-IA-Requests': 1, 'Affret-IA-Success': 1, 'Affret-IA-Processing-Time': 1, 'Affret-IA-Match-Count': 3 },
    ...{ 'Affret-IA-Matching-Duration': 1, 'Affret-IA-Email-Success': 1, 'Affret-IA-Email-Recipients': 2 },
    ...{ 'Affret-IA-Provider-Calls': 1, 'Affret-IA-Provider-Duration': 1 },
  },
};

test.each(['snippets.cjs', 'snippets.mjs'])(
  "the report's examples in %s arrive under the dimensions that alarms ask for",
  async (program) => {
    const fake = await createFakeCloudWatch();
    onTestFinished(() => fake.close());
    const ended = await run(program, { endpoint: fake.endpoint, env: { NODE_ENV: 'production' } });
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    const arrived = Object.entries(expected).map(([Service, metrics]) => {
      const found = Object.keys(metrics).map((name) => {
        const metric = fake.metric(name, { Service });
        return [name, metric?.unit === 'Count' ? metric.sum : metric?.count];
      });
      return [Service, Object.fromEntries(found)];
    });
    expect(Object.fromEntries(arrived)).toEqual(expected);
    expect(fake.requests.every(({ namespace }) => namespace === 'SYMPHONIA')).toBe(true);
  },
);

test.each(['snippets.cjs', 'snippets.mjs'])(
  'elsewhere than in production %s sends only what the middleware counts',
  async (program) => {
    const fake = await createFakeCloudWatch();
    onTestFinished(() => fake.close());
    const ended = await run(program, { endpoint: fake.endpoint, env: { NODE_ENV: 'development' } });
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(new Set(fake.metrics().map(({ name }) => name))).toEqual(new Set(['HTTP-Requests', 'HTTP-Duration']));
  },
);

test('the catalogue has every metric of the report, in its unit', () => {
  const units = { ...catalogues['TMS-Sync'].metrics, ...catalogues['Affret-IA'].metrics };
  const table = {
    Count: ['Success', 'Failure', 'Items', 'API-Calls'].map((name) => `TMS-Sync-${name}`),
    Milliseconds: ['Duration', 'API-Duration'].map((name) => `TMS-Sync-${name}`),
  };
  const affret = {
    Count: [
      'Requests',
      'Success',
      'Errors',
      'Match-Count',
      'Email-Success',
      'Email-Failure',
      'Email-Recipients',
      'Provider-Calls',
    ],
    Milliseconds: ['Processing-Time', 'Matching-Duration', 'Provider-Duration'],
  };
  for (const unit of ['Count', 'Milliseconds'] as const)
    for (const name of [...table[unit], ...affret[unit].map((one) => `Affret-IA-${one}`)])
      expect(units[name as keyof typeof units]?.unit, name).toBe(unit);
});
