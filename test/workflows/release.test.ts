import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fileAt } from './files.ts';
import { readWorkflow } from './workflow.ts';

const { jobs } = readWorkflow(fileAt('.github/workflows/release.yml'));
const scripts = [...jobs.values()].flatMap(({ steps = [] }) => steps.flatMap(({ run }) => run ?? []));
const script = (part: string): string => scripts.find((one) => one.includes(part)) ?? '';

/** Keeps references and releases as files, and says no as GitHub does: to a reference that exists, and to one that does not. */
const standInGh = `#!/usr/bin/env bash
set -eu
cd "$KEPT"
case "$*" in
  "release view "*) cat "release-$3" ;;
  "release create "*) test -e "ref-$3"; cp "$CHECKSUMS" "release-$3" ;;
  "api --method PATCH "*) test -e "ref-\${4##*/}"; echo "\${7#sha=}" > "ref-\${4##*/}" ;;
  *--jq*) cat "ref-\${2##*/}" ;;
  *ref=refs/tags/*) name="\${5##*/}"; test ! -e "ref-$name"; echo "\${7#sha=}" > "ref-$name" ;;
  *) echo "gh $*" >&2; exit 1 ;;
esac
`;

function openRelease() {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [kept, work, bin] = ['kept', 'work', 'bin'].map((name) => join(folder, name)) as [string, string, string];
  for (const path of [kept, work, bin, join(work, 'dist/chunks')]) mkdirSync(path, { recursive: true });
  writeFileSync(join(bin, 'gh'), standInGh);
  chmodSync(join(bin, 'gh'), 0o755);
  writeFileSync(join(work, 'package.json'), '{ "version": "1.2.3" }');
  writeFileSync(join(work, 'dist/a.mjs'), 'a\n');
  writeFileSync(join(work, 'dist/chunks/b.mjs'), 'b\n');
  const summary = join(folder, 'summary');
  const run = (text: string, sha = 'c0ffee'): number => {
    const env = {
      PATH: [bin, dirname(process.execPath), process.env.PATH].join(':'),
      ...{ KEPT: kept, CHECKSUMS: join(work, 'checksums.txt'), GITHUB_STEP_SUMMARY: summary },
      ...{ GITHUB_REPOSITORY: 'symphonia/monitoring', GITHUB_SHA: sha },
    };
    try {
      execFileSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', text], { cwd: work, env, stdio: 'pipe' });
      return 0;
    } catch (error) {
      return (error as { status: number }).status;
    }
  };
  const holds = () =>
    Object.fromEntries(readdirSync(kept).map((name) => [name, readFileSync(join(kept, name), 'utf8').trim()]));
  return { work, run, holds };
}

const [prove, check, publish] = ['find dist', 'sha256sum --check', 'gh release create'].map(script) as [
  string,
  string,
  string,
];

describe('release', () => {
  test('names every file of dist with its digest, and refuses another one', () => {
    const { work, run } = openRelease();
    expect(run(prove)).toBe(0);
    const lines = readFileSync(join(work, 'checksums.txt'), 'utf8').trim().split('\n');
    expect(lines.map((line) => line.replace(/^[0-9a-f]{64} {2}/, ''))).toEqual(['dist/a.mjs', 'dist/chunks/b.mjs']);
    expect(run(check)).toBe(0);
    writeFileSync(join(work, 'dist/a.mjs'), 'another\n');
    expect(run(check)).toBe(1);
  });

  test('makes the tag of the version, and moves the tag of its major version', () => {
    const { work, run, holds } = openRelease();
    run(prove);
    expect(run(publish)).toBe(0);
    expect(holds()).toMatchObject({ 'ref-v1.2.3': 'c0ffee', 'ref-v1': 'c0ffee' });
    writeFileSync(join(work, 'package.json'), '{ "version": "1.3.0" }');
    expect(run(publish, 'decade')).toBe(0);
    expect(holds()).toMatchObject({ 'ref-v1.2.3': 'c0ffee', 'ref-v1.3.0': 'decade', 'ref-v1': 'decade' });
    expect(Object.keys(holds())).toContain('release-v1.3.0');
  });

  test('run again on the same commit it changes nothing, and a version is never released of another commit', () => {
    const { run, holds } = openRelease();
    run(prove);
    run(publish);
    const before = holds();
    expect(run(publish)).toBe(0);
    expect(run(publish, 'decade')).toBe(1);
    expect(holds()).toEqual(before);
  });
});
