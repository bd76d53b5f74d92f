import { expect, test } from 'vitest';
import type { Statement } from '../../src/policy/document.ts';
import { allows, type Context } from './evaluate.ts';

const arn = 'arn:aws:cloudwatch:eu-central-1:123456789012:alarm:Shop-High-CPU';
const ask = { action: 'cloudwatch:PutMetricAlarm', resource: arn, context: { k: 'v', many: ['a', 'b'] } as Context };

/** A statement that would allow it, but for what is said here. */
function allowing(statement: Partial<Statement>): Statement {
  return { Sid: 'x', Effect: 'Allow', Action: ['cloudwatch:PutMetricAlarm'], Resource: ['*'], ...statement };
}

function allowed(...statements: readonly Statement[]): boolean {
  return allows([{ Version: '2012-10-17', Statement: statements }], ask);
}

test('nothing is allowed that no statement allows, and a Deny goes before every Allow', () => {
  expect(allowed()).toBe(false);
  expect(allowed(allowing({}))).toBe(true);
  expect(allowed(allowing({}), allowing({ Effect: 'Deny' }))).toBe(false);
  expect(allowed(allowing({ Effect: 'Deny', Action: ['cloudwatch:DeleteAlarms'] }), allowing({}))).toBe(true);
});

test.each<[Partial<Statement>, boolean]>([
  [{ Action: ['cloudwatch:putmetricalarm'] }, true],
  [{ Action: ['cloudwatch:Put*'] }, true],
  [{ Action: ['cloudwatch:Put'] }, false],
  [{ Action: ['*'] }, true],
  [{ Resource: [arn] }, true],
  [{ Resource: ['arn:aws:cloudwatch:*:123456789012:alarm:Shop-*'] }, true],
  [{ Resource: [arn.toLowerCase()] }, false],
  [{ Resource: [arn.replace('CPU', 'CP?')] }, true],
  [{ Resource: [arn.replace('CPU', 'CP${?}')] }, false],
  [{ Resource: [`${arn}\${*}`] }, false],
  [{ Condition: { StringEquals: { k: ['w', 'v'] } } }, true],
  [{ Condition: { StringEquals: { K: 'v' } } }, true],
  [{ Condition: { StringEquals: { k: 'V' } } }, false],
  [{ Condition: { StringEquals: { gone: 'v' } } }, false],
  [{ Condition: { StringEquals: { k: '*' } } }, false],
  [{ Condition: { StringLike: { k: '*' } } }, true],
  [{ Condition: { StringNotEquals: { k: ['v', 'w'] } } }, false],
  [{ Condition: { StringNotEquals: { gone: 'v' } } }, true],
  [{ Condition: { StringNotEquals: { gone: 'v' }, Null: { gone: 'false' } } }, false],
  [{ Condition: { Null: { gone: 'true', k: 'false' } } }, true],
  [{ Condition: { 'ForAnyValue:StringNotLike': { many: ['a*'] } } }, true],
  [{ Condition: { 'ForAnyValue:StringNotLike': { many: ['a*', 'b'] } } }, false],
  [{ Condition: { 'ForAnyValue:StringNotLike': { gone: ['a*'] } } }, false],
])('%j fits: %j', (statement, expected) => {
  expect(allowed(allowing(statement))).toBe(expected);
});

test('NotResource fits everything but what it names', () => {
  const { Resource: _, ...rest } = allowing({});
  expect(allowed({ ...rest, NotResource: [arn] })).toBe(false);
  expect(allowed({ ...rest, NotResource: [`${arn}-2`] })).toBe(true);
});

test('what it does not know it does not judge', () => {
  expect(() => allowed({ ...allowing({}), NotAction: ['x'] } as never)).toThrow('no such element: NotAction');
  expect(() => allowed(allowing({ Condition: { StringEqualsIgnoreCase: { k: 'v' } } }))).toThrow('no such operator');
  expect(() => allowed(allowing({ Condition: { 'ForAllValues:StringLike': { k: 'v' } } }))).toThrow('no such operator');
  expect(() => allowed(allowing({ Condition: { StringLike: { many: 'a' } } }))).toThrow('one value');
});
