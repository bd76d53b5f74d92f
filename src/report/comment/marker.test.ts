import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestOfLists, type Marker, parseMarker, renderMarker } from './marker.ts';

const marker: Marker = {
  stack: 'symphonia-production',
  head: '4be1c09'.padEnd(40, '0'),
  plan: '3f9c07d1'.padEnd(43, 'x'),
  approvals: ['kX3f0aQ2mT9z', '--QaW81sLd3k'],
  over: [],
};

const code = fc.stringMatching(/^[A-Za-z0-9_-]{12}$/);
const markers = fc.record({
  stack: fc.oneof(
    fc.string({ minLength: 1, unit: 'binary' }),
    fc.constantFrom('--><!--', 'a-->b', '--!>', 'é\u202e\ud800'),
  ),
  head: fc.stringMatching(/^[0-9a-f]{40}$/),
  plan: fc.stringMatching(/^[A-Za-z0-9_-]{43}$/),
  approvals: fc.array(code),
  over: fc.array(code),
});

test('a marker is one line, in the order in which people read it', () => {
  expect(renderMarker(marker)).toBe(
    `<!-- monitoring v1 {"stack":"symphonia-production","head":"${marker.head}","plan":"${marker.plan}",` +
      '"approvals":["kX3f0aQ2mT9z","\\u002d-QaW81sLd3k"],"over":[]} -->',
  );
});

test('what is written is read again, whatever is in it', () => {
  fc.assert(
    fc.property(markers, (one) => {
      expect(parseMarker(`${renderMarker(one)}\nbody`)).toEqual(one);
    }),
  );
});

test('nothing in a marker ends its HTML comment or its line', () => {
  fc.assert(
    fc.property(markers, (one) => {
      const inner = renderMarker(one).slice('<!-- '.length, -' -->'.length);
      expect(inner).toMatch(/^[ -~]*$/);
      expect(inner).not.toMatch(/--|[<>]/);
    }),
  );
});

test('lists that are too long leave a digest of both', () => {
  const approvals = Array.from({ length: 2_000 }, (_, i) => String(i).padStart(12, 'a'));
  const long = { ...marker, approvals, over: ['kX3f0aQ2mT9z'] };
  const line = renderMarker(long);
  expect(Buffer.byteLength(line)).toBeLessThan(20_000);
  expect(parseMarker(line)).toEqual({ ...marker, approvals: [], over: [], digest: digestOfLists(long) });
});

test('a browser that edited the comment leaves its line ends', () => {
  expect(parseMarker(`${renderMarker(marker)}\r\nbody\r\n`)).toEqual(marker);
});

const json = JSON.stringify(marker);
test.each([
  ['nothing', ''],
  ['no marker', 'body'],
  ['a space before it', ` ${renderMarker(marker)}`],
  ['on the second line', `\n${renderMarker(marker)}`],
  ['something after it', `${renderMarker(marker)} and more`],
  ['another version', renderMarker(marker).replace('v1', 'v2')],
  ['a head that is no commit', `<!-- monitoring v1 ${json.replace('4be1c09', '4be1c0g')} -->`],
  ['an approval of 11 characters', `<!-- monitoring v1 ${json.replace('kX3f0aQ2mT9z', 'kX3f0aQ2mT9')} -->`],
  ['an approval of other characters', `<!-- monitoring v1 ${json.replace('kX3f0aQ2mT9z', 'kX3f0aQ2mT9+')} -->`],
  ['a list that is none', `<!-- monitoring v1 ${json.replace('"over":[]', '"over":{}')} -->`],
  ['a list in a list', `<!-- monitoring v1 ${json.replace('"over":[]', '"over":[["aaaaaaaaaaaa"]]')} -->`],
  ['a member more', `<!-- monitoring v1 ${json.replace('"over":[]', '"over":[],"more":1')} -->`],
  ['a digest that is none', `<!-- monitoring v1 ${json.replace('"over":[]', '"over":[],"digest":"x"')} -->`],
  ['a member less', `<!-- monitoring v1 ${json.replace(',"over":[]', '')} -->`],
  ['no stack', `<!-- monitoring v1 ${json.replace('"symphonia-production"', '""')} -->`],
  ['no JSON', '<!-- monitoring v1 {"stack": -->'],
  ['nothing in it', '<!-- monitoring v1 {} -->'],
])('%s: no marker', (_why, body) => {
  expect(parseMarker(body)).toBeNull();
});
