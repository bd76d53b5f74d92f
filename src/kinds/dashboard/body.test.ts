import { expect, test } from 'vitest';
import { at } from '../../../test/support/kinds.ts';
import { diffSpecs } from '../../core/diff.ts';
import type { Json } from '../../core/json.ts';
import { inOrder, readBody, widgetNames, writeBody } from './body.ts';
import { layout } from './layout.ts';

const graph = (properties: object = {}, more: object = {}) => ({
  type: 'metric',
  ...{ x: 0, y: 0, width: 12, height: 6 },
  ...more,
  properties: { region: 'eu-central-1', title: 'CPU', metrics: [['AWS/EC2', 'CPUUtilization']], ...properties },
});
const read = (...widgets: object[]) => readBody(JSON.stringify({ widgets }), at).spec;

test('widgets stand from left to right, in a new row where the next does not fit', () => {
  const sizes = [
    [12, 6],
    [12, 9],
    [6, 3],
    [24, 2],
    [8, 1],
    [8, 4],
    [8, 1],
    [1, 1],
  ];
  expect(layout(sizes.map(([width = 0, height = 0]) => ({ width, height }))).map(({ x, y }) => [x, y])).toEqual([
    [0, 0],
    [12, 0],
    [0, 9],
    [0, 12],
    [0, 14],
    [8, 14],
    [16, 14],
    [0, 18],
  ]);
});

test.each<[string, object]>([
  ['keys in another order', Object.fromEntries(Object.entries(graph()).reverse())],
  ['defaults written out', graph({ view: 'timeSeries', stacked: false, period: 300, stat: 'Average' })],
  [
    'empty annotations and axes',
    graph({ annotations: { horizontal: [] }, yAxis: { left: {}, right: {} }, legend: {} }),
  ],
  ['the line’s own region', graph({ metrics: [['AWS/EC2', 'CPUUtilization', { region: 'eu-central-1' }]] })],
  ['no place', graph({}, { x: undefined, y: undefined })],
])('a widget with %s is the same', (_, widget) => {
  expect(diffSpecs(read(graph()), read(widget))).toEqual([]);
});

test.each<[string, object, string]>([
  ['another region', graph({ region: 'us-east-1' }), '/widgets/CPU/properties/region'],
  ['another place', graph({}, { x: 6 }), '/widgets/CPU/moved'],
  ['another size', graph({}, { height: 9 }), '/widgets/CPU/height'],
  ['a property that nobody knows', graph({ later: 1 }), '/widgets/CPU/properties/later'],
  ['an axis', graph({ yAxis: { left: { max: 100 } } }), '/widgets/CPU/properties/yAxis'],
  ['a threshold', graph({ annotations: { horizontal: [{ value: 80 }] } }), '/widgets/CPU/thresholds/80'],
])('a widget with %s differs in that', (_, widget, path) => {
  expect(diffSpecs(read(graph()), read(widget)).map((field) => field.path)).toEqual([path]);
});

test('a widget more in the middle is that widget, and what follows it', () => {
  const text = (markdown: string) => ({ type: 'text', width: 24, properties: { markdown } });
  const fields = diffSpecs(read(text('a'), text('c'), text('d')), read(text('a'), text('b'), text('c'), text('d')));
  expect(fields.map(({ path }) => path)).toEqual(['/widgets/b', '/widgets/c/after']);
});

test('the order of widgets means something', () => {
  const swapped = diffSpecs(
    read(graph(), graph({ title: 'B' }, { x: 12 })),
    read(graph({ title: 'B' }), graph({}, { x: 12 })),
  );
  expect(swapped.map(({ path }) => path)).toEqual(['/widgets/B/after', '/widgets/CPU/after']);
});

test('widgets whose chain is broken are not lost', () => {
  const { widgets } = read(graph({ title: 'A' }), graph({ title: 'B' }), graph({ title: 'C' }));
  const { B: _, ...others } = widgets;
  expect(inOrder(others)).toEqual(['A', 'C']);
});

test('a widget is called by its title, its first line of text, or its type', () => {
  const widgets: { type: string; properties: { [name: string]: Json } }[] = [
    { type: 'metric', properties: { title: 'CPU' } },
    { type: 'text', properties: { markdown: '\n## Runbooks\nmore' } },
    { type: 'metric', properties: {} },
    { type: 'metric', properties: { title: ' ' } },
    { type: 'text', properties: { markdown: '##' } },
    { type: '', properties: {} },
    { type: 'metric', properties: { title: 'CPU' } },
  ];
  expect(widgetNames(widgets)).toEqual(['CPU', 'Runbooks', 'metric', 'metric (2)', 'text', 'widget', 'CPU (2)']);
});

test.each(['', 'no JSON', '[]', 'null', '{"widgets":{}}', '{"widgets":[1]}'])(
  '%j says nothing, and no more',
  (text) => {
    const { spec, rest } = readBody(text, at);
    expect(spec).toMatchObject({ widgets: {}, unreadable: expect.any(String) });
    expect(rest).toEqual({});
  },
);

test('what we do not know goes back to where it was', () => {
  const body = { later: [1], widgets: [{ ...graph(), id: 'w1' }, graph({ title: 'B' })] };
  const { spec, rest } = readBody(JSON.stringify(body), at);
  expect(rest).toEqual({ body: { later: [1] }, widgets: { CPU: { id: 'w1' } } });
  const written = JSON.parse(writeBody(spec, rest, at));
  expect([written.later, written.widgets.map(({ id }: { id?: string }) => id)]).toEqual([[1], ['w1', undefined]]);
});

test('the sources of a query are a set', () => {
  const log = (query: string) => read({ type: 'log', properties: { region: 'eu-central-1', query } });
  const one = log("SOURCE '/a' | SOURCE '/b' | fields @message\n| limit 20");
  expect(diffSpecs(one, log("source '/b' | SOURCE '/a'| fields @message\n| limit 20 "))).toEqual([]);
  expect(one.widgets.log).toMatchObject({
    groups: { '/a': true, '/b': true },
    properties: { query: 'fields @message\n| limit 20' },
  });
});

test('a widget whose type is no text is called a widget', () => {
  const { spec, rest } = readBody('{"widgets":[{"type":[]},{"type":3}]}', at);
  expect(inOrder(spec.widgets)).toEqual(['widget', 'widget (2)']);
  expect(readBody(writeBody(spec, rest, at), at)).toEqual({ spec, rest });
});
