import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { approvalsOf, overrideOf } from '../src/core/approvals.ts';
import { matchesAddress } from '../src/core/hazards.ts';
import { type JsonObject, mapStrings } from '../src/core/json.ts';
import { addressOf, type Plan, showAddress } from '../src/core/types.ts';
import { baseOf, desire } from '../src/flow/desire.ts';
import type { Manifest } from '../src/manifest/types.ts';
import { renderMarkdown } from '../src/report/markdown.ts';
import { environmentNamed, type WorldEnvironment } from '../src/sandbox/world.ts';
import { misgrants } from './policy/simulate.ts';
import { type Account, openAccount, registry, type Words, writesOf } from './support/account.ts';
import { manifestOf } from './support/manifest.ts';

/** How an account came to be, and what is said to the plan: scenario.yaml. Folders stand beside it; `monitoring` is desired. */
interface Scenario extends Said {
  /** A sentence that can be false. */
  readonly says: string;
  /** What happened before, in order. */
  readonly before?: readonly Happened[];
  readonly tagLagMs?: number;
  /** Where AWS's clock stands (ISO 8601): what is made there is that old. It runs unless said otherwise. */
  readonly clock?: string;
  /** Operations that the role may not use, when the plan is made. */
  readonly denied?: readonly string[];
  /** The plan is only looked at, and what it may not read is shown; apply's role may read everything. */
  readonly looks?: true;
}

interface Said {
  /** The folder that main said before. */
  readonly base?: string;
  readonly clear?: {
    readonly putBack?: boolean;
    /** `all`: the codes of every withheld step of a plan made just before. */
    readonly codes?: 'all';
    readonly adopt?: readonly string[];
    readonly allow?: readonly { readonly hazard: string; readonly address: string; readonly until: string | null }[];
    /** Merged pull requests: what `to` showed against `from`. An empty list: nothing was shown. */
    readonly shown?: readonly { readonly from: string; readonly to: string }[];
    /** Addresses whose hand changes the comment showed as overridden. */
    readonly over?: readonly string[];
  };
}

type Happened =
  | (Said & { readonly apply: string; readonly dieAfter?: number })
  | { readonly hand: readonly { readonly op: string; readonly input: JsonObject }[] }
  /** Elastic Beanstalk gives a rebuilt environment another Auto Scaling group. */
  | { readonly rebuild: string }
  | { readonly terminate: string }
  /** Somebody terminates an environment and makes another of its name, as the console makes one. */
  | { readonly remake: string }
  /** Somebody else's update of it is under way, and takes long. */
  | { readonly updating: string }
  /** Somebody opens the confirmation mail. */
  | { readonly confirm: string };

/** Where a scenario takes place. */
interface Stage {
  readonly account: Account;
  readonly manifests: ReadonlyMap<string, Manifest>;
}

const root = join(import.meta.dirname, 'scenarios');

for (const name of readdirSync(root).sort()) {
  const folder = join(root, name);
  const scenario = parse(readFileSync(join(folder, 'scenario.yaml'), 'utf8')) as Scenario;
  test(`${name}: ${scenario.says}`, async () => {
    const manifests = new Map<string, Manifest>();
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isDirectory()) manifests.set(entry.name, await manifestOf(join(folder, entry.name), entry.name));
    }
    const account = await openAccount([...manifests.values()], {
      tagLagMs: scenario.tagLagMs ?? 0,
      ...(scenario.clock && { clock: () => Date.parse(scenario.clock ?? '') }),
    });
    const stage = { account, manifests };
    try {
      for (const one of scenario.before ?? []) await happen(one, stage);
      for (const op of scenario.denied ?? []) account.sandbox.fail({ op, kind: 'denied', count: Infinity });
      const desired = manifests.get('monitoring') as Manifest;
      const words = await wordsOf(scenario, desired, stage);
      const looking = { ...words, clearance: { ...words.clearance, unread: 'show' as const } };
      const { plan } = await account.plan(desired, scenario.looks ? looking : words);
      if (scenario.looks) account.sandbox.clearFaults();
      await expect(renderMarkdown(plan)).toMatchFileSnapshot(join(folder, 'plan.md'));
      await expect(`${JSON.stringify(writesOf(plan), null, 2)}\n`).toMatchFileSnapshot(join(folder, 'calls.json'));
      await staysConverged(account, { desired, words, plan });
      expect(misgrants(account.sandbox, [...manifests.values()])).toEqual([]);
    } finally {
      await account.close();
    }
  });
}

