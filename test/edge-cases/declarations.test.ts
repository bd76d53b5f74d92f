import { expect, test } from 'vitest';
import { diskFiles } from '../../src/manifest/files.ts';
import { readDeclared } from '../../src/stack/declared.ts';
import { directoryOf } from './command-line.ts';
import { now } from './open.ts';
import { cpuAlarm, stackYaml, type Texts } from './yaml.ts';

const metric = 'metric: { namespace: AWS/EC2, name: CPUUtilization }';

test('return_data_exactly_one_true: no entry or two that are returned are a problem, one is none', async () => {
  const queries = (a: string, b: string) =>
    `{ metrics: { a: { ${metric}, statistic: Sum${a} }, b: { ${metric}, statistic: Sum${b} } }, when: { is: ">", threshold: 1, period: 5m } }`;
  const [no, yes] = [', return: false', ', return: true'];
  expect(await said(alarmYaml(queries(yes, no)))).toEqual([]);
  for (const wrong of [queries(no, no), queries(yes, yes), queries('', '')]) {
    expect(await said(alarmYaml(wrong))).toEqual([expect.stringMatching(/return/)]);
  }
});

test('datapoints_above_evaluation_periods: "3 of 2" is a problem, "2 of 2" is none', async () => {
  const counted = (count: string) => alarmYaml(cpuAlarm.replace('period: 5m', `period: 5m, for: ${count}`));
  expect(await said(counted('2 of 2'))).toEqual([]);
  expect(await said(counted('3 of 2'))).toEqual([expect.stringContaining('3 of 2')]);
});

test('duplicate_action: an ARN that is written twice for one state is a problem', async () => {
  const arn = 'arn:aws:automate:eu-central-1:ec2:stop';
  const doing = (...arns: string[]) => alarmYaml(`${cpuAlarm.slice(0, -1)}, actions: { alarm: [${arns}] } }`);
  expect(await said(doing(arn))).toEqual([]);
  expect(await said(doing(arn, arn))).toEqual([expect.stringContaining('services/shop.yaml:3')]);
});

test.each([
  ['threshold', 'no', 'threshold: 80', 'threshold: no'],
  ['threshold', '"80"', 'threshold: 80', 'threshold: "80"'],
  ['threshold', '5m', 'threshold: 80', 'threshold: 5m'],
  ['threshold', '012', 'threshold: 80', 'threshold: 012'],
  ['threshold', '.nan', 'threshold: 80', 'threshold: .nan'],
  ['threshold', '.inf', 'threshold: 80', 'threshold: -.inf'],
  ['period', '300', 'period: 5m', 'period: 300'],
  ['statistic', 'on', 'statistic: Average', 'statistic: on'],
  ['dimension', '1e3', 'name: CPUUtilization', 'name: CPUUtilization, dimensions: { Id: 1e3 }'],
  ['dimension', '0x1f', 'name: CPUUtilization', 'name: CPUUtilization, dimensions: { Id: 0x1f }'],
  ['statistic', 'true', 'statistic: Average', 'statistic: true'],
])(
  'yaml_type_traps: a %s of %s is a problem with its line, never something else in silence',
  async (_, __, from, to) => {
    const [problem, ...more] = await said(alarmYaml(cpuAlarm.replace(from, to)));
    expect(problem).toMatch(/^services\/shop\.yaml:3 /);
    expect(more).toEqual([]);
  },
);

test('yaml_numbers: what YAML 1.2 spells as a number is that number', async () => {
  const written = { '1e3': 1_000, '0.5': 0.5, '-7': -7 };
  for (const [text, value] of Object.entries(written)) {
    const { manifest } = await declared(alarmYaml(cpuAlarm.replace('threshold: 80', `threshold: ${text}`)));
    expect(manifest?.declarations.map((one) => one.value)).toMatchObject([{ when: { threshold: value } }]);
  }
});

test.each(['123456789012', '012345678901'])(
  'account_id_without_quotes: %s is a problem that asks for quotes',
  async (id) => {
    const stack = stackYaml.replace(/"\d+"/, id);
    expect(await said({ 'stack.yaml': stack, ...alarmYaml(cpuAlarm) })).toEqual([
      expect.stringMatching(/^stack\.yaml:2 .*quotes/),
    ]);
    expect(await said({ 'stack.yaml': stackYaml.replace(/"\d+"/, `"${id}"`), ...alarmYaml(cpuAlarm) })).toEqual([]);
  },
);

function alarmYaml(value: string): Texts {
  return { 'services/shop.yaml': `service: Shop\nalarms:\n  A: ${value}\n` };
}

async function declared(texts: Texts) {
  return readDeclared(diskFiles(await directoryOf(texts)), now);
}

/** `file:line message suggestion` of each problem, files from the directory on. */
async function said(texts: Texts): Promise<readonly string[]> {
  const { problems } = await declared(texts);
  return problems.map(({ file, line, message, suggestion = '' }) => {
    const [, path = file] = /edge-cases-[^/]+\/(.*)$/.exec(file) ?? [];
    return `${path}:${line} ${message} ${suggestion}`;
  });
}
