import type { Hazard } from '../../src/core/types.ts';
import { findingsIn } from '../../src/report/drift/findings.ts';
import { emptyMarker } from '../../src/report/drift/marker.ts';
import type { ToldDrift } from '../../src/report/drift/told.ts';
import type { Write } from '../comment/everywhere.ts';
import { have, planOf, want } from '../support/things.ts';

const now = '2026-11-22T12:00:00Z';
const before = '2026-11-22T03:02:00Z';

/** A drift issue with a text of ours in every place that somebody else can write; so many resources of each sort. */
export function toldDrift(write: Write, count = 1): ToldDrift {
  const numbers = Array.from({ length: count }, (_, i) => i);
  const of = (sort: string): readonly string[] => numbers.map((i) => `thing.${write(`${sort} ${i}`)}`);
  const spec = (name: string, value: number) => ({ [write(`key ${name.length}`)]: `${value} ${write('value')}` });
  const source = { source: { file: write('file'), line: 3, column: 1 } };
  const until = '2099-01-01T00:00:00Z';
  const plan = planOf({
    desired: ['hand', 'gone', 'held', 'waits'].flatMap((sort) =>
      of(sort).map((name) => want(name, spec(name, sort === 'waits' ? 2 : 1), source)),
    ),
    live: [
      ...of('hand').map((name) => have(name, spec(name, 1), { now: spec(name, 3) })),
      ...of('held').map((name) =>
        have(name, spec(name, 1), { now: spec(name, 3), tags: { 'monitoring:hold': until } }),
      ),
      ...of('waits').map((name) => have(name, spec(name, 1))),
    ],
    rules: {
      clearance: {
        ...{ approvals: new Set(), codes: new Set(), putBack: false, over: new Set(), adopt: [] },
        unread: 'withhold',
      },
      now,
    },
  });
  const hazard: Hazard = { key: 'actions-off', level: 'block', reason: write('hazard') };
  const hazards = new Map(of('hand').map((name) => [name, [hazard]]));
  const seen = new Map([['*', before]]);
  const [field] = plan.steps.flatMap(({ change }) => (change.action === 'update' ? change.fields : []));
  const place = { file: write('kept file'), line: 7, under: [write('under')], written: write('written') };
  const keep = {
    places: (['changed', 'added', 'removed'] as const).map((did) => ({ ...place, did })),
    unwritten: field ? (['look-up', 'variable', 'not said there'] as const).map((why) => ({ field, why })) : [],
  };
  const findings = findingsIn(plan, { before: { ...emptyMarker('test'), seen }, now, declaredAt: before, hazards });
  const failing = findings.waiting.map((one) => ({
    ...{ ...one, step: { ...one.step, withheld: null } },
    failure: { code: 'Denied', why: write('failure') },
  }));
  return {
    plan,
    findings: { ...findings, waiting: [...findings.waiting, ...failing] },
    keep: new Map(of('hand').map((name) => [name, keep])),
    files: [{ file: 'monitoring/x.yaml', before: `a: ${write('patch')}\n`, after: `b: ${write('patch')}\n` }],
    services: new Map(of('gone').map((name) => [name, { ...source.source, file: write('service') }])),
    allow: [],
    today: '2026-11-22',
    hidden: { endPoints: new Set(), secrets: new Set() },
  };
}