test('every example of docs/plan.md is there', () => {
  const text = readFileSync(join(import.meta.dirname, '../docs/plan.md'), 'utf8');
  const linked = [...text.matchAll(/\(\.\.\/test\/(scenarios\/[^)]+)\)/g)].map(([, path]) => path as string);
  expect(linked.length).toBeGreaterThan(30);
  expect(linked.filter((path) => !existsSync(join(import.meta.dirname, path)))).toEqual([]);
});

/** Sending the plan leaves exactly what was withheld. */
async function staysConverged(
  account: Account,
  { desired, words, plan }: { desired: Manifest; words: Words; plan: Plan },
): Promise<void> {
  await account.apply(desired, words);
  const { plan: after } = await account.plan(desired, words);
  const withheld = plan.steps.filter((step) => step.withheld !== null);
  expect(after.steps.filter((step) => step.withheld === null)).toEqual([]);
  expect(after.steps.map(address)).toEqual(withheld.map(address));
}

async function happen(one: Happened, stage: Stage): Promise<void> {
  const { account, manifests } = stage;
  const { sandbox } = account;
  if ('confirm' in one) sandbox.confirm(one.confirm);
  else if ('terminate' in one) sandbox.state.environments.delete(one.terminate);
  else if ('rebuild' in one) changeEnvironment(account, one.rebuild, (was) => ({ ...was, ...anotherGroup(was) }));
  else if ('remake' in one)
    changeEnvironment(account, one.remake, (was) => ({ ...environmentNamed(one.remake), ...anotherGroup(was) }));
  else if ('updating' in one) changeEnvironment(account, one.updating, underWay);
  else if ('hand' in one) for (const { op, input } of one.hand) await sandbox.act(op, withArns(input, account));
  else {
    const manifest = manifests.get(one.apply) as Manifest;
    const words = await wordsOf(one, manifest, stage);
    await account.apply(manifest, { ...words, ...(one.dieAfter !== undefined && { dieAfter: one.dieAfter }) });
  }
}

function changeEnvironment(
  { sandbox }: Account,
  name: string,
  change: (was: WorldEnvironment) => WorldEnvironment,
): void {
  const environment = sandbox.state.environments.get(name);
  if (!environment) throw new Error(`no environment ${name}`);
  sandbox.state.environments.set(name, change(environment));
}

function anotherGroup({ autoScalingGroups }: WorldEnvironment): Pick<WorldEnvironment, 'autoScalingGroups'> {
  return { autoScalingGroups: [`${autoScalingGroups[0]}-rebuilt`] };
}

/** What was asked for before is done; what is under way now asks for nothing else. */
function underWay(was: WorldEnvironment): WorldEnvironment {
  const options = was.update?.options ?? was.options;
  return { ...was, status: 'Updating', options, update: null };
}

/** `${subscription END POINT}` is the ARN that AWS invented for it. */
function withArns(input: JsonObject, { sandbox }: Account): JsonObject {
  const subscriptions = [...sandbox.state.subscriptions.values()];
  return mapStrings(input, (text) => {
    const [, endpoint] = /^\$\{subscription (.+)\}$/.exec(text) ?? [];
    return endpoint === undefined ? text : (subscriptions.find((one) => one.endpoint === endpoint)?.arn ?? text);
  }) as JsonObject;
}

async function wordsOf({ base, clear = {} }: Said, desired: Manifest, { account, manifests }: Stage): Promise<Words> {
  const words = { base: base ? (manifests.get(base) ?? null) : null, allow: clear.allow ?? [] };
  const clearance = {
    putBack: clear.putBack ?? false,
    adopt: clear.adopt ?? [],
    approvals: clear.shown ? new Set(clear.shown.flatMap(({ from, to }) => shown(manifests, from, to))) : null,
  };
  const { plan, live } = await account.plan(desired, { ...words, clearance });
  const codes = plan.steps.filter((step) => clear.codes === 'all' && step.withheld !== null).map((step) => step.code);
  const over = live.filter((one) =>
    (clear.over ?? []).some((pattern) => matchesAddress(pattern, showAddress(one.address))),
  );
  return { ...words, clearance: { ...clearance, codes: new Set(codes), over: new Set(over.map(overrideOf)) } };
}

/** What a pull request from one folder to another showed. */
function shown(manifests: ReadonlyMap<string, Manifest>, from: string, to: string): readonly string[] {
  const [before, after] = [from, to].map((name) => {
    const manifest = manifests.get(name) as Manifest;
    return desire(manifest, {
      at: manifest.stack,
      kinds: registry,
      answered: { answers: new Map(), unresolved: new Map() },
    });
  });
  return approvalsOf(after ?? [], baseOf(before ?? [])).all;
}

function address(step: Plan['steps'][number]): string {
  return showAddress(addressOf(step.change));
}
