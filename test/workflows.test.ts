import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { committed } from './workflows/files.ts';
import { rules } from './workflows/rules.ts';
import { readWorkflow } from './workflows/workflow.ts';

const workflows = committed.workflows.map(readWorkflow);

describe.each(workflows)('$path', (workflow) => {
  test.each(Object.entries(rules))('%s', (_, rule) => {
    expect(rule(workflow)).toEqual([]);
  });
});

test('an action has one pin everywhere', () => {
  const pins = new Set(workflows.flatMap(({ commentsOf }) => commentsOf('uses').map(({ value }) => value)));
  const actions = [...pins].map((pin) => pin.split('@')[0]);
  expect(actions.filter((action, at) => actions.indexOf(action) !== at)).toEqual([]);
});

test('no two jobs report under one name, which a required check could not tell apart', () => {
  const names = workflows.flatMap(({ jobs }) => [...jobs].map(([id, { name }]) => name ?? id));
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

describe.each(committed.actions)('$path', ({ text }) => {
  const action = parse(text) as {
    readonly description: string;
    readonly inputs: { readonly [name: string]: { readonly description?: string } };
    readonly outputs: { readonly [name: string]: { readonly description?: string } };
    readonly runs: { readonly using: string; readonly main: string };
  };

  test('runs a committed bundle on the Node of the runners', () => {
    const bundles = committed.bundles.map(({ path }) => `../../${path}`);
    expect(action.runs.using).toBe('node24');
    expect(bundles).toContain(action.runs.main);
  });

  test('describes itself in fewer than 125 characters, and each input and output', () => {
    const described = Object.entries({ ...action.inputs, ...action.outputs });
    expect(action.description.length).toBeLessThan(125);
    expect(described.filter(([name, { description }]) => !description || !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
  });
});

test('no update is proposed before it is a week old', () => {
  const { updates } = parse(committed.dependabot.text) as { updates: { cooldown?: { 'default-days'?: number } }[] };
  expect(updates.filter(({ cooldown }) => !((cooldown?.['default-days'] ?? 0) >= 7))).toEqual([]);
});

const sound = `name: sound
on: { pull_request: , merge_group: }
permissions: {}
concurrency: { group: "sound-\${{ github.ref }}", cancel-in-progress: true }
jobs:
  work:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      id-token: write # takes a role
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { persist-credentials: false }
      - uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0
        with: { package-manager-cache: false }
      - uses: aws-actions/configure-aws-credentials@e6de054238d6b7531b4efff3b6587d9aade6a06c # v6.2.3
        with: { role-to-assume: a, role-session-name: b, allowed-account-ids: c, role-duration-seconds: 900 }
      - run: "true"
  gate:
    if: always()
    needs: work
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions: {}
    steps: []
`;

/** A change to the sound workflow, and the one rule that it breaks. */
const planted: readonly (readonly [rule: string, from: string, to: string])[] = [
  ['grants nothing on top', 'permissions: {}\nconcurrency', 'permissions: { contents: read }\nconcurrency'],
  ['grants nothing on top', 'permissions: {}\nconcurrency', 'concurrency'],
  ['grants each job what it needs, with the reason beside it', ' # takes a role', ''],
  ['grants each job what it needs, with the reason beside it', '    permissions: {}\n    steps', '    steps'],
  [
    'grants each job what it needs, with the reason beside it',
    '    permissions: {}\n    steps',
    '    permissions: write-all\n    steps',
  ],
  ['pins each action by commit, with the version beside it', ' # v7.0.1', ''],
  ['pins each action by commit, with the version beside it', '@3d3c42e5aac5ba805825da76410c181273ba90b1', '@v7'],
  ['pins each action by commit, with the version beside it', 'run: "true"', 'uses: ./actions/apply-monitoring'],
  ['ends by itself', '    timeout-minutes: 5\n', ''],
  ['runs on a named machine', 'ubuntu-24.04', 'ubuntu-latest'],
  ['leaves no token in a checkout', 'persist-credentials: false', 'fetch-depth: 1'],
  ['caches nothing that another run could have poisoned', 'package-manager-cache: false', 'cache: npm'],
  ['takes short, named credentials of one account', 'allowed-account-ids: c, ', ''],
  ['takes short, named credentials of one account', '900', '43200'],
  ['has no expression in a script', 'run: "true"', 'run: "${{ github.head_ref }}"'],
  ['runs for no event that hands a token to the code of a fork', 'merge_group:', 'merge_group: , pull_request_target:'],
  ['has secrets only in an environment', 'run: "true"', 'run: "true"\n        env: { A: "${{ secrets.A }}" }'],
  ['takes turns', 'concurrency: { group: "sound-${{ github.ref }}", cancel-in-progress: true }\n', ''],
  ['has a gate that reports on every pull request', 'if: always()', 'if: success()'],
  ['has a gate that reports on every pull request', 'needs: work', 'needs: []'],
  ['has a gate that reports on every pull request', ', merge_group:', ''],
  ['has a gate that reports on every pull request', 'pull_request:', 'pull_request: { paths: [src] }'],
];

test.each(planted)('%s: broken by %j, put as %j', (rule, from, to) => {
  expect(sound).toContain(from);
  expect(brokenBy(sound.replace(from, to))).toEqual([rule]);
});

test('every rule is proved by a planted violation', () => {
  const proved = new Set(planted.map(([rule]) => rule));
  expect(brokenBy(sound)).toEqual([]);
  expect(Object.keys(rules).filter((name) => !proved.has(name))).toEqual([]);
});

function brokenBy(text: string): readonly string[] {
  const workflow = readWorkflow({ path: 'planted.yml', text });
  return Object.entries(rules).flatMap(([name, rule]) => (rule(workflow).length > 0 ? [name] : []));
}
