import { describe, expect, test } from 'vitest';
import { alarm } from '../../src/kinds/alarm/index.ts';
import { load } from '../../src/manifest/load.ts';
import type { WrittenKind } from '../../src/manifest/types.ts';
import { memoryFiles, profileText, serviceText, stackText } from './memory-files.ts';

const groups: WrittenKind = { name: 'log-group', written: { form: 'section', key: 'logGroups', names: 'whole' } };
const base = { 'stack.yaml': stackText, 'topics.yaml': 'topic: alerts\n', 'profiles/api.yaml': profileText };
const topic: WrittenKind = { name: 'topic', written: { form: 'document', key: 'topic' } };

async function read(files: { readonly [path: string]: string }) {
  const loaded = await load(memoryFiles({ ...base, ...files }), [alarm, groups, topic]);
  const names = (kind: string) =>
    (loaded.checkable?.declarations ?? []).flatMap(({ address }) => (address.kind === kind ? [address.name] : []));
  return { ...loaded, names };
}

describe('names of what stands in a section', () => {
  test('a service says what they begin with; nothing at all makes its keys whole names', async () => {
    const alarms = 'alarms:\n  no: { metric: { namespace: N, name: M }, when: { is: ">", threshold: 1 } }\n';
    const { names } = await read({
      'a.yaml': serviceText('A'),
      'b.yaml': `service: B\nprefix: b/\n${alarms}`,
      'c.yaml': `service: C\nprefix: ""\n${alarms}`,
    });
    expect(names('alarm')).toEqual(['A-High-CPU', 'b/no', 'no']);
  });

  test('two services whose prefixes end in one name are told', async () => {
    const alarms = 'prefix: ""\nalarms:\n  X: { metric: { namespace: N, name: M }, when: { is: ">", threshold: 1 } }\n';
    const { problems } = await read({ 'a.yaml': `service: A\n${alarms}`, 'b.yaml': `service: B\n${alarms}` });
    expect(problems.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('alarm "X" is declared twice'),
    );
  });

  test('whole names take parameters, and a service changes what its profile declares under the filled-in name', async () => {
    const profile = `${profileText}logGroups:\n  "/eb/\${environment}/web": { retention: 7d }\n  /shared: { retention: 7d }\n`;
    const own =
      'without: [/shared]\nlogGroups:\n  /eb/rt-a/web: { retention: 30d }\n  "/own/${service}": { retention: 1d }\n';
    const { names, checkable } = await read({ 'profiles/api.yaml': profile, 'a.yaml': serviceText('A', own) });
    expect(names('log-group')).toEqual(['/eb/rt-a/web', '/own/A']);
    const [web] = checkable?.declarations.filter(({ address }) => address.name === '/eb/rt-a/web') ?? [];
    expect(web?.value).toEqual({ retention: '30d' });
    expect(web?.usedBy).toHaveLength(1);
  });

  test('a reference in a whole name that stands for nothing is told where the key stands', async () => {
    const { problems, names } = await read({
      'b.yaml': serviceText('B'),
      'a.yaml': 'service: A\nlogGroups:\n  "/x/${nope}": { retention: 7d }\n',
    });
    expect(problems).toMatchObject([{ check: 'manifest/reference', file: 'monitoring/a.yaml', line: 3, column: 7 }]);
    expect(names('log-group')).toEqual([]);
  });
});

test('services are known with what their names stand for, for what is declared about all of them', async () => {
  const { manifest } = await read({ 'b.yaml': serviceText('B'), 'a.yaml': 'service: A\n' });
  expect(manifest?.services).toEqual([
    { name: 'A', profile: null, parameters: { service: 'A' } },
    { name: 'B', profile: 'api', parameters: expect.objectContaining({ service: 'B', environment: 'rt-b' }) },
  ]);
  const [, b] = manifest?.services ?? [];
  expect(b?.parameters.group).toBe('${beanstalkAutoScalingGroup(rt-b)}');
});
