import { expect, test } from 'vitest';
import { AwsError } from './errors.ts';
import { pageOf } from './paging.ts';

const badToken = () => new AwsError('BadToken', 'no such token');
const keyOf = (name: string) => name;

function* pagesOf(items: readonly string[], size: number): Generator<string[]> {
  let token: string | undefined;
  do {
    const page = pageOf(items, { size, token, keyOf, badToken });
    yield page.items;
    token = page.next;
  } while (token !== undefined);
}

test.each([1, 2, 7, 50, 99, 100, 101])('pages of %i hold every item once, in order', (size) => {
  const names = Array.from({ length: 100 }, (_, n) => `n${(n * 37) % 100}`);
  const pages = [...pagesOf(names, size)];
  expect(pages.flat()).toEqual([...names].sort());
  expect(pages.slice(0, -1).every((page) => page.length === size)).toBe(true);
});

test('an item that goes away between two pages shifts no other', () => {
  const first = pageOf(['a', 'b', 'c', 'd'], { size: 2, token: undefined, keyOf, badToken });
  expect(pageOf(['b', 'c', 'd'], { size: 2, token: first.next, keyOf, badToken }).items).toEqual(['c', 'd']);
});

test('a token that was not given is refused', () => {
  expect(() => pageOf(['a'], { size: 1, token: 'x', keyOf, badToken })).toThrow('no such token');
});
