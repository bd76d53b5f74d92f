import { type Clearance, clearEverything, overrideOf } from '../../src/core/approvals.ts';
import type { Json } from '../../src/core/json.ts';
import { makePlan } from '../../src/core/plan.ts';
import { lookUpsIn } from '../../src/core/references.ts';
import { readThroughMarks } from '../../src/core/survey.ts';
import {
  type Desired,
  type Live,
  type Plan,
  reasonOf,
  type Spec,
  showAddress,
  type Tags,
} from '../../src/core/types.ts';
import { baseOf, desire } from '../../src/flow/desire.ts';
import { followersOf } from '../../src/flow/followers.ts';
import { kinds } from '../../src/kinds/index.ts';
import { load } from '../../src/manifest/load.ts';
import type { Manifest } from '../../src/manifest/types.ts';
import { hazardsOfHands } from '../../src/report/comment/hands-hazards.ts';
import { hearersOf } from '../../src/report/comment/notified.ts';
import type { Told } from '../../src/report/comment/told.ts';
import { memoryFiles } from '../manifest/memory-files.ts';
import { registry } from '../support/account.ts';

/** The files of a directory `monitoring`, by path. */
export type Texts = { readonly [path: string]: string };

/** What a pull request meets. */
export interface PullRequest {
  /** What main says. */
  readonly main: Texts;
  /** What it says. */
  readonly branch: Texts;
  /** What was applied last; main, unless said. Null: nothing was. */
  readonly applied?: Texts | null;
  /** What hands made of resources since, by address. */
  readonly hands?: { readonly [address: string]: (spec: Spec) => Spec };
  /** Resources that are there without any tag of ours. */
  readonly foreign?: readonly string[];
  /** Tags besides ours, by address. */
  readonly tags?: { readonly [address: string]: Tags };
  /** Auto Scaling groups had this at their end when it was applied. */
  readonly before?: string;
}

const head = '4be1c0991f0a3c5d7e9b1a2c4d6e8f0a1b3c5d7e';
const base = '90aa3d2c4b6e8f0a1b3c5d7e9f0a2b4c6d8e0f1a';
const now = '2026-11-22T12:00:00Z';

/** Plans a pull request as its merge will send it, against an account made of what was applied. No request is sent. */
export async function toldOf(request: PullRequest): Promise<Told> {
  const [main, branch] = (await Promise.all([request.main, request.branch].map(manifestOf))) as [Manifest, Manifest];
  const live = await liveOf(request);
  const plan = (clearance: Partial<Clearance>): Plan =>
    makePlan({
      at: branch.stack,
      kinds: registry,
      desired: desiredOf(branch),
      live,
      base: baseOf(desiredOf(main)),
      raised: branch.stack.block,
      notes: [],
      rules: { clearance: { ...clearEverything, ...clearance }, allow: branch.stack.allow, denied: new Map(), now },
    });
  const approvals = new Set(plan({}).approvals);
  const over = plan({ approvals }).steps.flatMap(({ change, withheld, cause }) =>
    withheld !== null && reasonOf(withheld) === 'collision' && cause === 'this change' && change.action !== 'create'
      ? [overrideOf(change.live)]
      : [],
  );
  const made = plan({ approvals, over: new Set(over) });
  return {
    ...tellOf(made),
    over,
    allow: branch.stack.allow,
    handHazards: hazardsOfHands(made, registry),
    follows: followersOf(branch, main),
    hearers: hearersOf(made, registry),
  };
}

/** What a comment needs besides a plan, as the action would give it. */
export function tellOf(plan: Plan): Told {
  const requests = plan.steps
    .filter(({ withheld }) => withheld === null)
    .reduce((sum, { calls }) => sum + calls.length, 0);
  return { plan, over: [], head, base, effort: { requests, ms: requests * 340 }, remarks: [] };
}

async function manifestOf(texts: Texts): Promise<Manifest> {
  const { manifest, problems } = await load(memoryFiles(texts), kinds);
  if (!manifest) throw new Error(problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('; '));
  return manifest;
}

function desiredOf(manifest: Manifest, suffix = ''): readonly Desired[] {
  const values: Json = manifest.declarations.map(({ value }) => value);
  const answers = new Map(
    [...lookUpsIn(values)].map(([token, { args }]) => [token, `awseb-${args.join('-')}${suffix}`]),
  );
  return desire(manifest, { at: manifest.stack, kinds: registry, answered: { answers, unresolved: new Map() } });
}

async function liveOf({
  applied,
  main,
  hands = {},
  foreign = [],
  tags = {},
  before = '',
}: PullRequest): Promise<readonly Live[]> {
  if (applied === null) return [];
  const manifest = await manifestOf(applied ?? main);
  return desiredOf(manifest, before).map((one) => {
    const address = showAddress(one.address);
    const kind = registry.get(one.address.kind);
    if (!kind) throw new Error(`no kind ${one.address.kind}`);
    const own = Object.entries(one.tags).flatMap(([key, value]) => (value === null ? [] : [[key, value] as const]));
    const found = {
      name: one.address.name,
      spec: hands[address]?.(one.spec) ?? one.spec,
      tags:
        kind.ownership === 'tags'
          ? { ...(foreign.includes(address) ? {} : Object.fromEntries(own)), ...tags[address] }
          : null,
      handle: { arn: `arn:aws:sns:eu-central-1:123456789012:${one.address.name}` },
      rest: {},
    };
    return readThroughMarks(found, kind, manifest.stack);
  });
}
