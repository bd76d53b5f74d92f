import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isObject, type Json } from '../../src/core/json.ts';
import type { Spec } from '../../src/core/types.ts';
import { draftImport } from '../../src/import/draft.ts';
import { emptySource } from '../../src/import/memory.ts';
import type { AlarmSpec } from '../../src/kinds/alarm/spec.ts';
import { alarmSpec } from '../arbitraries/alarm.ts';
import { text } from '../arbitraries/values.ts';
import { registry } from '../support/account.ts';
import { at } from './account.ts';

/**
 * Families of alarms: services with equal alarms in which any text, number or member may follow the service, be the same or be lacking.
 * However they are divided into profiles and services, what is read back is what was there.
 */
const service = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,4}(-[A-Za-z0-9]{1,4})?$/);
const suffix = fc.constantFrom('High-CPU', 'High-5xx', 'Queue-Age', 'no', '1e3', 'x: y');
const change = fc.constantFrom('nothing', 'text', 'own text', 'number', 'lacking');

const family = fc.record({
  services: fc.uniqueArray(service, { minLength: 2, maxLength: 4, selector: (one) => one.toLowerCase() }),
  alarms: fc.uniqueArray(fc.tuple(suffix, alarmSpec), { minLength: 1, maxLength: 4, selector: ([key]) => key }),
  values: fc.uniqueArray(text({ minLength: 1, maxLength: 8 }), { minLength: 4, maxLength: 4 }),
  changes: fc.array(change, { minLength: 16, maxLength: 16 }),
});

test('whatever follows the service, what was divided means what was there', async () => {
  const isSettled = (spec: AlarmSpec) => !JSON.stringify(spec).includes('${');
  await fc.assert(
    fc.asyncProperty(family, async ({ services, alarms, values, changes }) => {
      const specs = new Map<string, Spec>();
      for (const [s, name] of services.entries()) {
        for (const [a, [key, spec]] of alarms.entries()) {
          const what = changes[(s * alarms.length + a) % changes.length];
          if (what === 'lacking' || !isSettled(spec)) continue;
          specs.set(`${name}-${key}`, changed(spec, { what, value: values[s] ?? '', name, count: s }) as AlarmSpec);
        }
      }
      const existing = [...specs].map(([name, spec]) => {
        return { address: { kind: 'alarm', name }, name, spec, tags: {}, owner: 'nobody' as const };
      });
      const { unequal, leftOut, loaded } = await draftImport({
        ...{ at, kinds: registry, existing, wanted: { prefix: '', tag: null, kinds: [] }, adopt: false },
        ...{ source: emptySource, manifest: null, schemas: null },
        stack: 'stack: imported\naccount: "123456789012"\nregion: eu-central-1\n',
      });
      const twins = existing.length - new Set(existing.map(({ name }) => name.toLowerCase())).size;
      expect(leftOut).toHaveLength(twins);
      expect(unequal).toEqual([]);
      expect(loaded.manifest?.declarations ?? []).toHaveLength(existing.length - twins);
    }),
    { numRuns: Number(process.env.IMPORT_RUNS ?? 4) * 10 },
  );
});

/** The same with another description, dimension or threshold. */
function changed(
  spec: AlarmSpec,
  { what, value, name, count }: { what: string | undefined; value: string; name: string; count: number },
): Json {
  if (what === 'number') return { ...spec, threshold: spec.threshold === null ? null : spec.threshold + count };
  if (what === 'own text') return { ...spec, description: `about ${name}` };
  if (what !== 'text' || !isObject(spec.metric)) return spec;
  return { ...spec, metric: { ...spec.metric, dimensions: { ...spec.metric.dimensions, Name: value } } };
}
