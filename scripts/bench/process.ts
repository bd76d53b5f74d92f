import { type ChildProcess, spawn } from 'node:child_process';

/** How a finished process went. */
export interface Ran {
  readonly code: number | null;
  readonly ms: number;
  readonly maxRssMb: number;
  readonly stdout: string;
  readonly stderr: string;
}

const reportMemory = `process.on('exit', () => process.stderr.write('\\nmaxrss ' + process.resourceUsage().maxRSS + '\\n'))`;

/** Runs Node to its end. `AWS_*` of the caller is kept out. Memory is only asked for when wanted: asking takes time. */
export function runNode(
  args: readonly string[],
  { env = {}, memory = false }: { env?: Readonly<Record<string, string>>; memory?: boolean } = {},
): Promise<Ran> {
  const began = performance.now();
  const report = memory ? ['--import', `data:text/javascript,${encodeURIComponent(reportMemory)}`] : [];
  const child = spawn(process.execPath, [...report, ...args], { env: { ...cleanEnv(), ...env } });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  return new Promise((done) =>
    child.once('close', (code) => {
      const maxRssMb = Number(/maxrss (\d+)/.exec(stderr)?.[1] ?? 0) / 1024;
      done({ code, ms: performance.now() - began, maxRssMb, stdout, stderr });
    }),
  );
}

/** Starts `monitoring sandbox` and gives its endpoint, the first line it prints. */
export async function startSandboxProcess(args: readonly string[]): Promise<{ endpoint: string; child: ChildProcess }> {
  const child = spawn(process.execPath, ['dist/monitoring.mjs', 'sandbox', ...args], {
    env: cleanEnv(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  for await (const chunk of child.stdout) {
    text += chunk;
    if (text.includes('\n')) break;
  }
  return { endpoint: text.slice(0, text.indexOf('\n')), child };
}

/** What a process needs to reach a sandbox. */
export function sandboxEnv(endpoint: string): Readonly<Record<string, string>> {
  return { AWS_ENDPOINT_URL: endpoint, AWS_ACCESS_KEY_ID: 'sandbox', AWS_SECRET_ACCESS_KEY: 'sandbox' };
}

function cleanEnv(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('AWS_')));
}
