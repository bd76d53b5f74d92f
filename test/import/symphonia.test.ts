import { expect, test } from 'vitest';
import { lookUpsIn } from '../../src/core/references.ts';
import { desire } from '../../src/flow/desire.ts';
import { draftImport } from '../../src/import/draft.ts';
import { emptySource } from '../../src/import/memory.ts';
import { registry } from '../support/account.ts';
import { manifestOf } from '../support/manifest.ts';
import { at } from './account.ts';

/** An account that holds SYMPHONI.A's monitoring, and none of the words in which it was written. */
async function imported() {
  const manifest = await manifestOf('monitoring');
  const lookUps = [...lookUpsIn(manifest.declarations.map(({ value }) => value))];
  const answers = new Map(
    lookUps.map(([token, { args }]) => [token, args.length > 1 ? (args[1] ?? '') : `awseb-e-${args[0]}`]),
  );
  const desired = desire(manifest, {
    at: manifest.stack,
    kinds: registry,
    answered: { answers, unresolved: new Map() },
  });
  return draftImport({
    ...{ at: { ...manifest.stack, priorities: {}, runbooks: '' }, kinds: registry, adopt: false, manifest: null },
    existing: desired.map(({ address, spec }) => ({
      address,
      name: address.name,
      spec,
      tags: {},
      owner: 'nobody' as const,
    })),
    ...{ wanted: { prefix: '', tag: null, kinds: [] }, source: emptySource, schemas: null },
    stack: `stack: again\naccount: "${at.account}"\nregion: ${at.region}\n`,
  });
}

test('everything is carried, and means the same', async () => {
  const { leftOut, unequal, loaded } = await imported();
  expect([leftOut, unequal.map(({ address }) => address), loaded.problems]).toEqual([[], [], []]);
});

test('what the six services have in common is one profile, and each service is what differs', async () => {
  const { files } = await imported();
  const profile = files.get('profiles/api.yaml') ?? '';
  for (const key of [
    'High-CPU',
    'High-Memory',
    'High-5xx-Errors',
    'High-4xx-Errors',
    'Environment-Health-Degraded',
    'High-Latency',
  ])
    expect(profile).toContain(`\n  ${key}:\n`);
  expect(profile).toContain('\n  ${environmentName}:\n    health: enhanced\n');
  expect(files.get('services/auth-api.yaml')).toBe(
    'service: Auth-API\nprofile: api\nwith: { environmentName: rt-authz-api-prod }\n',
  );
});
