import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Json } from '../core/json.ts';
import { edit } from './edit.ts';
import type { Path } from './splice.ts';

const service = `# ours
service: Orders-API # not the old one
profile: beanstalk-api
with: { environment: 'rt-orders' }

alarms:
  # noisy on Mondays
  High-CPU: { when: {threshold: 85} }   # agreed in June
  High-Latency:
    description: "slow"
    when:
      threshold: 2 # seconds
      for: 3
    notify:
      - alerts # everybody
      - 'critical'

# the end
`;

test.each<readonly [string, Path, Json | undefined, readonly [string, string]]>([
  ['a number in braces', ['alarms', 'High-CPU', 'when', 'threshold'], 90, ['{threshold: 85}', '{threshold: 90}']],
  ['a number in lines', ['alarms', 'High-Latency', 'when', 'threshold'], 2.5, ['threshold: 2 #', 'threshold: 2.5 #']],
  ['quotes stay', ['alarms', 'High-Latency', 'description'], 'very: slow', ['"slow"', '"very: slow"']],
  ['a member more in braces', ['alarms', 'High-CPU', 'enabled'], false, ['85} }', '85}, enabled: false }']],
  ['braces without padding', ['alarms', 'High-CPU', 'when', 'for'], 2, ['threshold: 85}', 'threshold: 85, for: 2}']],
  ['a member more in lines', ['alarms', 'High-Latency', 'when', 'is'], '>=', ['for: 3\n', 'for: 3\n      is: ">="\n']],
  [
    'a member of a section',
    ['alarms', 'High-5xx', 'when', 'threshold'],
    5,
    ["- 'critical'\n", "- 'critical'\n  High-5xx: { when: { threshold: 5 } }\n"],
  ],
  [
    'a section',
    ['composites', 'Down'],
    { enabled: false },
    ["- 'critical'\n", "- 'critical'\ncomposites:\n  Down: { enabled: false }\n"],
  ],
  ['a member less in lines', ['alarms', 'High-Latency', 'when', 'for'], undefined, ['      for: 3\n', '']],
  [
    'what is empty without it goes too',
    ['alarms', 'High-CPU', 'when', 'threshold'],
    undefined,
    ['  High-CPU: { when: {threshold: 85} }   # agreed in June\n', ''],
  ],
  [
    'an item more',
    ['alarms', 'High-Latency', 'notify'],
    ['alerts', 'critical', 'other'],
    ["- 'critical'\n", "- 'critical'\n      - other\n"],
  ],
  ['an item less', ['alarms', 'High-Latency', 'notify'], ['critical'], ['      - alerts # everybody\n', '']],
  [
    'no item any more',
    ['alarms', 'High-Latency', 'notify'],
    [],
    ["notify:\n      - alerts # everybody\n      - 'critical'", 'notify: []'],
  ],
])('%s', (_, path, value, [from, to]) => {
  const done = edit(service, path, value);
  expect(done?.text).toBe(service.replace(from, to));
  const crlf = service.replaceAll('\n', '\r\n');
  expect(edit(crlf, path, value)?.text).toBe(crlf.replace(from.replaceAll('\n', '\r\n'), to.replaceAll('\n', '\r\n')));
});

test('a person is told where and what', () => {
  expect(edit(service, ['alarms', 'High-Latency', 'when', 'threshold'], 2.5)).toMatchObject({
    did: 'changed',
    line: 12,
    under: ['alarms', 'High-Latency', 'when'],
    written: 'threshold: 2.5',
  });
  expect(edit(service, ['alarms', 'High-5xx', 'when', 'threshold'], 5)).toMatchObject({
    did: 'added',
    line: 17,
    under: ['alarms'],
    written: 'High-5xx: { when: { threshold: 5 } }',
  });
});

test.each([
  ['a section without members', 'service: A\nalarms:\n', 'service: A\nalarms: { X: { enabled: false } }\n'],
  ['a file without a line break at its end', 'service: A', 'service: A\nalarms:\n  X: { enabled: false }'],
  ['a document in braces', '{ service: A }\n', '{ service: A, alarms: { X: { enabled: false } } }\n'],
])('%s', (_, before, after) => {
  expect(edit(before, ['alarms', 'X', 'enabled'], false)?.text).toBe(after);
});

test('an alias is left alone', () => {
  expect(edit('service: A\nalarms:\n  X: &x { a: 1 }\n  Y: *x\n', ['alarms', 'Y', 'a'], 2)).toBeNull();
});

const leaf = fc.oneof(
  fc.integer(),
  fc.boolean(),
  fc.string({ maxLength: 12 }),
  fc.constantFrom('no', '1e3', 'a, b', '{', '# x', 'two\nlines\n', ' x', '', '${x}'),
);
const key = fc.string({ unit: fc.constantFrom(...'abcXYZ019-_. '), minLength: 1, maxLength: 8 });
const value: fc.Arbitrary<Json> = fc.oneof(
  leaf,
  fc.array(leaf, { maxLength: 3 }),
  fc.dictionary(key, leaf, { maxKeys: 3 }),
);
const tree = fc.dictionary(key, fc.oneof(value, fc.dictionary(key, value, { minKeys: 1, maxKeys: 3 })), {
  minKeys: 1,
  maxKeys: 4,
});
const style = fc.record({
  flow: fc.boolean(),
  padding: fc.boolean(),
  comments: fc.boolean(),
  indent: fc.constantFrom(2, 4),
});

test('law: whatever the formatting, the value is there afterwards', () => {
  let edits = 0;
  fc.assert(
    fc.property(tree, value, fc.nat(), style, (before, put, pick, { flow, padding, comments, indent }) => {
      const plain = stringify(before, {
        collectionStyle: flow ? 'flow' : 'any',
        flowCollectionPadding: padding,
        indent,
        lineWidth: 0,
      });
      const text = comments && !flow ? plain.replace(/(: [a-z0-9]+)$/gm, '$1 # why') : plain;
      const paths = Object.entries(before).flatMap(([outer, inner]): Path[] => [
        [outer],
        [outer, 'new'],
        ...Object.keys(typeof inner === 'object' && inner && !Array.isArray(inner) ? inner : {}).map((one) => [
          outer,
          one,
        ]),
      ]);
      const path = paths[pick % paths.length] as Path;
      const done = edit(text, path, put);
      if (!done) return;
      edits += 1;
      const at = path.reduce<unknown>((inner, one) => (inner as { [key: string]: unknown })[one], parse(done.text));
      expect(at).toEqual(put);
    }),
    { numRuns: 300 },
  );
  expect(edits).toBeGreaterThan(200);
});
