import * as core from '@actions/core';
import { CallFailed } from '../../src/core/port.ts';
import { inertLog } from '../../src/github/log.ts';
import { GitHubFailed } from '../../src/github/port.ts';
import { InputRefused, readInputs } from './inputs.ts';

/** Inputs, engine, outputs: what fails is one sentence; a bug shows where it is. */
async function main(): Promise<void> {
  const inputs = readInputs((name) => core.getInput(name));
  const { plan } = await import('./plan.ts');
  await plan(inputs, process.env);
}

try {
  await main();
} catch (error) {
  const told = error instanceof InputRefused || error instanceof CallFailed || error instanceof GitHubFailed;
  if (!told && error instanceof Error) core.info(inertLog(error.stack ?? ''));
  const sentence = told
    ? error.message
    : `this is a bug; please report it: ${error instanceof Error ? error.message : error}`;
  const { fenced } = await import('../../src/report/comment/view.ts');
  await core.summary.addRaw(`### Nothing was planned\n\n${fenced('', sentence)}\n`).write();
  core.setFailed(sentence);
}
