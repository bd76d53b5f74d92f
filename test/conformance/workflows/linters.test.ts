import { describe, expect, test } from 'vitest';
import { committed, type File } from '../../workflows/files.ts';
import { actionlint, type Linter, languageService, zizmor } from './linters.ts';
import { inWordsOf, notKnownYet, withMajors } from './not-known-yet.ts';

const { workflows, actions, dependabot, bundles } = committed;
const everything = [...workflows, ...actions, ...bundles, dependabot];

const inItsWords: Linter = (files) => actionlint(files.map((file) => inWordsOf('actionlint', file)));

/** Without Go there is no actionlint; `scripts/conformance-linters.ts` has said so, and fails where CI is set. */
const hasActionlint = process.env.ACTIONLINT !== undefined;
const linters: Readonly<Record<string, Linter>> = {
  'GitHub’s language service': languageService,
  zizmor,
  ...(hasActionlint ? { actionlint: inItsWords } : {}),
};

test.each(Object.entries(linters))('%s finds nothing in workflows and actions', async (_, linter) => {
  expect(await linter(everything)).toEqual([]);
});

/** A step that is wrong, and what says so. */
const planted: readonly (readonly [linter: string, step: string, found: RegExp])[] = [
  ['GitHub’s language service', 'run: "true", iff: always()', /Unexpected value 'iff'/],
  ['GitHub’s language service', 'uses: $/actions/apply-monitoring', /Missing required input `mode`/],
  ['GitHub’s language service', 'uses: $/actions/no-such-action', /Unable to resolve action/],
  ['GitHub’s language service', 'uses: actions/checkout@3d3c42e', /short SHA|shortened/i],
  ['zizmor', 'uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1', /artipacked/],
  ['zizmor', 'uses: actions/setup-node@v7', /unpinned-uses/],
  ['actionlint', 'run: "echo ${{ github.head_ref }}"', /potentially untrusted/],
  ['actionlint', 'run: rm $HOME/$1', /shellcheck reported issue .*SC2086/],
  ['actionlint', 'uses: $/actions/apply-monitoring, with: { mode: plan, direktory: x }', /"direktory" is not defined/],
];

test.each(planted.filter(([linter]) => linter in linters))(
  '%s sees what is wrong with %s',
  async (name, step, found) => {
    const [uses, comment] = step.split(' # ');
    const body = `{ runs-on: ubuntu-24.04, steps: [{ ${uses} }] }${comment ? ` # ${comment}` : ''}`;
    const file = {
      path: '.github/workflows/planted.yml',
      text: `on: push\npermissions: {}\njobs:\n  planted: ${body}\n`,
    };
    const findings = (await linters[name]?.([file, ...actions, ...bundles])) ?? [];
    expect(findings.map(({ rule, message }) => `${rule}: ${message}`).join('\n')).toMatch(found);
  },
);

test.each([
  ['GitHub’s language service', 'no-such-icon', 'true', /no-such-icon/],
  ['zizmor', 'bell', 'echo ${{ inputs.a }}', /template-injection/],
])('%s reads the description of an action with the icon %s that runs %s', async (name, icon, script, found) => {
  const text = `name: planted
description: planted
branding: { icon: ${icon}, color: orange }
inputs: { a: { description: planted } }
runs: { using: composite, steps: [{ shell: bash, run: "${script}" }] }
`;
  const findings = (await linters[name]?.([{ path: 'actions/planted/action.yml', text }])) ?? [];
  expect(findings.map(({ rule, message }) => `${rule}: ${message}`).join('\n')).toMatch(found);
});

describe.runIf(hasActionlint)('actionlint', () => {
  const pins = new Set(
    workflows.flatMap(({ text }) => [...withMajors(text).matchAll(/uses: (\S+)/g)].map(([, uses]) => uses)),
  );

  test.each([...pins])('looks at the inputs of %s', async (uses) => {
    const text = `on: push\njobs: { a: { runs-on: ubuntu-24.04, steps: [{ uses: ${uses}, with: { no-such-input: 1 } }] } }\n`;
    const findings = await inItsWords([{ path: '.github/workflows/planted.yml', text }, ...actions, ...bundles]);
    expect(findings.map(({ message }) => message).join('\n')).toContain('"no-such-input" is not defined');
  });

  test.each(notKnownYet)('does not know $what yet, and a workflow needs it', async ({ what, instead, example }) => {
    const told = withMajors(workflows.map(({ text }) => text).join('\n'));
    expect(instead(told) !== told, `no workflow has ${what}; take it off the list`).toBe(true);
    const [asIs, inKnownWords] = await Promise.all([actionlint([example]), actionlint([put(example, instead)])]);
    expect(inKnownWords.length !== asIs.length, `actionlint knows ${what} by now; take it off the list`).toBe(true);
  });
});

function put({ path, text }: File, instead: (text: string) => string): File {
  return { path, text: instead(text) };
}
