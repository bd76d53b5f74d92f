import { describe, expect, test } from 'vitest';
import { valueAt } from '../../src/core/json.ts';
import { kinds } from '../../src/kinds/index.ts';
import { load } from '../../src/manifest/load.ts';
import type { Declaration, Loaded } from '../../src/manifest/types.ts';
import { memoryFiles, profileText, serviceText, stackText } from './memory-files.ts';

const topics = { 'topics/alerts.yaml': 'topic: alerts\n', 'topics/others.yaml': 'topic: others\n' };
const base = { 'stack.yaml': stackText, 'profiles/api.yaml': profileText, ...topics };

async function read(files: { readonly [path: string]: string }): Promise<Loaded> {
  return load(memoryFiles({ ...base, ...files }), kinds);
}

function find({ manifest, problems }: Loaded, name: string): Declaration {
  const found = manifest?.declarations.find((one) => one.address.name === name);
  if (!found) throw new Error(`no ${name}: ${JSON.stringify(problems)}`);
  return found;
}

function lineOf(declaration: Declaration, pointer: string): string {
  const place = declaration.places.get(pointer);
  return `${place?.file}:${place?.line}`;
}

describe('a service with its profile', () => {
  test('mappings are merged, lists and values replaced, and null removes', async () => {
    const more = 'alarms:\n  High-CPU: { when: { threshold: 85, for: null }, notify: [others], description: null }\n';
    const { value } = find(await read({ 'a.yaml': serviceText('A', more) }), 'A-High-CPU');
    expect(value).toEqual({
      metric: {
        namespace: 'AWS/EC2',
        name: 'CPUUtilization',
        dimensions: { AutoScalingGroupName: '${beanstalkAutoScalingGroup(rt-a)}' },
      },
      when: { statistic: 'Average', is: '>', threshold: 85, period: '5m' },
      notify: ['others'],
    });
  });

  test('every value keeps the place where it is written', async () => {
    const more = 'alarms:\n  High-CPU: { when: { threshold: 85 } }\n';
    const declaration = find(await read({ 'a.yaml': serviceText('A', more) }), 'A-High-CPU');
    expect(lineOf(declaration, '')).toBe('monitoring/a.yaml:5');
    expect(lineOf(declaration, '/when/threshold')).toBe('monitoring/a.yaml:5');
    expect(lineOf(declaration, '/when/period')).toBe('monitoring/profiles/api.yaml:12');
    expect(lineOf(declaration, '/metric/dimensions/AutoScalingGroupName')).toBe('monitoring/profiles/api.yaml:11');
    expect(declaration.places.get('/when/statistic')).toMatchObject({ column: 24, endColumn: 31 });
    expect(declaration.usedBy).toEqual([{ file: 'monitoring/a.yaml', line: 2, column: 10 }]);
  });

  test('a parameter alone keeps its type; within text it stands as it is written', async () => {
    const loaded = await read({ 'a.yaml': serviceText('A') });
    const { value } = find(loaded, 'A-High-CPU');
    expect(valueAt(value, '/when/threshold')).toBe(80);
    expect(valueAt(value, '/description')).toBe('A 1.10 of rt-a');
  });

  test('protected is lifted out of the value', async () => {
    const declaration = find(await read({ 'a.yaml': serviceText('A') }), 'A-High-CPU');
    expect(declaration.protected).toBe(true);
    expect(declaration.adopt).toBe(false);
    expect(valueAt(declaration.value, '/protected')).toBeUndefined();
  });

  test('a fixed value stands in the place of a look-up', async () => {
    const loaded = await read({ 'a.yaml': serviceText('A', 'lookups: { group: { value: my-group } }\n') });
    expect(valueAt(find(loaded, 'A-High-CPU').value, '/metric/dimensions')).toEqual({
      AutoScalingGroupName: 'my-group',
    });
  });

  test('without leaves an alarm of the profile out', async () => {
    const loaded = await read({ 'a.yaml': serviceText('A', 'without: [High-CPU]\n') });
    expect(loaded.problems).toEqual([]);
    expect(loaded.manifest?.declarations.filter(({ address }) => address.kind === 'alarm')).toEqual([]);
  });

  test('one wrong line of a profile is one problem, which names every service', async () => {
    const services = ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => [`${name}.yaml`, serviceText(name)] as const);
    const wrong = profileText.replace('for: 2', 'for: 0');
    const { problems, manifest } = await read({ 'profiles/api.yaml': wrong, ...Object.fromEntries(services) });
    expect(manifest).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.usedBy?.map(({ file, line }) => `${file}:${line}`)).toEqual(
      ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => `monitoring/${name}.yaml:2`),
    );
  });

  test('a value that is wrong only for one service names that service alone', async () => {
    const wrong = serviceText('A').replace('rt-a }', 'rt-a, cpuLimit: high }');
    const { problems } = await read({ 'a.yaml': wrong, 'b.yaml': serviceText('B') });
    expect(problems).toMatchObject([
      { file: 'monitoring/profiles/api.yaml', line: 12, usedBy: [{ file: 'monitoring/a.yaml', line: 2 }] },
    ]);
  });
});

