import { createInterface } from 'node:readline/promises';
import { clearEverything } from '../../core/approvals.ts';
import { type Outcome, type Plan, parseAddress, reasonOf, type Step } from '../../core/types.ts';
import { type Converged, converge, leftOver } from '../../flow/converge.ts';
import { outcomesJson, renderOutcomes } from '../../report/outcomes.ts';
import { planJson } from '../../report/plan-json.ts';
import { renderPlan } from '../../report/terminal.ts';
import { effortOf } from '../effort.ts';
import { Refusal } from '../failure.ts';
import { interruptible } from '../interrupt.ts';
import { type Output, openOutput, type Streams } from '../output.ts';
import { showProgress } from '../progress.ts';
import { type AccountOptions, openSession, type Session } from '../session.ts';
import type { Words } from '../stack.ts';

interface ApplyOptions extends AccountOptions {
  readonly yes?: boolean;
  readonly json?: string;
  readonly approve?: readonly string[];
  readonly putBack?: boolean;
  readonly allow?: readonly string[];
  readonly adopt?: readonly string[];
}

/** Plans, asks, sends, and lists again. */
export async function apply(options: ApplyOptions, streams: Streams): Promise<number> {
  const output = openOutput(streams, [options.json]);
  const words = wordsOf(options);
  const began = performance.now();
  const session = await openSession(options, { streams, output, world: 'fresh' });
  try {
    const { plan } = await session.plan(words);
    output.say(renderPlan(plan, effortOf(plan, session.aws, performance.now() - began), output.colors));
    warnUnused(options, plan, output);
    if (leftOver(plan).length === 0)
      return finish({ plan, outcomes: new Map(), after: plan, unread: null }, options, output);
    if (!options.yes && !(await agreed(streams))) throw new Refusal('nothing was sent');
    return finish({ plan, ...(await send(plan, { session, words, output })) }, options, output);
  } finally {
    await session.close();
  }
}

interface Applied extends Converged {
  readonly plan: Plan;
}

async function send(plan: Plan, { session, words, output }: { session: Session; words: Words; output: Output }) {
  const interrupt = interruptible(output);
  const progress = showProgress(plan, session.aws, output);
  try {
    return await converge({
      plan,
      send: session.send,
      planAgain: async () => (await session.plan(words)).plan,
      sleep: (ms) => new Promise((done) => setTimeout(done, ms)),
      signal: interrupt.signal,
      onEvent: progress,
    });
  } finally {
    output.progressDone();
    interrupt.end();
  }
}

async function finish(applied: Applied, options: ApplyOptions, output: Output): Promise<number> {
  output.say(renderOutcomes(applied, output.colors));
  if (options.json) {
    const json = { ...planJson(applied.plan), outcomes: outcomesJson(applied.outcomes) };
    await output.write(options.json, `${JSON.stringify(json, null, 2)}\n`);
  }
  const allApplied = [...applied.outcomes.values()].every(({ status }) => status === 'applied');
  const after = applied.after;
  const converged = after !== null && leftOver(after).length === 0 && after.steps.every(onlyHands);
  return allApplied && converged ? 0 : 1;
}

/** Hands and holds are somebody's decision; everything else that is withheld wants one. */
function onlyHands({ withheld }: Step): boolean {
  return withheld === null || ['by hand', 'hold'].includes(reasonOf(withheld));
}

function wordsOf(options: ApplyOptions): Words {
  const allow = (options.allow ?? []).map((word) => {
    const [hazard, address] = split(word, ':');
    if (!hazard || !address || !parseAddress(address))
      throw new Refusal(`--allow ${word}: write KEY:ADDRESS, as delete:alarm.Orders-API-High-CPU`);
    return { hazard, address, until: null };
  });
  return {
    allow,
    clearance: {
      ...clearEverything,
      codes: new Set(options.approve ?? []),
      putBack: options.putBack ?? false,
      adopt: (options.adopt ?? []).map((pattern) => (parseAddress(pattern) ? pattern : refuseAdopt(pattern))),
    },
  };
}

function refuseAdopt(pattern: string): never {
  throw new Refusal(`--adopt ${pattern}: write an address, as alarm.Orders-API-High-CPU or 'alarm.Orders-API-*'`);
}

function split(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** A code that fits no step says that something moved since it was printed. */
function warnUnused({ approve }: ApplyOptions, plan: Plan, output: Output): void {
  for (const code of approve ?? []) {
    if (!plan.steps.some((step) => step.code === code))
      output.warn(`--approve ${code} fits no step of this plan: something moved since it was printed\n`);
  }
}

async function agreed({ stderr }: Streams): Promise<boolean> {
  if (!process.stdin.isTTY) throw new Refusal('nobody is there to ask: use --yes');
  const ask = createInterface({ input: process.stdin, output: stderr });
  try {
    return /^y(es)?$/i.test(await ask.question('Send this plan? [y/N] '));
  } finally {
    ask.close();
  }
}
