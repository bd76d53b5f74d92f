import { openAws } from '../../src/aws/ports.ts';
import { apply } from '../../src/core/apply.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { openAccount } from '../../test/support/account.ts';
import { manifestOf } from '../../test/support/manifest.ts';
import { planInAction } from './action.ts';
import { runNode, sandboxEnv, startSandboxProcess } from './process.ts';
import { writeStack } from './stack.ts';
import { hasTerraform, ourStack, terraformStack } from './terraform.ts';

/**
 * `npm run bench`: what a plan and an apply take. Figures of time are ratios within this run: machines are shared and noisy.
 * A row says what was measured and the goal; nothing here fails.
 */
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

const all = {
  calls: callsOfEmptyPlan,
  compared: comparedWithTerraform,
  symphonia: planOfSymphonia,
  create: createUnderQuotas,
  start: startOfCommands,
  large: planOfTenThousand,
  action: startOfAction,
  comment: commentOfThousand,
};

const chosen = process.argv.slice(2);
for (const [name, measure] of Object.entries(all)) {
  if (chosen.length === 0 || chosen.includes(name)) await measure();
}

async function callsOfEmptyPlan(): Promise<void> {
  const manifest = await manifestOf(writeStack(42));
  const account = await openAccount([manifest]);
  await account.apply(manifest);
  const before = total(account.aws.requests());
  const { plan } = await account.plan(manifest);
  const byOp = new Map([...account.aws.requests()].filter(([, count]) => count > 0));
  // STS is asked by the command line before the plan.
  const calls = total(account.aws.requests()) - before + 1;
  await account.close();
  row('calls of a plan of 42 alarms and 1 topic with nothing to do', `${calls}`, {
    goal: 'at most 8',
    met: calls <= 8 && plan.steps.length === 0,
  });
  if (calls > 8) process.stdout.write(`${[...byOp].join('\n')}\n`);
}

/** The same stack in one account, made by Terraform and by us: what a plan with nothing to do takes, on a server that answers after 40 ms. */
async function comparedWithTerraform(): Promise<void> {
  const compared = { alarms: 42, logGroups: 18 };
  const sandbox = await startSandbox({ account: '123456789012', region: 'eu-central-1', latencyMs: 40 });
  const what = `${compared.alarms} alarms, ${compared.logGroups} log groups, a topic and a dashboard`;
  const dir = ourStack(compared);
  const ours = ['dist/monitoring.mjs', 'plan', '--dir', dir, '--detailed-exitcode'];
  await runNode(['dist/monitoring.mjs', 'apply', '--dir', dir, '--yes'], { env: sandboxEnv(sandbox.endpoint) });
  const theirs = hasTerraform() ? await terraformStack(sandbox.endpoint, compared) : null;
  const counted = async <T>(measure: () => Promise<T>): Promise<{ calls: number; result: T }> => {
    const before = sandbox.requests.length;
    const result = await measure();
    return { calls: sandbox.requests.length - before, result };
  };
  const our = await counted(() => runNode(ours, { env: sandboxEnv(sandbox.endpoint) }));
  row(`calls of a plan of ${what} with nothing to do`, `${our.calls}`, {
    goal: 'at most 12',
    met: our.calls <= 12 && our.result.code === 0,
  });
  if (our.result.code !== 0) process.stdout.write(`${our.result.stdout}\n${our.result.stderr}\n`);
  if (theirs) {
    const their = await counted(theirs);
    process.stdout.write(
      `      Terraform takes ${their.calls} calls and ${Math.round(their.result)} ms, we ${Math.round(our.result.ms)} ms\n`,
    );
    row('its time over that of `terraform plan`', ratio(our.result.ms / their.result), {
      goal: 'at most 0.10',
      met: our.result.ms <= 0.1 * their.result,
    });
  } else process.stdout.write('      no Terraform with an AWS provider here: nothing to compare with\n');
  await sandbox.close();
}

async function planOfSymphonia(): Promise<void> {
  const { endpoint, child } = await startSandboxProcess(['--world', 'applied', '--latency', '40']);
  const ran = await runNode(['dist/monitoring.mjs', 'plan', '--detailed-exitcode'], { env: sandboxEnv(endpoint) });
  child.kill('SIGTERM');
  const calls = Number(/(\d+) requests/.exec(ran.stdout)?.[1] ?? Number.NaN);
  row("calls of SYMPHONI.A's plan with nothing to do", `${calls}`, { goal: 'told', met: ran.code === 0 });
  row('its time, each answer after 40 ms', `${Math.round(ran.ms)} ms`, { goal: 'told', met: ran.code === 0 });
}

