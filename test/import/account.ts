import { openAws } from '../../src/aws/ports.ts';
import { aloneAmong } from '../../src/core/among.ts';
import { clearEverything } from '../../src/core/approvals.ts';
import type { Json } from '../../src/core/json.ts';
import { survey } from '../../src/core/survey.ts';
import type { Desired } from '../../src/core/types.ts';
import { planStack } from '../../src/flow/plan.ts';
import { addressWith } from '../../src/import/compose.ts';
import { draftImport, type Import, type ImportRequest } from '../../src/import/draft.ts';
import { emptySource } from '../../src/import/memory.ts';
import { differences } from '../../src/import/prove.ts';
import { kinds } from '../../src/kinds/index.ts';
import { world } from '../arbitraries/environment-settings.ts';
import { type Account, openAccount, registry } from '../support/account.ts';
import { declarationOf, declared, stackOf } from '../support/declared.ts';

/** A resource that somebody made without us. */
export interface Made {
  readonly kind: string;
  readonly name: string;
  readonly value: Json;
}

export const at = stackOf('imported');

/** An account in which these can be made, with values for the variables that they name. */
export function openWith(resources: readonly Made[]): Promise<Account> {
  const declarations = resources.map(({ kind, name, value }) => declarationOf({ kind, name }, value));
  return openAccount([declared('imported', declarations)], { world });
}

/** Made as ours would be, without our tags: it belongs to nobody. */
export async function makeUnowned(account: Account, { kind, name, value }: Made): Promise<void> {
  const found = registry.get(kind);
  const desired = { address: { kind, name }, spec: found?.normalize(value, at, aloneAmong), tags: {} };
  const calls = found?.calls({ action: 'create', desired: desired as unknown as Desired }, at) ?? [];
  for (const call of calls) await account.aws.send.send(call);
}

/** Everything that the account holds, as an import of an empty directory would write it. */
export async function importAll(account: Account, more: Partial<ImportRequest> = {}): Promise<Import> {
  const { live } = await survey(kinds, account.aws.read.fresh(), { at, asked: new Map(), everything: true });
  return draftImport({
    ...{ at, kinds: registry, existing: live, wanted: { prefix: '', tag: null, kinds: [] }, adopt: false },
    ...{ source: emptySource, manifest: null, schemas: null },
    stack: 'stack: imported\naccount: "123456789012"\nregion: eu-central-1\n',
    ...more,
  });
}

/** What a plan of the import finds to differ, with the values that its secrets have. */
export async function provedBy(
  account: Account,
  { loaded, resources, secrets }: Import,
  values: ReadonlyMap<string, string> = new Map(),
): Promise<readonly string[]> {
  if (!loaded.manifest) throw new Error(JSON.stringify(loaded.problems));
  const environment = new Map([...values, ...secrets.map(({ variable, value }) => [variable, value] as const)]);
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const aws = openAws({
    region: at.region,
    endpoint: account.sandbox.endpoint,
    credentials,
    environment,
    unpaced: true,
  });
  const { plan } = await planStack({
    ...{ manifest: loaded.manifest, base: null, kinds: registry, read: aws.read, environment, allow: [] },
    ...{ clearance: { ...clearEverything, adopt: ['all'] }, now: '2026-11-22T12:00:00Z' },
  });
  aws.close();
  return differences(
    plan,
    resources.map((one) => addressWith(one, secrets)),
  );
}
