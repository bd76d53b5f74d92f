import type { Json, JsonObject } from '../core/json.ts';
import { addressOf, type Plan, type Step, showAddress } from '../core/types.ts';

/** How many steps will be sent, by action; withheld ones are counted only as withheld. */
export interface Summary {
  readonly create: number;
  readonly adopt: number;
  readonly update: number;
  readonly replace: number;
  readonly delete: number;
  readonly withheld: number;
}

/** Counts the steps of a plan. */
export function summaryOf(plan: Plan): Summary {
  const summary = { create: 0, adopt: 0, update: 0, replace: 0, delete: 0, withheld: 0 };
  for (const step of plan.steps) summary[step.withheld === null ? step.change.action : 'withheld'] += 1;
  return summary;
}

/** The stable JSON form of a plan: the contract of `plan --json`. */
export function planJson(plan: Plan): JsonObject {
  return {
    stack: plan.stack.stack,
    digest: plan.digest,
    summary: { ...summaryOf(plan) },
    monthlyUsd: { ...plan.cost },
    steps: plan.steps.map(stepJson),
    approvals: plan.approvals,
    notes: plan.notes.map((note) => JSON.parse(JSON.stringify(note)) as Json),
  };
}

function stepJson(step: Step): JsonObject {
  const { change } = step;
  const fields = change.action === 'create' || change.action === 'delete' ? [] : change.fields;
  return {
    address: showAddress(addressOf(change)),
    action: change.action,
    cause: step.cause,
    fields: fields.map(({ path, from, to, cause }) => ({ path, from, to, cause })),
    calls: step.calls.map(({ op, input }) => ({ op, input })),
    hazards: step.hazards.map(({ key, level, reason }) => ({ key, level, reason })),
    monthlyUsd: { ...step.cost },
    conditional: step.conditional,
    code: step.code,
    withheld: step.withheld,
    source: change.action === 'delete' ? null : { ...change.desired.source },
  };
}
