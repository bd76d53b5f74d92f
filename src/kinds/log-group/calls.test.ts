import { expect, test } from 'vitest';
import { at, changeOf, desiredOf, liveOf } from '../../../test/support/kinds.ts';
import { MARK_TAG, markOf, STACK_TAG } from '../../core/tags.ts';
import { logGroupArn } from '../arn.ts';
import { calls } from './calls.ts';
import type { LogGroupDeclaration } from './declaration.ts';
import { logGroup } from './index.ts';
import { normalize } from './spec.ts';

const logGroupName = '/symphonia/tms-sync';
const resourceArn = logGroupArn(at, logGroupName);
const key = (id: string) => `arn:aws:kms:eu-central-1:123456789012:key/${id}`;

function wanted(declaration: LogGroupDeclaration) {
  return desiredOf(logGroupName, normalize(declaration), { kind: 'log-group', protected: true });
}

function existing(declaration: LogGroupDeclaration, tags?: { [key: string]: string }) {
  return liveOf(logGroup, { name: logGroupName, spec: normalize(declaration), ...(tags && { tags }) });
}

test('a group that keeps everything is created by one request', () => {
  const desired = wanted({ class: 'infrequent-access', kmsKey: key('1') });
  expect(calls({ action: 'create', desired }, at)).toEqual([
    {
      op: 'logs.CreateLogGroup',
      input: { logGroupName, kmsKeyId: key('1'), logGroupClass: 'INFREQUENT_ACCESS', tags: { ...desired.tags } },
    },
  ]);
});

test('a retention comes after the create, which announces it; then all tags', () => {
  const desired = wanted({ retention: '30d' });
  const [create, retention, tags] = calls({ action: 'create', desired }, at);
  const passes = [normalize({}), normalize({ retention: '30d' })].map((spec) => markOf(spec).spec);
  expect(create?.input.tags).toEqual({ ...desired.tags, [MARK_TAG]: `${desired.tags[MARK_TAG]}/${passes.join('.')}` });
  expect(retention).toEqual({ op: 'logs.PutRetentionPolicy', input: { logGroupName, retentionInDays: 30 } });
  expect(tags).toEqual({ op: 'logs.TagResource', input: { resourceArn, tags: { ...desired.tags } } });
});

test('an update says only what changed, between its announcement and its mark', () => {
  const ops = (before: LogGroupDeclaration, after: LogGroupDeclaration) =>
    calls(changeOf('update', existing(before), wanted(after)), at).map(({ op }) => op.slice(5));
  expect(ops({ retention: '7d' }, { retention: '30d' })).toEqual(['TagResource', 'PutRetentionPolicy', 'TagResource']);
  expect(ops({ retention: '7d' }, {})).toEqual(['TagResource', 'DeleteRetentionPolicy', 'TagResource']);
  expect(ops({}, { kmsKey: key('1') })).toEqual(['TagResource', 'AssociateKmsKey', 'TagResource']);
  expect(ops({ kmsKey: key('1') }, {})).toEqual(['TagResource', 'DisassociateKmsKey', 'TagResource']);
});

test('what is taken over as it stands is only called ours', () => {
  const sent = calls(changeOf('adopt', existing({}, { team: 'web' }), wanted({})), at);
  expect(sent.map(({ op }) => op)).toEqual(['logs.TagResource']);
  expect(sent[0]?.input.tags).toMatchObject({ [STACK_TAG]: 'test', 'monitoring:protected': 'true' });
});

test('another class is another group', () => {
  const sent = calls(changeOf('replace', existing({}), wanted({ class: 'essentials', retention: '7d' })), at);
  expect(sent.map(({ op }) => op.slice(5))).toEqual([
    'DeleteLogGroup',
    'CreateLogGroup',
    'PutRetentionPolicy',
    'TagResource',
  ]);
});
