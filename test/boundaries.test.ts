import { mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import { expect, test } from 'vitest';
import boundaries from '../.dependency-cruiser.mjs';

const root = resolve(import.meta.dirname, '..');

/** A planted import, and the rules that must find it; no rule: the import is allowed. */
const planted: readonly (readonly [file: string, text: string, rules: readonly string[]])[] = [
  ['src/core/a.ts', "import '../aws/send.ts';", ['core-imports-only-core']],
  ['src/core/a.ts', "import type { Sent } from '../aws/send.ts';", ['core-imports-only-core']],
  ['src/core/a.ts', "import 'yaml';", ['core-imports-only-core']],
  ['src/core/a.ts', "import 'node:crypto';", []],
  ['src/core/a.test.ts', "import '../kinds/index.ts';", []],
  ['src/core/a.ts', "import './gone.ts';", ['core-imports-only-core', 'no-unresolvable']],
  ['src/kinds/a.ts', "import { S3 } from '@aws-sdk/client-sns'; S3;", ['only-aws-imports-the-sdk']],
  ['src/kinds/a.ts', "import type { SNSClient } from '@aws-sdk/client-sns'; export type A = SNSClient;", []],
  ['src/kinds/a.ts', "import '../aws/send.ts';", ['kinds-import-only-types-of-aws-and-manifest']],
  ['src/kinds/a.ts', "import type { Sent } from '../aws/send.ts'; export type A = Sent;", []],
  [
    'src/kinds/a.ts',
    "import '../manifest/load.ts';",
    ['kinds-import-core-and-prices', 'kinds-import-only-types-of-aws-and-manifest'],
  ],
  ['src/kinds/a.ts', "import '../cost/prices.ts';", []],
  ['src/kinds/a.ts', "import '../alarms/rule.ts';", []],
  ['src/sandbox/a.ts', "import '../alarms/rule.ts';", []],
  ['src/alarms/a.ts', "import '../kinds/index.ts';", ['alarms-import-only-core']],
  ['src/alarms/a.ts', "import 'node:fs';", ['alarms-import-only-core']],
  ['src/sandbox/a.ts', "import '../patterns/pattern.ts';", []],
  ['src/patterns/a.ts', "import '../kinds/index.ts';", ['patterns-import-only-core']],
  ['src/cost/prices.ts', "import '../kinds/index.ts';", ['prices-lie-below-kinds']],
  ['src/aws/a.ts', "import { SNSClient } from '@aws-sdk/client-sns'; SNSClient;", []],
  ['src/aws/a.ts', "import '../kinds/index.ts';", ['aws-imports-only-core']],
  [
    'src/checks/a.ts',
    "import '../sandbox/serve.ts';",
    ['checks-judge-what-is-declared', 'only-cli-and-tests-import-the-sandbox'],
  ],
  ['src/checks/a.ts', "import '../report/a.ts';", ['checks-judge-what-is-declared']],
  ['src/checks/a.ts', "import '../aws/send.ts';", ['checks-import-only-types-of-aws']],
  ['src/checks/a.ts', "import type { Sent } from '../aws/send.ts'; export type A = Sent;", []],
  ['src/cli/a.ts', "import '../sandbox/serve.ts';", []],
  ['test/a.test.ts', "import '../src/sandbox/serve.ts';", []],
  ['src/sandbox/serve.ts', "import '../aws/send.ts';", ['sandbox-imports-only-core']],
  ['src/manifest/load.ts', "import '../kinds/index.ts';", ['manifest-imports-only-core']],
  ['src/flow/a.ts', "import '../kinds/index.ts';", ['flow-knows-kinds-by-their-contract']],
  ['src/flow/a.ts', "import '../checks/index.ts';", ['flow-knows-kinds-by-their-contract']],
  ['src/flow/a.ts', "import '../aws/send.ts';", []],
  ['src/stack/a.ts', "import '../cli/monitoring.ts';", ['nobody-imports-a-door', 'stack-lies-below-the-doors']],
  ['src/stack/a.ts', "import '../kinds/index.ts';", []],
  ['src/github/a.ts', "import '../aws/send.ts';", ['github-knows-no-account']],
  ['src/import/a.ts', "import '../aws/send.ts';", ['import-reads-no-account']],
  ['src/import/a.ts', "import '../kinds/index.ts';", []],
  ['src/accept/a.ts', "import '../aws/send.ts';", ['accept-reads-no-account']],
  ['src/accept/a.ts', "import '../manifest/load.ts';", []],
  ['src/policy/a.ts', "import 'node:fs';", ['policy-is-pure']],
  ['src/policy/a.ts', "import '../aws/send.ts';", ['policy-is-pure']],
  ['src/policy/a.ts', "import '../aws/operations.ts';", []],
  ['src/policy/a.ts', "import '../kinds/index.ts';", []],
  ['src/report/a.ts', "import 'node:fs';", ['report-is-pure']],
  ['src/report/a.ts', "import '../manifest/load.ts';", ['report-is-pure']],
  ['src/report/a.ts', "import 'picocolors';", ['report-is-pure']],
  ['src/report/a.ts', "import '../cli/monitoring.ts';", ['nobody-imports-a-door', 'report-is-pure']],
  ['src/cli/a.ts', "import '../../actions/a/b.ts';", ['nobody-imports-a-door']],
  ['actions/a/c.ts', "import '../../src/cli/monitoring.ts';", ['nobody-imports-a-door']],
  ['actions/a/c.ts', "import './b.ts';", []],
  ['src/cli/a.ts', "import '@actions/core';", ['only-actions-and-github-import-the-toolkit']],
  ['src/cli/a.ts', "import 'vitest';", ['no-dev-dependencies-in-the-product']],
  ['src/cli/a.ts', "import './monitoring.test.ts';", ['no-tests-in-the-product']],
  ['packages/a/src/a.ts', "import '../../../src/core/b.ts';", ['packages-stand-alone']],
  ['packages/a/src/a.ts', "import 'yaml';", ['packages-stand-alone']],
  ['packages/a/src/a.ts', "import 'node:http'; import './b.ts'; import('@aws-sdk/client-cloudwatch');", []],
  ['src/kinds/index.ts', "import type { A } from './a.ts'; export type B = A;", ['no-cycles']],
];

/** What stands around the planted file. */
const surroundings: Readonly<Record<string, string>> = {
  'actions/a/b.ts': 'export {};',
  'packages/a/src/b.ts': 'export {};',
  'src/core/b.ts': 'export {};',
  'src/aws/send.ts': 'export type Sent = 1;',
  'src/aws/operations.ts': 'export {};',
  'src/alarms/rule.ts': 'export {};',
  'src/patterns/pattern.ts': 'export {};',
  'src/kinds/index.ts': 'export {};',
  'src/checks/index.ts': 'export {};',
  'src/kinds/a.ts': "import './index.ts';",
  'src/manifest/load.ts': 'export {};',
  'src/cost/prices.ts': 'export {};',
  'src/report/a.ts': 'export {};',
  'src/sandbox/serve.ts': 'export {};',
  'src/cli/monitoring.ts': 'export {};',
  'src/cli/monitoring.test.ts': 'export {};',
};

const folders = ['actions', 'packages/cloudwatch-metrics/src', 'src', 'scripts', 'test'];

test('every TypeScript file of the product is looked at, and none breaks a boundary', async () => {
  const result = await cruiseFolder(root, folders);
  const seen = new Set(result.modules.map((module) => module.source));
  const files = (await Promise.all(folders.map(typescriptIn))).flat();
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((file) => !seen.has(file))).toEqual([]);
  expect(violationsOf(result)).toEqual([]);
});