describe('references', () => {
  const withLookUp = (lookUp: string, name = '${x}') => ({
    'a.yaml': `service: A
lookups: { x: ${lookUp} }
alarms:
  B:
    metric: { namespace: N, name: "${name}" }
    when: { statistic: Sum, is: ">", threshold: 1, period: 5m }
`,
  });
  const nameIn = async (files: { readonly [path: string]: string }) =>
    valueAt(find(await read(files), 'A-B').value, '/metric/name');

  test('the spelling of a metric asks with its dimensions in order', async () => {
    const lookUp = '{ metricName: { namespace: AWS/A, like: 5xxErrors, dimensions: { Z: "1", App: d1 } } }';
    expect(await nameIn(withLookUp(lookUp))).toBe('${metricName(AWS/A,5xxErrors,App%3Dd1,Z%3D1)}');
  });

  test('a look-up may stand within other text', async () => {
    expect(await nameIn(withLookUp('{ value: x }', 'a-${x}-${service}'))).toBe('a-x-A');
  });

  test('$${ writes ${, and ${env.NAME} stays', async () => {
    expect(await nameIn(withLookUp('{ value: x }', '$${x} ${env.SECRET}'))).toBe('${x} ${env.SECRET}');
  });

  test('a look-up does not hold a secret', async () => {
    const { problems } = await read(withLookUp('{ beanstalkAutoScalingGroup: "${env.NAME}" }'));
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ message }) => message)).toEqual([
      'a look-up is asked while planning, where ${env.NAME} is not filled in yet',
    ]);
  });

  test('a value that a service gives is text, not a template of the profile', async () => {
    const more = serviceText('A').replace('rt-a', () => '"$${group}"');
    const { value } = find(await read({ 'a.yaml': more, 'profiles/api.yaml': profileText }), 'A-High-CPU');
    expect(valueAt(value, '/description')).toBe('A 1.10 of ${group}');
  });
});

describe('documents of kinds', () => {
  test('items of a list are resources of their own, placed where they stand', async () => {
    const text = 'topic: alerts\nsubscriptions:\n  - protocol: email\n    endpoint: a@example.org\n';
    const loaded = await read({ 'topics/alerts.yaml': text });
    const found = find(loaded, 'alerts/email/a@example.org');
    expect(found).toMatchObject({ address: { kind: 'subscription' }, usedBy: [] });
    expect(found.value).toEqual({ topic: 'alerts', protocol: 'email', endpoint: 'a@example.org' });
    expect(lineOf(found, '')).toBe('monitoring/topics/alerts.yaml:3');
    expect(lineOf(found, '/endpoint')).toBe('monitoring/topics/alerts.yaml:4');
    expect(find(loaded, 'alerts').value).toEqual({});
  });
});

describe('the stack', () => {
  test('what it does not say has its default', async () => {
    const { manifest } = await load(memoryFiles({ 'stack.yaml': stackText }), kinds);
    expect(manifest?.stack).toMatchObject({
      stack: 'demo',
      partition: 'aws',
      runbooks: '',
      approvals: 'shown',
      byHand: 'withhold',
      githubEnvironment: '',
      pace: 0.98,
      allow: [],
      block: [],
    });
  });

  test.each([
    ['cn-north-1', 'aws-cn'],
    ['us-gov-west-1', 'aws-us-gov'],
    ['us-iso-east-1', 'aws-iso'],
    ['us-isob-east-1', 'aws-iso-b'],
    ['eu-west-3', 'aws'],
  ])('%s lies in the partition %s', async (region, partition) => {
    const { manifest } = await load(memoryFiles({ 'stack.yaml': stackText.replace('eu-central-1', region) }), kinds);
    expect(manifest?.stack.partition).toBe(partition);
  });
});

test('the order of the files changes nothing', async () => {
  const files = { ...base, 'a.yaml': serviceText('A'), 'b.yaml': serviceText('B'), 'c.yaml': 'service: a\n' };
  const shuffled = Object.fromEntries(Object.entries(files).reverse());
  const [one, other] = await Promise.all([load(memoryFiles(files), kinds), load(memoryFiles(shuffled), kinds)]);
  expect(other.checkable).toEqual(one.checkable);
  expect(other.problems).toEqual(one.problems);
});

test('a byte order mark and Windows line ends change nothing', async () => {
  const windows = `\ufeff${serviceText('A').replaceAll('\n', '\r\n')}`;
  const [one, other] = await Promise.all([read({ 'a.yaml': serviceText('A') }), read({ 'a.yaml': windows })]);
  expect(other.manifest).toEqual(one.manifest);
});
