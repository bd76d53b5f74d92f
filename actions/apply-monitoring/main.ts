import * as core from '@actions/core';
import { CallFailed } from '../../src/core/port.ts';
import { inertLog } from '../../src/github/log.ts';
import { GitHubFailed } from '../../src/github/port.ts';
import { InputRefused, type Inputs, readInputs } from './inputs.ts';

/** Inputs, engine, outputs: what fails is one sentence; a bug shows where it is. */
async function main(): Promise<void> {
  const inputs = readInputs((name) => core.getInput(name));
  const run = await modes[inputs.mode]();
  await run(inputs, process.env);
}

type Mode = (inputs: Inputs, env: NodeJS.ProcessEnv) => Promise<void>;

/** Each loaded only where it runs. */
const modes: { readonly [mode in Inputs['mode']]: () => Promise<Mode> } = {
  plan: async () => (await import('./plan.ts')).plan,
  apply: async () => (await import('./apply.ts')).apply,
  drift: async () => (await import('./drift.ts')).drift,
};

try {
  await main();
} catch (error) {
  const told = error instanceof InputRefused || error instanceof CallFailed || error instanceof GitHubFailed;
  if (!told && error instanceof Error) core.info(inertLog(error.stack ?? ''));
  const sentence = told
    ? error.message
    : `this is a bug; please report it: ${error instanceof Error ? error.message : error}`;
  const { fenced } = await import('../../src/report/comment/view.ts');
  const heading = core.getInput('mode') === 'plan' ? 'Nothing was planned' : 'The run ended early';
  await core.summary.addRaw(`### ${heading}\n\n${fenced('', sentence)}\n`).write();
  core.setFailed(sentence);
}
