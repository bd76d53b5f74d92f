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

test('who is told follows from a priority: what a hand made of it is said under notify', async () => {
  const address = 'alarm.Orders-API-High-5xx-Errors';
  const arn = (topic: string) => `arn:aws:sns:eu-central-1:123456789012:${topic}`;
  const hands: Hands = { [address]: (spec) => ({ ...spec, alarmActions: { [arn('symphonia-alerts')]: true } }) };
  const accepted = await accepting(main, hands);
  expect(accepted.of.get(address)).toMatchObject({
    places: [{ under: ['alarms'], written: 'High-5xx-Errors: { notify: [symphonia-alerts] }' }],
    unwritten: [],
  });
  expect(await left(main, hands, accepted)).toEqual([]);
});

test('a description keeps what its priority adds to it', async () => {
  const hands: Hands = {
    [cpu]: (spec) => ({ ...spec, description: `see the wiki\n${String(spec.description)}` }),
  };
  const accepted = await accepting(main, hands);
  expect(accepted.files[0]?.after).toBe(service('Orders-API', 'alarms:\n  High-CPU: { description: see the wiki }\n'));
  expect(await left(main, hands, accepted)).toEqual([]);
  const bare: Hands = { [cpu]: (spec) => ({ ...spec, description: 'mine', threshold: 85 }) };
  expect((await accepting(main, bare)).of.get(cpu)).toMatchObject({
    places: [{ written: 'High-CPU: { when: { threshold: 85 } }' }],
    unwritten: [{ why: 'not said there', field: { path: '/description' } }],
  });
});

test('what is asked of the account stays asked, and is said; the rest is accepted', async () => {
  const hands: Hands = {
    [cpu]: (spec) => {
      const metric = spec.metric as Spec;
      return { ...spec, threshold: 85, metric: { ...metric, dimensions: { AutoScalingGroupName: 'mine' } } };
    },
  };
  const accepted = await accepting(main, hands);
  expect(accepted.of.get(cpu)).toMatchObject({
    places: [{ written: 'High-CPU: { when: { threshold: 85 } }' }],
    unwritten: [{ why: 'look-up', field: { path: '/metric/dimensions/AutoScalingGroupName', from: 'mine' } }],
  });
});

test('a document is changed in place', async () => {
  const topic = 'topics/symphonia-alerts.yaml';
  const address = 'topic.symphonia-alerts';
  const own = { ...main, [topic]: `${main[topic]}displayName: 'Ours'   # on phones\n` };
  const hands: Hands = { [address]: (spec) => ({ ...spec, displayName: 'Theirs' }) };
  const accepted = await accepting(own, hands);
  expect(accepted.files[0]?.after).toBe(`${main[topic]}displayName: 'Theirs'   # on phones\n`);
  expect(await left(own, hands, accepted)).toEqual([]);
});

test('a line that a dashboard takes from an alarm is kept by a line of its own', async () => {
  const path = 'dashboards/all.yaml';
  const text = 'dashboard: All\nwidgets:\n  - title: CPU\n    alarms: Orders-API-High-CPU\n';
  const own = { ...main, [path]: text };
  const hands: Hands = { 'dashboard.All': (spec) => JSON.parse(JSON.stringify(spec).replaceAll(/\b80\b/g, '70')) };
  const accepted = await accepting(own, hands);
  expect(accepted.files.map(({ after }) => after)).toEqual([`${text}    thresholds: { High-CPU: 70 }\n`]);
  expect(await left(own, hands, accepted)).toEqual([]);
});

test('what two hands did to one service stands in one file', async () => {
  const hands: Hands = {
    [cpu]: (spec) => ({ ...spec, threshold: 85 }),
    'alarm.Orders-API-High-Latency': (spec) => ({ ...spec, actionsEnabled: false }),
  };
  const accepted = await accepting(main, hands);
  expect(accepted.files.map(({ after }) => after)).toEqual([
    service('Orders-API', 'alarms:\n  High-CPU: { when: { threshold: 85 } }\n  High-Latency: { enabled: false }\n'),
  ]);
  expect(await left(main, hands, accepted)).toEqual([]);
});

test('what reads like a reference is written so that it is none', async () => {
  const hands: Hands = { [cpu]: (spec) => ({ ...spec, description: `\${cost}\n${String(spec.description)}` }) };
  const accepted = await accepting(main, hands);
  expect(accepted.files[0]?.after).toContain('$${cost}');
  expect(await left(main, hands, accepted)).toEqual([]);
});
