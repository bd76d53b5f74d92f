import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const nodes = [process.execPath, process.env.OTHER_NODE].filter((node) => node !== undefined);

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

describe.each(nodes)('the committed bundle under %s', (node) => {
  test('prints its help', async () => {
    const { code, stdout } = await monitoring(node, ['--help']);
    expect({ code, commands: ['validate', 'plan', 'apply'].filter((command) => !stdout.includes(command)) }).toEqual({
      code: 0,
      commands: [],
    });
  });

  test('finds no problem in the declarations', async () => {
    const { code, stdout, stderr } = await monitoring(node, ['validate']);
    expect(code, stdout + stderr).toBe(0);
  });

  test('plans the 42 alarms against the sandbox', async () => {
    const { code, stdout, stderr } = await monitoring(node, ['plan', '--sandbox', '--json', '-']);
    expect(code, stderr).toBe(0);
    const plan = JSON.parse(stdout) as { steps: { address: string | { kind: string }; action: string }[] };
    const created = plan.steps.filter(
      ({ action, address }) => action === 'create' && JSON.stringify(address).includes('alarm'),
    );
    expect(created.length).toBeGreaterThanOrEqual(42);
  });
});

function monitoring(node: string, args: readonly string[]): Promise<Ended> {
  return new Promise((done) => {
    const child = execFile(
      node,
      ['dist/monitoring.mjs', ...args],
      { cwd: root, env: { PATH: process.env.PATH }, maxBuffer: 64 << 20 },
      (_, stdout, stderr) => done({ code: child.exitCode, stdout, stderr }),
    );
  });
}
