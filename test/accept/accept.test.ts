import { expect, test } from 'vitest';
import { type Acceptance, accept } from '../../src/accept/accept.ts';
import type { Spec } from '../../src/core/types.ts';
import { kinds } from '../../src/kinds/index.ts';
import { load } from '../../src/manifest/load.ts';
import { type Texts, toldOf } from '../comment/pull-request.ts';
import { service, shop } from '../comment/shop.ts';
import { memoryFiles } from '../manifest/memory-files.ts';
import { registry } from '../support/account.ts';

type Hands = { readonly [address: string]: (spec: Spec) => Spec };

/** What accepts these hands. */
async function accepting(main: Texts, hands: Hands): Promise<Acceptance> {
  const { plan } = await toldOf({ main, branch: main, hands });
  const loaded = await load(memoryFiles(main), kinds);
  if (!loaded.manifest) throw new Error('main does not load');
  return accept({
    steps: plan.steps,
    manifest: loaded.manifest,
    texts: loaded.texts,
    directory: 'monitoring',
    kinds: registry,
  });
}

/** The steps that are left once the files are as accepted. */
async function left(main: Texts, hands: Hands, { files }: Acceptance): Promise<readonly string[]> {
  const changed = Object.fromEntries(files.map(({ file, after }) => [file.replace('monitoring/', ''), after]));
  const { plan } = await toldOf({ main, branch: { ...main, ...changed }, applied: main, hands });
  return plan.steps.flatMap(({ change }) =>
    change.action === 'update' ? change.fields.map(({ path, from, to }) => `${path} ${from} ${to}`) : [change.action],
  );
}

const main = shop(['Orders-API']);
const cpu = 'alarm.Orders-API-High-CPU';
const file = 'services/orders-api.yaml';

test('what a profile says becomes what the service says otherwise', async () => {
  const hands: Hands = { [cpu]: (spec) => ({ ...spec, threshold: 85 }) };
  const accepted = await accepting(main, hands);
  expect(accepted.of.get(cpu)).toEqual({
    places: [
      {
        file: `monitoring/${file}`,
        did: 'added',
        under: ['alarms'],
        written: 'High-CPU: { when: { threshold: 85 } }',
        line: 5,
      },
    ],
    unwritten: [],
  });
  expect(accepted.files).toEqual([
    {
      file: `monitoring/${file}`,
      before: main[file],
      after: service('Orders-API', 'alarms:\n  High-CPU: { when: { threshold: 85 } }\n'),
    },
  ]);
  expect(await left(main, hands, accepted)).toEqual([]);
});

test('what a service says is changed where it stands', async () => {
  const own = { ...main, [file]: service('Orders-API', 'alarms:\n  High-CPU: {when: {threshold: 85}} # June\n') };
  const hands: Hands = { [cpu]: (spec) => ({ ...spec, threshold: 90, actionsEnabled: false }) };
  const accepted = await accepting(own, hands);
  expect(accepted.files.map(({ after }) => after)).toEqual([
    service('Orders-API', 'alarms:\n  High-CPU: {when: {threshold: 90}, enabled: false} # June\n'),
  ]);
  expect(await left(own, hands, accepted)).toEqual([]);
});
