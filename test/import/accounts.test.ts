import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aloneAmong } from '../../src/core/among.ts';
import { environmentNamesIn } from '../../src/core/references.ts';
import { showAddress } from '../../src/core/types.ts';
import { kinds } from '../../src/kinds/index.ts';
import { arbitraries, asNeeded, type Generated } from '../arbitraries/index.ts';
import { at, importAll, type Made, makeUnowned, openWith, provedBy } from './account.ts';

/**
 * Accounts made up of resources that nobody owns: what is written for them changes nothing. Runs for each kind, and as many with all
 * kinds at once; `npm run conformance` makes 550.
 */
const runs = { numRuns: Number(process.env.IMPORT_RUNS ?? 4) };
const timeout = 20_000 + runs.numRuns * 2_000;

/** A key has no spaces around it, so a name that has is left out, which `names.test.ts` sees. */
const made = (kind: string) =>
  (arbitraries[kind] as fc.Arbitrary<Generated>)
    .filter(({ name }) => name === name.trim())
    .map(({ name, value }): Made => ({ kind, name, value }));
const keyOf = ({ kind, name }: Made) =>
  `${kinds.find((one) => one.name === kind)?.nameSpace ?? kind} ${name.toLowerCase()}`;

/** The resources, after what they need, each name once. */
function withNeeds(resources: readonly Made[]): readonly Made[] {
  const needed = resources.flatMap(({ kind, value }) => {
    const found = kinds.find((one) => one.name === kind);
    return (found?.needs(found.normalize(value, at, aloneAmong), at) ?? []).flatMap((need) => {
      const plain = asNeeded(need);
      return plain === null ? [] : [{ kind: need.kind, name: need.name, value: plain }];
    });
  });
  const own = new Map(resources.map((one) => [keyOf(one), one]));
  const others = new Map(needed.filter((one) => !own.has(keyOf(one))).map((one) => [keyOf(one), one]));
  return [...others.values(), ...resources];
}

async function isProved(resources: readonly Made[]): Promise<void> {
  const account = await openWith(resources);
  try {
    for (const one of withNeeds(resources)) await makeUnowned(account, one);
    const imported = await importAll(account);
    expect(imported.leftOut).toEqual([]);
    expect(imported.unequal).toEqual([]);
    const written = new Set(imported.resources.map(({ address }) => showAddress(address)));
    for (const { kind, name } of resources) {
      // Settings that are all AWS's own are nothing to write.
      const isSettings = kinds.find((one) => one.name === kind)?.ownership === 'settings';
      if (!isSettings) expect(written).toContain(`${kind}.${name}`);
    }
    const values = new Map(
      [...environmentNamesIn(resources.map(({ value }) => value))].map((one) => [
        one,
        `https://example.org/hooks/${one}`,
      ]),
    );
    expect(await provedBy(account, imported, values)).toEqual([]);
  } finally {
    await account.close();
  }
}

describe.each(kinds.map(({ name }) => ({ name })))('$name', ({ name }) => {
  const several = fc.uniqueArray(made(name), { minLength: 1, maxLength: 4, selector: keyOf });

  test('what is written for any account changes no field of it, and takes all of it over', { timeout }, async () => {
    await fc.assert(fc.asyncProperty(several, isProved), runs);
  });
});

test('what is written for an account of all kinds changes no field of it', { timeout }, async () => {
  const any = fc.oneof(...kinds.map(({ name }) => made(name)));
  const account = fc.uniqueArray(any, { minLength: 1, maxLength: 12, selector: keyOf });
  await fc.assert(fc.asyncProperty(account, isProved), runs);
});
