import type { JsonObject } from '../../src/core/json.ts';
import { pullRequestEvent, pushEvent, scheduleEvent } from '../../test/runner/events.ts';
import { patched, patchIn } from './patch.ts';
import { type Ended, openStage, type Stage } from './stage.ts';
import { openTeller, type Teller } from './teller.ts';

const profile = 'monitoring/profiles/beanstalk-api.yaml';
const alarm = 'Orders-API-High-4xx-Errors';

/** The loop on one machine: GitHub and AWS are stand-ins, the committed bundle does the work. */
export async function tellStory(to: {
  readonly folder: string;
  readonly print: (line: string) => void;
}): Promise<void> {
  const stage = await openStage();
  try {
    const teller = openTeller(stage.github, to);
    await moveThreshold(stage, teller);
    await changeByHand(stage, teller);
    await accept(stage, teller);
  } finally {
    await stage.close();
  }
}

async function moveThreshold(stage: Stage, teller: Teller): Promise<void> {
  teller.chapter('A pull request moves a threshold; its comment says what merging does');
  const text = stage.file(profile);
  const line = text.split('\n').find((one) => one.includes('threshold: 80')) ?? '';
  const moved = line.replace('threshold: 80', 'threshold: 85');
  teller.say(`--- ${profile}\n-${line}\n+${moved}`);
  const pull = propose(stage, { title: 'CPU may be busier', files: { [profile]: text.replace(line, moved) } });
  await plan(stage, teller, pull);
  teller.chapter('It is merged: what the comment showed is sent');
  await merge(stage, teller, pull);
}

async function changeByHand(stage: Stage, teller: Teller): Promise<void> {
  teller.chapter(
    'Somebody moves another threshold in the console: it is neither lost nor undone, and an issue says so',
  );
  await handSets(stage, { Threshold: 200 });
  teller.say(`${alarm}: threshold 50 → 200`);
  ended(teller, 'apply', await stage.run('apply', scheduleEvent(stage.github)));
  await drift(stage, teller);
}

async function accept(stage: Stage, teller: Teller): Promise<void> {
  teller.chapter('The change is accepted: the patch of the issue as a pull request');
  const patch = patchIn(stage.issueText());
  teller.say(patch);
  const pull = propose(stage, { title: 'Accept what the night found', files: patched(stage.github, patch) });
  await plan(stage, teller, pull);
  await merge(stage, teller, pull);
  teller.chapter('Nothing differs any more: the issue closes by itself');
  await drift(stage, teller);
}

function propose({ github }: Stage, given: { title: string; files: { readonly [path: string]: string } }): number {
  const branch = given.title.toLowerCase().replaceAll(' ', '-');
  github.push({ branch, files: given.files, message: given.title });
  return github.openPull({ branch, title: given.title }).number;
}

async function plan(stage: Stage, teller: Teller, pull: number): Promise<void> {
  ended(teller, 'plan', await stage.run('plan', pullRequestEvent(stage.github, pull, 'opened')));
  teller.news();
}

async function merge(stage: Stage, teller: Teller, pull: number): Promise<void> {
  const before = stage.github.sha('main');
  stage.github.merge(pull);
  ended(teller, 'apply', await stage.run('apply', pushEvent(stage.github, before)));
  teller.news();
}

async function drift(stage: Stage, teller: Teller): Promise<void> {
  ended(teller, 'drift', await stage.run('drift', scheduleEvent(stage.github)));
  teller.news();
}

async function handSets({ account: { sandbox } }: Stage, changed: JsonObject): Promise<void> {
  const found = await sandbox.act('cloudwatch.DescribeAlarms', { AlarmNames: [alarm] });
  const [live] = (found as { MetricAlarms: JsonObject[] }).MetricAlarms;
  await sandbox.act('cloudwatch.PutMetricAlarm', { ...live, ...changed });
}

/** Says how a run ended. */
function ended(teller: Teller, workflow: string, { green, writes, annotations, log }: Ended): void {
  if (!green) throw new Error(`the workflow ${workflow} went red:\n${log}`);
  const sent = writes === 0 ? 'nothing was written to the account' : `${writes} requests changed the account`;
  teller.say([`${workflow}: green, ${sent}`, ...annotations].join('\n'));
}
