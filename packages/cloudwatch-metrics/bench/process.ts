import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** What a program of this folder measured, in a process of its own: it writes one line `measured {…}`. */
export function measure<T>(program: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Promise<T> {
  const child = spawn(
    process.execPath,
    [
      // A flag of V8's makes Node compile its own modules anew: what measures loading goes without.
      ...(program.endsWith('.ts') ? ['--expose-gc', '--import', loader] : []),
      resolve(import.meta.dirname, program),
      ...args,
    ],
    {
      env: { PATH: process.env.PATH, ...quiet, ...env },
      // Peers write their metrics to standard output.
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  return new Promise((done, failed) => {
    child.once('close', () => {
      const found = /^measured (.*)$/m.exec(said)?.[1];
      if (found === undefined)
        failed(new Error(`${program} ${args.join(' ')} measured nothing: ${said.slice(-2_000)}`));
      else done(JSON.parse(found) as T);
    });
  });
}

/** Says what was measured, to the process that asked. */
export function tell(result: object): void {
  process.stderr.write(`\nmeasured ${JSON.stringify(result)}\n`);
  process.exit(0);
}

const quiet = {
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  AWS_ACCESS_KEY_ID: 'bench',
  AWS_SECRET_ACCESS_KEY: 'bench',
  POWERTOOLS_DEV: 'false',
};
