import { expect, test } from 'vitest';
import { leavesOpen } from '../comment/gfm.ts';
import type { Texts } from '../comment/pull-request.ts';
import { heading } from './reading.ts';
import { openStage } from './stage.ts';

/** So many alarms in services of a hundred, each with a threshold of its own. */
function alarms(count: number): Texts {
  const alarm = (i: number): string =>
    `  Errors-${i}: { metric: { namespace: Shop, name: Errors, dimensions: { Part: p${i} } }, when: { statistic: Sum, is: ">", threshold: ${i}, period: 1m } }\n`;
  const service = (first: number): string =>
    `service: S${first}\nalarms:\n${Array.from({ length: Math.min(100, count - first) }, (_, i) => alarm(first + i)).join('')}`;
  const firsts = Array.from({ length: Math.ceil(count / 100) }, (_, i) => i * 100);
  return {
    'stack.yaml': 'stack: many\naccount: "123456789012"\nregion: eu-central-1\n',
    ...Object.fromEntries(firsts.map((first) => [`services/s${first}.yaml`, service(first)])),
  };
}

test('1,000 steps stay under every limit, and nothing is cut open', async () => {
  const stage = await openStage({ main: alarms(0), branch: alarms(1_000), applied: null });
  const ran = await stage.plan();
  const [comment = ''] = stage.comments();
  expect(ran).toMatchObject({ exitCode: 0, dropped: [], outputs: { 'create-count': '1000' } });
  expect(heading(comment)).toBe('### `many`: 1000 alarms are new, nothing blocked');
  expect(Buffer.byteLength(comment)).toBeLessThan(60_000);
  expect(comment).toContain('**Left out for length:**');
  expect(comment).toContain('[the job summary](https://github.com/symphonia/monitoring/actions/runs/1)');
  expect(Buffer.byteLength(ran.summary)).toBeLessThan(1024 * 1024);
  expect(ran.summary.match(/Errors-\d+/g)?.length).toBeGreaterThanOrEqual(1_000);
  for (const text of [comment, ran.summary]) expect(leavesOpen(text)).toBe(false);
  expect(JSON.parse(ran.planFile).steps).toHaveLength(1_000);
});
