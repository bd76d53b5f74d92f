import { expect, test } from 'vitest';
import { at } from '../../../test/support/kinds.ts';
import { DESCRIPTION_LIMIT, describe, descriptionExcess } from './description.ts';

test('priority and runbook are said after the description', () => {
  expect(describe({ description: 'CPU is high', priority: 'high', runbook: 'high-cpu' }, at)).toBe(
    'CPU is high\nPriority high: respond within 15m.\nRunbook: https://example.org/runbooks/high-cpu.md',
  );
});

test('the alarm itself says how soon, in place of its priority', () => {
  expect(describe({ priority: 'high', respondWithin: '1h' }, at)).toBe('Priority high: respond within 1h.');
  expect(describe({ respondWithin: '1h' }, at)).toBe('Respond within 1h.');
});

test('a description alone stands as it is', () => {
  expect(describe({ description: 'CPU is high.\n\nSee the *wiki*.' }, at)).toBe('CPU is high.\n\nSee the *wiki*.');
  expect(describe({}, at)).toBe('');
});

test('description_trailing_newline_and_crlf', () => {
  expect(describe({ description: 'one\r\ntwo\n' }, at)).toBe('one\ntwo');
});

test('the limit counts characters, not bytes and not halves of emoji', () => {
  expect(descriptionExcess('é'.repeat(DESCRIPTION_LIMIT))).toBe(0);
  expect(descriptionExcess('🔥'.repeat(DESCRIPTION_LIMIT))).toBe(0);
  expect(descriptionExcess('🔥'.repeat(DESCRIPTION_LIMIT + 2))).toBe(2);
});
