import { expect, test } from 'vitest';
import type { Draft } from './draft.ts';
import { nameProblems } from './names.ts';
import type { WrittenKind } from './types.ts';

const alarm: WrittenKind = { name: 'alarm', written: { form: 'section', key: 'alarms', names: 'prefixed' } };
const composite: WrittenKind = { ...alarm, name: 'composite-alarm', nameSpace: 'alarm' };
const topic: WrittenKind = { name: 'topic', written: { form: 'document', key: 'topic' } };

function draft(kind: WrittenKind, name: string, line: number): Draft {
  const place = { file: 'x.yaml', line, column: 1, endLine: line, endColumn: 2 };
  return { kind, name, place, usedBy: [], damaged: false, tree: { type: 'mapping', members: new Map(), place } };
}

test('kinds that share a name space of AWS cannot share a name', () => {
  expect(nameProblems([draft(alarm, 'A', 1), draft(composite, 'A', 2)]).map(({ message }) => message)).toEqual([
    'composite-alarm "A" has the same name as the alarm, and AWS keeps both in one list; the other is in x.yaml:1',
  ]);
});

test('kinds with name spaces of their own can', () => {
  expect(nameProblems([draft(alarm, 'A', 1), draft(topic, 'A', 2)])).toEqual([]);
});
