import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { approvalsOf, overrideOf } from '../src/core/approvals.ts';
import { matchesAddress } from '../src/core/hazards.ts';
import type { JsonObject } from '../src/core/json.ts';
import { addressOf, type Plan, showAddress } from '../src/core/types.ts';
import { baseOf, desire } from '../src/flow/desire.ts';
import type { Manifest } from '../src/manifest/types.ts';
import { renderMarkdown } from '../src/report/markdown.ts';
import { type Account, openAccount, registry, type Words, writesOf } from './support/account.ts';
import { manifestOf } from './support/manifest.ts';

/** How an account came to be, and what is said to the plan: scenario.yaml. Folders stand beside it; `monitoring` is desired. */
interface Scenario {
  /** A sentence that can be false. */
  readonly says: string;
  /** What happened before, in order. */
  readonly before?: readonly Happened[];
  /** The folder that main said before. */
  readonly base?: string;
  readonly tagLagMs?: number;
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
  | { readonly apply: string; readonly dieAfter?: number }
  | { readonly hand: readonly { readonly op: string; readonly input: JsonObject }[] }
  | { readonly rebuild: string };

const root = join(import.meta.dirname, 'scenarios');

for (const name of readdirSync(root).sort()) {
  const folder = join(root, name);
  const scenario = parse(readFileSync(join(folder, 'scenario.yaml'), 'utf8')) as Scenario;
  test(`${name}: ${scenario.says}`, async () => {
    const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const manifests = new Map<string, Manifest>();
    for (const entry of folders) manifests.set(entry.name, await manifestOf(join(folder, entry.name)));
    const desired = manifests.get('monitoring') as Manifest;
    const account = await openAccount([...manifests.values()], { tagLagMs: scenario.tagLagMs ?? 0 });
    try {
      for (const one of scenario.before ?? []) await happen(one, { account, manifests });
      const words = await wordsOf(scenario, { account, manifests, desired });
      const { plan } = await account.plan(desired, words);
      await expect(renderMarkdown(plan)).toMatchFileSnapshot(join(folder, 'plan.md'));
      await expect(`${JSON.stringify(writesOf(plan), null, 2)}\n`).toMatchFileSnapshot(join(folder, 'calls.json'));
      await staysConverged(account, desired, words, plan);
    } finally {
      await account.close();
    }
  });
}

/** Sending the plan leaves exactly what was withheld. */
async function staysConverged(account: Account, desired: Manifest, words: Words, plan: Plan): Promise<void> {
  await account.apply(desired, words);
  const { plan: after } = await account.plan(desired, words);
  const withheld = plan.steps
    .filter((step) => step.withheld !== null)
    .map((step) => showAddress(addressOf(step.change)));
  expect(after.steps.filter((step) => step.withheld === null)).toEqual([]);
  expect(after.steps.map((step) => showAddress(addressOf(step.change)))).toEqual(withheld);
}

async function happen(
  one: Happened,
  { account, manifests }: { account: Account; manifests: ReadonlyMap<string, Manifest> },
): Promise<void> {
  if ('rebuild' in one) rebuild(account, one.rebuild);
  else if ('hand' in one) for (const { op, input } of one.hand) await account.sandbox.act(op, input);
  else
    await account.apply(
      manifests.get(one.apply) as Manifest,
      one.dieAfter === undefined ? {} : { dieAfter: one.dieAfter },
    );
}

/** Elastic Beanstalk gives a rebuilt environment another Auto Scaling group. */
function rebuild({ sandbox }: Account, name: string): void {
  const environment = sandbox.state.environments.get(name);
  if (!environment) throw new Error(`no environment ${name}`);
  sandbox.state.environments.set(name, {
    ...environment,
    autoScalingGroups: [`${environment.autoScalingGroups[0]}-rebuilt`],
  });
}

async function wordsOf(
  { base, clear = {} }: Scenario,
  { account, manifests, desired }: { account: Account; manifests: ReadonlyMap<string, Manifest>; desired: Manifest },
): Promise<Words> {
  const words: Words = { base: base ? (manifests.get(base) ?? null) : null, allow: clear.allow ?? [] };
  const { plan, live } = await account.plan(desired, words);
  const over = live.filter((one) =>
    (clear.over ?? []).some((pattern) => matchesAddress(pattern, showAddress(one.address))),
  );
  return {
    ...words,
    clearance: {
      putBack: clear.putBack ?? false,
      adopt: clear.adopt ?? [],
      codes: new Set(
        clear.codes === 'all' ? plan.steps.filter((step) => step.withheld !== null).map((step) => step.code) : [],
      ),
      over: new Set(over.map(overrideOf)),
      approvals: clear.shown ? new Set(clear.shown.flatMap(({ from, to }) => shown(manifests, from, to))) : null,
    },
  };
}

/** What a pull request from one folder to another showed. */
function shown(manifests: ReadonlyMap<string, Manifest>, from: string, to: string): readonly string[] {
  const [before, after] = [from, to].map((name) => {
    const manifest = manifests.get(name) as Manifest;
    return desire(manifest.declarations, {
      at: manifest.stack,
      kinds: registry,
      answered: { answers: new Map(), unresolved: new Map() },
    });
  });
  return approvalsOf(after ?? [], baseOf(before ?? []));
}
