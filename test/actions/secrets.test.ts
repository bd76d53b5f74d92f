import { expect, test } from 'vitest';
import { shop } from '../comment/shop.ts';
import { openStage } from './stage.ts';

const topic = 'topics/symphonia-alerts.yaml';
const written = 'https://hooks.example.com/integration/written-0ut-k3y';
const value = 'https://events.example.org/hooks/s3cr3t?key="a b"&x=1';
const main = {
  ...shop(['Orders-API']),
  [topic]: 'topic: symphonia-alerts\nsubscriptions:\n  - { protocol: https, endpoint: "${env.PAGER}" }\n',
};
const branch = {
  ...main,
  [topic]: `${main[topic]}  - { protocol: https, endpoint: "${written}" }\n  - { protocol: email, endpoint: dora@symphonia.fr }\n`,
};

test('end points, and values of ${env.NAME}, stand in nothing that a run leaves behind', async () => {
  const stage = await openStage({ main, branch, applied: null });
  const ran = await stage.plan({ env: { PAGER: value } });
  expect(ran).toMatchObject({ exitCode: 0, leaks: [] });
  const left = [...stage.comments(), ran.summary, ran.log, ran.planFile, JSON.stringify(ran.outputs)];
  const bodies = stage.github.exchanges.map(({ body }) => body);
  for (const text of [...left, ...bodies]) {
    for (const secret of [value, 's3cr3t', '/hooks/', 'written-0ut-k3y', '/integration/', 'dora'])
      expect(text).not.toContain(secret);
  }
  const [comment = ''] = stage.comments();
  for (const shown of ['${env.PAGER}', 'https://hooks.example.com/…', 'd***@symphonia.fr'])
    expect(comment).toContain(shown);
});

test('a variable that has no value withholds what needs it', async () => {
  const stage = await openStage({ main, branch, applied: null });
  const ran = await stage.plan();
  expect(stage.comments()[0]).toContain('${env.PAGER} has no value; set the environment variable PAGER');
  expect(ran.exitCode).toBe(0);
});

test('a value that AWS gives back is shown by its reference', async () => {
  const stage = await openStage({ main, branch, applied: main });
  const ran = await stage.plan({ env: { PAGER: 'https://example.org/hooks/PAGER' } });
  expect(ran).toMatchObject({ exitCode: 0, leaks: [], outputs: { 'create-count': '2' } });
  for (const text of [...stage.comments(), ran.summary, ran.log, ran.planFile]) expect(text).not.toContain('/hooks/');
});

test('a mistake beside an end point shows no end point', async () => {
  const stage = await openStage({
    main,
    branch: {
      ...main,
      [topic]: `topic: symphonia-alerts\nsubscriptions:\n  - { protocol: htps, endpoint: "${written}" }\n`,
    },
  });
  const ran = await stage.plan();
  expect(ran.exitCode).toBe(1);
  for (const text of [...stage.comments(), ran.summary, ran.log, JSON.stringify(ran.annotations)])
    expect(text).not.toContain('written-0ut-k3y');
});
