import { expect, test } from 'vitest';
import { changeOf, desiredOf, liveOf } from '../../../test/support/kinds.ts';
import { announcement, PROTECTED_TAG } from '../../core/tags.ts';
import type { Tags } from '../../core/types.ts';
import type { LogGroupDeclaration } from './declaration.ts';
import { hazards } from './hazards.ts';
import { logGroup } from './index.ts';
import { normalize } from './spec.ts';

function told(
  before: LogGroupDeclaration,
  after: LogGroupDeclaration,
  { storedBytes = 1_234_567_890, ageDays = 90 as number | null } = {},
) {
  const tags = { [PROTECTED_TAG]: 'true' };
  const live = liveOf(logGroup, { name: '/a', spec: normalize(before), tags, facts: { storedBytes, ageDays } });
  const action = before.class === after.class ? 'update' : 'replace';
  return hazards(changeOf(action, live, desiredOf('/a', normalize(after), { kind: 'log-group' }))).map(
    ({ key, level, reason }) => `${level} ${key}: ${reason}`,
  );
}

test('a shorter retention blocks, with what it was, what it will be and how much is there', () => {
  expect(told({ retention: '30d' }, { retention: '7d' })).toEqual([
    'block shorter-retention: events older than 7 days are deleted: until now they are kept for 30 days (1.2 GB stored)',
  ]);
  expect(told({}, { retention: '1d' }, { storedBytes: 999, ageDays: null })).toEqual([
    'block shorter-retention: events older than 1 day are deleted: until now they are kept for ever (999 B stored)',
  ]);
});

test('an empty group, and one that is younger than the new retention, has nothing to lose', () => {
  expect(told({}, { retention: '7d' }, { storedBytes: 0 })).toEqual([]);
  expect(told({}, { retention: '7d' }, { ageDays: 6 })).toEqual([]);
  expect(told({}, { retention: '7d' }, { ageDays: 7 })).toHaveLength(1);
});

test('what a killed run began is finished without another word', () => {
  const desired = desiredOf('/a', normalize({ retention: '7d' }), { kind: 'log-group' });
  const began = { ...desired.tags, ...announcement(desired.tags as Tags, [normalize({})]) } as Tags;
  const facts = { storedBytes: 5, ageDays: 90 };
  const live = (tags: Tags) => liveOf(logGroup, { name: '/a', spec: normalize({}), tags, facts });
  expect(hazards(changeOf('update', live(began), desired))).toEqual([]);
  expect(hazards(changeOf('update', live({}), desired))).toHaveLength(1);
});

test('a longer one is nothing to tell', () => {
  expect(told({ retention: '7d' }, { retention: '30d' })).toEqual([]);
  expect(told({ retention: '7d' }, {})).toEqual([]);
});

test('a replace of what is protected blocks for what goes with it', () => {
  expect(told({}, { class: 'essentials' }, { storedBytes: 26 })).toEqual([
    'block delete-protected: it is protected, and its logs would go with it (26 B stored): lift the protection in a change of its own first',
  ]);
});

test('a key that does not let CloudWatch Logs in loses events, so a new one is told', () => {
  const kmsKey = 'arn:aws:kms:eu-central-1:123456789012:key/1';
  expect(told({}, { kmsKey })).toEqual([
    `tell key-changed: events are lost unless ${kmsKey} lets CloudWatch Logs of this region encrypt and decrypt`,
  ]);
  expect(told({ kmsKey }, {})).toEqual([]);
});
