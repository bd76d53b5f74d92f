import type { File } from '../../workflows/files.ts';

/** What a linter does not know yet. An entry that no longer applies fails the tests. */
export interface NotKnownYet {
  readonly linter: 'actionlint';
  readonly what: string;
  readonly reason: string;
  /** The text in words that the linter knows. */
  instead(text: string): string;
  /** A workflow that the linter judges wrongly as it is, and rightly in words that it knows. */
  readonly example: File;
}

export const notKnownYet: readonly NotKnownYet[] = [
  {
    linter: 'actionlint',
    what: '$/',
    reason:
      'a reference to the own repository since 2026-07-30, younger than 1.7.12: https://github.blog/changelog/2026-07-30-reference-same-repository-actions-with-self-repository-syntax/',
    instead: (text) => text.replaceAll('uses: $/', 'uses: ./'),
    example: job('uses: $/actions/apply-monitoring, with: { mode: plan }'),
  },
  olderMajor('actions/checkout', { knows: 6, used: 7 }),
  olderMajor('actions/setup-node', { knows: 6, used: 7 }),
  {
    linter: 'actionlint',
    what: 'queue: max',
    reason:
      'longer queues since 2026-05-07, younger than what 1.7.12 knows: https://github.blog/changelog/2026-05-07-github-actions-concurrency-groups-now-allow-larger-queues',
    instead: (text) => text.replaceAll(/\n +queue: max$/gm, ''),
    example: workflow(
      'concurrency:\n  group: example\n  queue: max\njobs: { a: { runs-on: ubuntu-24.04, steps: [] } }\n',
    ),
  },
  {
    linter: 'actionlint',
    what: 'actions/attest@v4',
    reason:
      '1.7.12 knows the inputs of actions/attest-build-provenance@v4, which hands all of them on, and not its own',
    instead: (text) => text.replaceAll('actions/attest@v4', 'actions/attest-build-provenance@v4'),
    example: job('uses: actions/attest@v4, with: { no-such-input: 1 }'),
  },
];

/** The file as a linter would know all its words; an action pinned by commit becomes its major version, whose inputs actionlint knows. */
export function inWordsOf(linter: NotKnownYet['linter'], { path, text }: File): File {
  const known = notKnownYet.filter((entry) => entry.linter === linter);
  return { path, text: known.reduce((told, { instead }) => instead(told), withMajors(text)) };
}

export function withMajors(text: string): string {
  return text.replaceAll(/@[0-9a-f]{40} # (v\d+)\S*/g, '@$1');
}

/** Inputs of an unknown version are not looked at. */
function olderMajor(action: string, { knows, used }: { knows: number; used: number }): NotKnownYet {
  return {
    linter: 'actionlint',
    what: `${action}@v${used}`,
    reason: `1.7.12 knows the inputs of v${knows} and passes v${used} over`,
    instead: (text) => text.replaceAll(`${action}@v${used}`, `${action}@v${knows}`),
    example: job(`uses: ${action}@v${used}, with: { no-such-input: 1 }`),
  };
}

function job(step: string): File {
  return workflow(`jobs: { example: { runs-on: ubuntu-24.04, steps: [{ ${step} }] } }\n`);
}

function workflow(rest: string): File {
  return { path: '.github/workflows/example.yml', text: `on: push\npermissions: {}\n${rest}` };
}
