import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aloneAmong } from '../src/core/among.ts';
import { diffSpecs } from '../src/core/diff.ts';
import { commonHazards } from '../src/core/hazards.ts';
import type { JsonObject } from '../src/core/json.ts';
import { type Address, addressOf, showAddress } from '../src/core/types.ts';
import { kindHazards, kinds } from '../src/kinds/index.ts';
import type { Manifest } from '../src/manifest/types.ts';
import { world } from './arbitraries/environment-settings.ts';
import { arbitraries, asNeeded, type Generated } from './arbitraries/index.ts';
import { type Stranger, strangers } from './arbitraries/strangers.ts';
import { type Account, openAccount } from './support/account.ts';
import { declarationOf, declared, stackOf } from './support/declared.ts';

/** The laws that every kind keeps, over generated declarations; a new kind needs an arbitrary and nothing else. */
const at = stackOf('laws');
const runs = { numRuns: 30 };
const sandboxRuns = { numRuns: Number(process.env.LAW_RUNS ?? 12) };
const hazards = [...commonHazards, ...Object.keys(kindHazards)];

describe.each(kinds.map((kind) => ({ name: kind.name, kind })))('$name', ({ name, kind }) => {
  const generated = arbitraries[name] as fc.Arbitrary<Generated>;

  test('has an arbitrary, and a field that it does not model', () => {
    expect(generated).toBeDefined();
    expect(strangers[name]).toBeDefined();
  });

  test('normalize is idempotent over declare: normalize(declare(spec)) is the spec', () => {
    fc.assert(
      fc.property(generated, ({ value }) => {
        const spec = kind.normalize(value, at, aloneAmong);
        expect(kind.normalize(kind.declare(spec), at, aloneAmong)).toEqual(spec);
      }),
      runs,
    );
  });

  test('a spec is plain JSON, and its diff with itself is empty', () => {
    fc.assert(
      fc.property(generated, ({ value }) => {
        const spec = kind.normalize(value, at, aloneAmong);
        expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
        expect(diffSpecs(spec, spec)).toEqual([]);
      }),
      runs,
    );
  });

  test('every field of a spec says where it is written', () => {
    fc.assert(
      fc.property(generated, ({ value }) => {
        const spec = kind.normalize(value, at, aloneAmong) as JsonObject;
        for (const key of Object.keys(spec)) expect(kind.writtenAt(`/${key}`)).toMatch(/^(\/|$)/);
      }),
      runs,
    );
  });

  describe('in an account', () => {
    /** A new account for each run, so that runs do not meet. */
    const inAccount =
      <T extends unknown[]>(run: (account: Account, ...values: T) => Promise<void>) =>
      async (...values: T): Promise<void> => {
        const account = await openAccount([declared('laws', [])], { world });
        await run(account, ...values).finally(account.close);
      };
    /** The resources, with what they need. */
    const manifestOf = (resources: readonly Generated[]): Manifest => {
      const own = resources.map((one) => declarationOf({ kind: name, name: one.name }, one.value));
      const others = needsOf(resources).filter((need) => need.kind !== name);
      const unique = new Map(others.map((need) => [showAddress(need), need]));
      const needed = [...unique.values()].flatMap((need) => {
        const value = asNeeded(need);
        return value === null ? [] : [declarationOf(need, value)];
      });
      return declared('laws', [...needed, ...own]);
    };
    const needsOf = (resources: readonly Generated[]): readonly Address[] =>
      resources.flatMap((one) => kind.needs(kind.normalize(one.value, at, aloneAmong), at));
    const everyHazardOf = (resources: readonly Generated[]) => {
      const addresses = [...resources.map((one) => ({ kind: name, name: one.name })), ...needsOf(resources)];
      return hazards.flatMap((hazard) => addresses.map((one) => ({ hazard, address: showAddress(one), until: null })));
    };
    const several = fc.uniqueArray(generated, {
      minLength: 1,
      maxLength: 3,
      selector: ({ name: one }) => one.toLowerCase(),
    });

    test('a plan of what was just applied is empty: reading back gives the same spec', async () => {
      await fc.assert(
        fc.asyncProperty(
          several,
          inAccount(async (account, resources) => {
            const manifest = manifestOf(resources);
            const applied = await account.apply(manifest);
            expect(
              account.sandbox.requests.filter(({ op, status }) => status >= 400 && !/\.(Get|List)/.test(op)),
            ).toEqual([]);
            expect(applied.steps.map((step) => step.withheld)).toEqual(applied.steps.map(() => null));
            const { plan } = await account.plan(manifest);
            expect(plan.steps.map(({ change }) => change)).toEqual([]);
          }),
        ),
        sandboxRuns,
      );
    });

    test('from any declaration to any other of the same name, in one apply', async () => {
      await fc.assert(
        fc.asyncProperty(
          generated,
          generated,
          inAccount(async (account, before, after) => {
            await account.apply(manifestOf([before]));
            const wanted = manifestOf([after.as(before)]);
            const allow = everyHazardOf([before, after.as(before)]);
            await account.apply(wanted, { allow, clearance: { putBack: true } });
            expect((await account.plan(wanted, { allow })).plan.steps.map(({ change }) => change)).toEqual([]);
          }),
        ),
        sandboxRuns,
      );
    });

    test('fields that we do not know survive an update', async () => {
      await fc.assert(
        fc.asyncProperty(
          generated,
          generated,
          inAccount(async (account, before, after) => {
            const stranger = strangers[name] as Stranger;
            await account.apply(manifestOf([before]));
            await stranger.set(account.sandbox, before.name);
            const was = await stranger.read(account.sandbox, before.name);
            const allow = everyHazardOf([before, after.as(before)]);
            await account.apply(manifestOf([after.as(before)]), { allow, base: manifestOf([before]) });
            expect(was).toBeDefined();
            expect(await stranger.read(account.sandbox, before.name)).toEqual(was);
            expect((await account.plan(manifestOf([after.as(before)]), { allow })).plan.steps).toEqual([]);
          }),
        ),
        sandboxRuns,
      );
    });

    test('a run that is killed after any request converges on the next, even if main has moved on', async () => {
      await fc.assert(
        fc.asyncProperty(
          several,
          fc.tuple(several, several),
          fc.nat({ max: 6 }),
          inAccount(async (account, before, [others, more], dieAfter) => {
            const after = before.map((one, i) => others[i]?.as(one) ?? one);
            const later = before.map((one, i) => more[i]?.as(one) ?? one);
            // Nothing tells a half-sent update of an untagged resource from a hand.
            const words = {
              clearance: { putBack: kind.ownership !== 'tags' },
              allow: everyHazardOf([...before, ...after, ...later]),
            };
            await account.apply(manifestOf(before), { dieAfter });
            await account.apply(manifestOf(before), words);
            expect((await account.plan(manifestOf(before), words)).plan.steps).toEqual([]);
            const base = manifestOf(before);
            await account.apply(manifestOf(after), { ...words, base, dieAfter });
            await account.apply(manifestOf(later), { ...words, base });
            expect((await account.plan(manifestOf(later), { ...words, base })).plan.steps).toEqual([]);
          }),
        ),
        sandboxRuns,
      );
    });

    test('what is withheld keeps its live value', async () => {
      await fc.assert(
        fc.asyncProperty(
          generated,
          generated,
          inAccount(async (account, before, after) => {
            await account.apply(manifestOf([before]));
            const wanted = manifestOf([after.as(before)]);
            const shownNothing = { clearance: { approvals: new Set<string>() } };
            const was = (await account.plan(wanted, shownNothing)).live;
            const { steps } = await account.apply(wanted, shownNothing);
            const withheld = new Set(
              steps.filter((step) => step.withheld !== null).map(({ change }) => showAddress(addressOf(change))),
            );
            for (const live of (await account.plan(wanted, shownNothing)).live) {
              const address = showAddress(live.address);
              if (withheld.has(address)) expect(live).toEqual(was.find((one) => showAddress(one.address) === address));
            }
          }),
        ),
        sandboxRuns,
      );
    });

    test('shuffled declarations give the same plan, to the byte', async () => {
      await fc.assert(
        fc.asyncProperty(
          several,
          inAccount(async (account, resources) => {
            const [one, other] = await Promise.all(
              [resources, [...resources].reverse()].map((each) => account.plan(manifestOf(each))),
            );
            expect(other?.plan.digest).toBe(one?.plan.digest);
            expect(JSON.stringify(other?.plan.steps.map(({ calls }) => calls))).toBe(
              JSON.stringify(one?.plan.steps.map(({ calls }) => calls)),
            );
          }),
        ),
        sandboxRuns,
      );
    });
  });
});
