import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { openFront } from './conformance-front.ts';
import { installLinters } from './conformance-linters.ts';
import { freePort, installIamSimulator, installMoto, installNode, NODE_22 } from './conformance-tools.ts';

/**
 * `npm run conformance`: the stories of `test/conformance/` against moto's server, which nobody here wrote, the committed bundle
 * under another Node, and the workflows read by others' linters. `npm run conformance -- workflows` runs the files of that name only.
 * Tools go to `.conformance/`, which git ignores; the server is stopped whatever happens.
 */
const root = resolve(import.meta.dirname, '..');

async function main(): Promise<number> {
  const tools = await installMoto(root);
  const otherNode = await installNode(root);
  const node22 = await installNode(root, NODE_22);
  const linters = await installLinters(root);
  const iamSimulator = await installIamSimulator(root);
  const port = await freePort();
  const moto = spawn(tools.motoServer, ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
  const stop = () => moto.kill();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  process.once('exit', stop);
  let front: Awaited<ReturnType<typeof openFront>> | undefined;
  try {
    const endpoint = `http://127.0.0.1:${port}`;
    await answers(moto, `${endpoint}/moto-api/`);
    front = await openFront(endpoint);
    return await run(
      process.execPath,
      ['node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.conformance.config.ts', ...process.argv.slice(2)],
      {
        MOTO_ENDPOINT: front.endpoint,
        AWS_CLI: tools.awsCli,
        OTHER_NODE: otherNode,
        NODE_22: node22,
        IAM_SIMULATOR: iamSimulator,
        ...linters,
      },
    );
  } finally {
    front?.close();
    stop();
  }
}

async function answers(server: ChildProcess, url: string): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    if (server.exitCode !== null) throw new Error(`moto_server ended with code ${server.exitCode}`);
    if (
      await fetch(url).then(
        (response) => response.ok,
        () => false,
      )
    )
      return;
    await new Promise((later) => setTimeout(later, 200));
  }
  throw new Error('moto_server did not answer within 30 seconds');
}

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<number> {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  return new Promise((done, failed) => child.once('error', failed).once('exit', (code) => done(code ?? 1)));
}

process.exitCode = await main();
