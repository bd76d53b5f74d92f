import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as core from '@actions/core';
import type { Json } from '../../src/core/json.ts';
import type { Plan } from '../../src/core/types.ts';
import { planJson, summaryOf } from '../../src/report/plan-json.ts';
import { redacted } from '../../src/report/redact.ts';
import type { Run } from './run.ts';

/** What a run says besides its plan. */
interface Said {
  readonly differs: boolean;
  /** Where the comment stands, or ''. */
  readonly url: string;
  /** Members of the plan file besides the plan's. */
  readonly more?: { readonly [member: string]: Json };
}

/** The plan as a file, and the outputs that `action.yml` declares. */
export async function setOutputs(run: Run, plan: Plan, { differs, url, more = {} }: Said): Promise<void> {
  const file = join(run.env.RUNNER_TEMP ?? '.', `plan-${plan.stack.stack}.json`);
  const json = redacted({ ...planJson(plan), ...more }, run.redact);
  await writeFile(file, `${JSON.stringify(json, null, 2)}\n`);
  const { create, adopt, update, replace, delete: deleted, withheld } = summaryOf(plan);
  const { before, after } = plan.cost;
  core.setOutput('has-changes', differs);
  core.setOutput('create-count', create);
  core.setOutput('update-count', adopt + update + replace);
  core.setOutput('delete-count', deleted);
  core.setOutput('withheld-count', withheld);
  core.setOutput('plan-digest', plan.digest);
  core.setOutput('plan-file', file);
  core.setOutput('comment-url', url);
  core.setOutput('monthly-usd-change', before === null || after === null ? '' : (after - before).toFixed(2));
}