async function createUnderQuotas(): Promise<void> {
  const alarms = 258;
  const manifest = await manifestOf(writeStack(alarms));
  const account = await openAccount([manifest], { quotas: 'aws', latencyMs: 40 });
  const paced = openAws({
    ...{ region: manifest.stack.region, endpoint: account.sandbox.endpoint, environment: new Map() },
    credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' },
    pace: manifest.stack.pace,
  });
  const { plan } = await account.plan(manifest);
  const began = performance.now();
  await apply(plan, paced.send);
  const tookMs = performance.now() - began;
  const throttled = account.sandbox.requests.filter(({ code }) => code?.startsWith('Thrott')).length;
  const floorMs = (alarms / 3) * 1_000;
  paced.close();
  await account.close();
  row(`create of ${alarms} alarms under AWS's quotas, time over the quota's floor`, ratio(tookMs / floorMs), {
    goal: 'at most 1.05',
    met: tookMs <= 1.05 * floorMs,
  });
  row('throttled requests of it', `${throttled}`, { goal: '0', met: throttled === 0 });
}

async function startOfCommands(): Promise<void> {
  const runs = 11;
  const median = async (args: readonly string[]): Promise<number> => {
    const times: number[] = [];
    for (let i = 0; i < runs; i += 1) times.push((await runNode(args)).ms);
    return times.sort((a, b) => a - b)[runs >> 1] as number;
  };
  const empty = await median(['-e', '']);
  for (const args of [['--help'], ['validate']]) {
    const ms = await median(['dist/monitoring.mjs', ...args]);
    row(`start of ${args.join(' ')} over an empty script (median of ${runs})`, ratio(ms / empty), {
      goal: 'at most 4',
      met: ms <= 4 * empty,
    });
  }
}

async function planOfTenThousand(): Promise<void> {
  const dir = writeStack(10_000);
  const { endpoint, child } = await startSandboxProcess(['--dir', dir, '--world', 'applied']);
  const args = ['dist/monitoring.mjs', 'plan', '--dir', dir, '--detailed-exitcode'];
  const ran = await runNode(args, { env: sandboxEnv(endpoint), memory: true });
  child.kill('SIGTERM');
  const calls = Number(/(\d+) requests/.exec(ran.stdout)?.[1] ?? Number.NaN);
  row('calls of a plan of 10,000 alarms with nothing to do', `${calls}`, {
    goal: 'at most 210',
    met: calls <= 210 && ran.code === 0,
  });
  row('its peak memory', `${Math.round(ran.maxRssMb)} MB`, { goal: 'bounded', met: ran.maxRssMb < 1_024 });
  if (ran.code !== 0) process.stdout.write(`${ran.stdout}\n${ran.stderr}\n`);
}

async function startOfAction(): Promise<void> {
  const runs = 11;
  const [empty, first]: [number[], number[]] = [[], []];
  for (let i = 0; i < runs; i += 1) {
    empty.push((await runNode(['-e', ''])).ms);
    first.push((await planInAction('monitoring')).firstRequestMs);
  }
  const [emptyMs, firstMs] = [empty, first].map((times) => times.sort((a, b) => a - b)[runs >> 1] as number) as [
    number,
    number,
  ];
  const what = `apply-monitoring on SYMPHONI.A's pull request to its first request, over an empty script (median of ${runs})`;
  row(what, ratio(firstMs / emptyMs), { goal: 'at most 10', met: firstMs <= 10 * emptyMs });
}

async function commentOfThousand(): Promise<void> {
  const { ran, maxRssMb, commentBytes } = await planInAction(writeStack(1_000), { memory: true });
  const fine = ran.exitCode === 0 && ran.outputs['create-count'] === '1001';
  row('the comment of 1,001 steps', `${commentBytes} B`, {
    goal: 'at most 60,000',
    met: fine && commentBytes <= 60_000,
  });
  row('peak memory of its run', `${Math.round(maxRssMb)} MB`, { goal: 'at most 512', met: maxRssMb <= 512 });
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((all, one) => all + one, 0);
}

function ratio(value: number): string {
  return `${value.toFixed(3)} ×`;
}

function row(what: string, measured: string, { goal, met }: { goal: string; met: boolean }): void {
  process.stdout.write(`${met ? 'met ' : 'MISS'}  ${measured.padStart(10)}  (goal: ${goal})  ${what}\n`);
}
