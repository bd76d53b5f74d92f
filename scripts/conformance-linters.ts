import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { onceFor, say } from './conformance-tools.ts';

const execute = promisify(execFile);
const windows = process.platform === 'win32';

/** https://github.com/rhysd/actionlint: a Go module, so its content is held against Go's checksum database. */
const ACTIONLINT = 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12';

/** Paths of what reads and runs workflows, as variables of the tests; ACTIONLINT is missing on a machine without Go. */
export async function installLinters(root: string): Promise<Readonly<Record<string, string>>> {
  const bin = await installPinned(root);
  const program = (name: string) => join(bin, windows ? `${name}.exe` : name);
  const actionlint = await installActionlint(root);
  return {
    ...{ ZIZMOR: program('zizmor'), SHELLCHECK: program('shellcheck'), ACT: program('act') },
    ...(actionlint ? { ACTIONLINT: actionlint } : {}),
  };
}

async function installPinned(root: string): Promise<string> {
  const requirements = join(root, 'test/conformance/linters.txt');
  const folder = join(root, '.conformance/linters');
  const bin = join(folder, windows ? 'Scripts' : 'bin');
  await onceFor(folder, await readFile(requirements, 'utf8'), async () => {
    say('installing zizmor, shellcheck and act into .conformance/');
    await execute(windows ? 'python' : 'python3', ['-m', 'venv', folder]);
    await execute(join(bin, 'pip'), ['install', '--quiet', '--disable-pip-version-check', '-r', requirements]);
  });
  return bin;
}

/** null on a person's machine without Go; CI fails there, so that nothing is ever merged unread. */
async function installActionlint(root: string): Promise<string | null> {
  const folder = join(root, '.conformance/actionlint');
  const installed = join(folder, windows ? 'actionlint.exe' : 'actionlint');
  const hasGo = await execute('go', ['version']).then(
    () => true,
    () => false,
  );
  if (!hasGo) {
    const missing = 'Go is not installed, so actionlint does not read the workflows';
    if (process.env.CI === 'true') throw new Error(`${missing}; CI needs it`);
    say(`${missing}; CI does`);
    return null;
  }
  await onceFor(folder, ACTIONLINT, async () => {
    say('installing actionlint into .conformance/');
    await execute('go', ['install', ACTIONLINT], { env: { ...process.env, GOBIN: folder } });
  });
  return installed;
}
