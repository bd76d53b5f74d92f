import { expect, test } from 'vitest';
import { at, changeOf, desiredOf, liveOf } from '../../../test/support/kinds.ts';
import type { AlarmDeclaration } from './declaration.ts';
import { hearers } from './hearers.ts';
import { alarm } from './index.ts';
import { normalize } from './normalize.ts';

const declaration: AlarmDeclaration = {
  metric: { namespace: 'AWS/EC2', name: 'CPU' },
  when: { statistic: 'Average', is: '>', threshold: 80, period: '5m' },
  notify: ['alerts'],
  notifyOn: ['alarm', 'ok'],
};
const spec = (more: Partial<AlarmDeclaration>) => normalize({ ...declaration, ...more }, at);
const updated = (more: Partial<AlarmDeclaration>) =>
  hearers(changeOf('update', liveOf(alarm, { name: 'A', spec: spec({}) }), desiredOf('A', spec(more))));

test('a new alarm is heard once it is warm, by those of ALARM alone', () => {
  const created = (more: Partial<AlarmDeclaration>) =>
    hearers({ action: 'create', desired: desiredOf('A', spec(more)) });
  expect(created({})).toEqual({ who: ['alerts'], when: 'if an evaluation after the warm-up finds ALARM' });
  expect(created({ notifyOn: ['ok'] })).toBeNull();
  expect(created({ enabled: false })).toBeNull();
});

test('one that is changed is heard where its state may change', () => {
  const when = 'if the next evaluation finds another state';
  expect(updated({ when: { ...declaration.when, threshold: 1 } })).toEqual({ who: ['alerts'], when });
  expect(updated({ missingData: 'breaching', notify: ['alerts', 'critical'] })).toEqual({
    who: ['alerts', 'critical'],
    when,
  });
});

test('who hears it, and what it says, change no state', () => {
  for (const more of [{ notify: ['critical'] }, { description: 'other' }, { enabled: false }])
    expect(updated(more)).toBeNull();
});
