import type { Plan } from '../../core/types.ts';
import { type Converged, converge, leftOver } from '../../flow/converge.ts';
import { explainedBy } from '../../flow/explain.ts';
import { isSomebodysDecision, outcomesJson, renderOutcomes } from '../../report/outcomes.ts';
import { planJson } from '../../report/plan-json.ts';
import { renderPlan } from '../../report/terminal.ts';
import { effortOf } from '../../stack/effort.ts';
import type { Words } from '../../stack/open.ts';
import { registry } from '../../stack/registry.ts';
import { ask } from '../ask.ts';
import { Refusal } from '../failure.ts';
import { interruptible } from '../interrupt.ts';
import { type Output, openOutput, type Streams } from '../output.ts';
import { showProgress } from '../progress.ts';
import { type AccountOptions, openSession, type Session } from '../session.ts';
import { refuseTargets } from '../targets.ts';
import { type Given, unusedWords, wordsOf } from '../words.ts';

interface ApplyOptions extends AccountOptions, Given {
  readonly yes?: boolean;
  readonly json?: string;
}

/** Plans, asks, sends, and lists again. */
export async function apply(options: ApplyOptions, streams: Streams): Promise<number> {
  const output = openOutput(streams, [options.json]);
  const words = wordsOf(options);
  await refuseTargets({ '--json': options.json });
  const session = await openSession(options, { streams, output });
  try {
    const { plan } = await session.plan(words);
    output.say(renderPlan(plan, effortOf(plan, session.aws), output.colors));
    for (const unused of unusedWords(options, plan)) output.warn(`${unused}\n`);
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
      settling: session.settling,
      explain: explainedBy(registry),
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
  const converged = after !== null && leftOver(after).length === 0 && after.steps.every(isSomebodysDecision);
  return allApplied && converged ? 0 : 1;
}

async function agreed({ stderr, env }: Streams): Promise<boolean> {
  if (!process.stdin.isTTY) throw new Refusal('nobody is there to ask: use --yes');
  return ask('Send this plan? [y/N] ', { input: process.stdin, output: stderr, terminal: env.TERM !== 'dumb' });
}
