import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at } from '../../../test/support/kinds.ts';
import { readBody, writeBody } from './body.ts';

/** Bodies that are almost what AWS describes: right members with wrong values, shorthand that repeats nothing, names that are traps. */
const anything = fc.jsonValue({ maxDepth: 2 });
const word = fc.constantFrom('AWS/EC2', 'CPUUtilization', '.', '...', '', '__proto__', 'constructor', 'metric');
const members = (keys: readonly string[], value: fc.Arbitrary<unknown>) =>
  fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 5 });
const options = members(
  ['label', 'id', 'color', 'stat', 'period', 'yAxis', 'region', 'expression', 'metric', '__proto__'],
  fc.oneof(word, fc.constantFrom('left', 'p99.00', '#FF0000', 'us-east-1'), fc.integer(), fc.constant(null)),
);
const line = fc.oneof(
  fc.tuple(fc.array(word, { maxLength: 6 }), options).map(([words, more]) => [...words, more]),
  fc.array(word, { maxLength: 6 }),
  anything,
);
const properties = members(
  ['metrics', 'stat', 'period', 'annotations', 'region', 'title', 'markdown', 'query', 'alarms', 'yAxis', '__proto__'],
  fc.oneof(
    fc.array(line, { maxLength: 4 }),
    fc.constantFrom('T', '## T', '', "SOURCE 'a' | fields @message", "SOURCE 'a'", 'us-east-1'),
    members(
      ['horizontal', 'vertical'],
      fc.array(
        options.map((more) => ({ value: 1, ...more })),
        { maxLength: 3 },
      ),
    ),
    anything,
  ),
);
const type = fc.constantFrom('metric', 'text', 'log', 'alarm', 'explorer', '__proto__', [], 3, null);
const size = fc.oneof(fc.nat(24), anything);
const widget = fc.record({ type, x: size, y: size, width: size, properties, odd: anything }, { requiredKeys: [] });
const widgets = fc.array(widget, { maxLength: 4 });
const body = fc.oneof(
  fc.record({ widgets, start: anything, variables: anything, odd: anything }, { requiredKeys: ['widgets'] }),
  anything,
);

test('whatever a body holds, it is read, and what is written for it reads the same', () => {
  fc.assert(
    fc.property(body, (found) => {
      const { spec, rest } = readBody(JSON.stringify(found), at);
      if (spec.unreadable === null) expect(readBody(writeBody(spec, rest, at), at)).toEqual({ spec, rest });
    }),
    { numRuns: 500 },
  );
});

test('a widget whose type is no text is called a widget', () => {
  const { spec } = readBody('{"widgets":[{"type":[]},{"type":3}]}', at);
  expect(Object.keys(spec.widgets)).toEqual(['widget', 'widget (2)']);
});