test.each(planted)('%s with %j breaks %j', async (file, text, rules) => {
  await withFolder({ ...surroundings, [file]: text }, async (folder) => {
    const result = await cruiseFolder(folder, ['actions', 'packages', 'src', 'test']);
    expect([...new Set(result.summary.violations.map((violation) => violation.rule.name))].sort()).toEqual(rules);
  });
});

test('every rule is proved by a planted import', () => {
  const proved = new Set(planted.flatMap(([, , rules]) => rules));
  expect((boundaries.forbidden ?? []).map((rule) => rule.name).filter((name) => !proved.has(name ?? ''))).toEqual([]);
});

async function cruiseFolder(baseDir: string, folders: string[]): Promise<ICruiseResult> {
  const { tsConfig: _, ...options } = boundaries.options ?? {};
  const ruleSet = { forbidden: boundaries.forbidden } as IFlattenedRuleSet;
  const { output } = await cruise(
    folders,
    { ...options, baseDir, validate: true, ruleSet },
    options.enhancedResolveOptions,
  );
  if (typeof output === 'string') throw new Error(output);
  return output;
}

function violationsOf(result: ICruiseResult): string[] {
  return result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}

async function typescriptIn(folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

async function withFolder(
  files: Readonly<Record<string, string>>,
  use: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'boundaries-')));
  try {
    await mkdir(join(folder, 'test'));
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
    await symlink(join(root, 'package.json'), join(folder, 'package.json'));
    await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
