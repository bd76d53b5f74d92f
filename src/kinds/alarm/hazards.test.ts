import { expect, test } from 'vitest';
import { at, changeOf, desiredOf, liveOf } from '../../../test/support/kinds.ts';
import type { AlarmDeclaration } from './declaration.ts';
import { hazards } from './hazards.ts';
import { alarm } from './index.ts';
import { normalize } from './normalize.ts';

const declaration: AlarmDeclaration = {
  metric: { namespace: 'AWS/EC2', name: 'CPU' },
  when: { statistic: 'Average', is: '>', threshold: 80, period: '5m' },
  notify: ['alerts'],
};

function between(before: Partial<AlarmDeclaration>, after: Partial<AlarmDeclaration>, otherKind?: string) {
  const [from, to] = [before, after].map((more) => normalize({ ...declaration, ...more }, at));
  if (!from || !to) throw new Error('two specs');
  const live = liveOf(alarm, { name: 'A', spec: from, ...(otherKind && { otherKind, tags: null }) });
  return hazards(changeOf('update', live, desiredOf('A', to)));
}

test('an action that is gone blocks', () => {
  expect(between({}, { notify: [] })).toEqual([
    {
      key: 'actions-removed',
      level: 'block',
      reason: 'ALARM no longer runs arn:aws:sns:eu-central-1:123456789012:alerts',
    },
  ]);
  expect(between({ notifyOn: ['alarm', 'insufficientData'] }, {})).toMatchObject([
    { key: 'actions-removed', level: 'block' },
  ]);
});

test('an action that moves to another topic is one that is gone', () => {
  expect(between({}, { notify: ['critical'] })).toMatchObject([{ key: 'actions-removed' }]);
});

test('a further action, and one on OK that is gone, are no hazard', () => {
  expect(between({}, { notify: ['alerts', 'critical'] })).toEqual([]);
  expect(between({ notifyOn: ['alarm', 'ok'] }, {})).toEqual([]);
});

test('actions switched off block, switched on do not', () => {
  expect(between({}, { enabled: false })).toEqual([
    { key: 'actions-off', level: 'block', reason: 'nobody is notified any more' },
  ]);
  expect(between({ enabled: false }, {})).toEqual([]);
});

test('a looser rule is told', () => {
  expect(between({}, { when: { ...declaration.when, threshold: 200 } })).toEqual([
    { key: 'looser', level: 'tell', reason: 'threshold 80 → 200 fires later' },
  ]);
});

test('creates, deletes and names of other kinds have none of these', () => {
  const spec = normalize(declaration, at);
  expect(hazards({ action: 'create', desired: desiredOf('A', spec) })).toEqual([]);
  expect(hazards({ action: 'delete', live: liveOf(alarm, { name: 'A', spec }) })).toEqual([]);
  expect(between({}, { notify: [] }, 'composite-alarm')).toEqual([]);
});
