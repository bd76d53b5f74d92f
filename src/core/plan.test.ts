import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at, baseOf, have, outline, planOf, want } from '../../test/support/things.ts';
import { approvalsOf, clearEverything, overrideOf } from './approvals.ts';
import { announcement, HOLD_TAG, ownTags, STACK_TAG } from './tags.ts';
import { reasonOf, type Spec } from './types.ts';

const shown = (approvals: readonly string[]) => ({ clearance: { ...clearEverything, approvals: new Set(approvals) } });
const reasons = (lines: readonly string[]) => lines.map((line) => line.replace(/: [^)]*\)$/, ')'));

describe('the table of what is sent', () => {
  test('live is what its mark says and main wants the same: nothing', () => {
    expect(outline(planOf({ desired: [want('a', { v: 1 })], live: [have('a', { v: 1 })] }))).toEqual([]);
  });

  test('main wants something else: sent', () => {
    const plan = planOf({ desired: [want('a', { v: 2 })], live: [have('a', { v: 1 })] });
    expect(outline(plan)).toEqual(['update thing.a']);
    expect(plan.steps[0]?.calls.map(({ op }) => op)).toEqual(['things.Put', 'things.Tag']);
  });

  test('a change by hand is seen without any history, withheld, and put back by its code', () => {
    const input = { desired: [want('a', { v: 1 })], live: [have('a', { v: 1 }, { now: { v: 9 } })] };
    const plan = planOf(input);
    expect(reasons(outline(plan))).toEqual(['update thing.a (by hand)']);
    expect(plan.steps[0]?.cause).toBe('by hand');
    const codes = new Set([plan.steps[0]?.code as string]);
    expect(outline(planOf({ ...input, rules: { clearance: { ...clearEverything, codes } } }))).toEqual([
      'update thing.a',
    ]);
    expect(outline(planOf({ ...input, rules: { clearance: { ...clearEverything, putBack: true } } }))).toEqual([
      'update thing.a',
    ]);
  });

  test("a hand and a look-up's new answer at once are no collision: main wants what it wanted", () => {
    const reference = { v: '${group(env)}', w: 1, protected: false };
    const found = want('a', { v: 'new', w: 1 }, { reference });
    const desired = [{ ...found, tags: ownTags({ spec: found.spec, reference }, at) }];
    const before = ownTags({ spec: { v: 'old', w: 1, protected: false }, reference }, at) as Record<string, string>;
    const tags = { 'monitoring:spec': before['monitoring:spec'] as string };
    const live = [have('a', { v: 'old', w: 1 }, { now: { v: 'old', w: 9 }, tags })];
    expect(reasons(outline(planOf({ desired, live })))).toEqual(['update thing.a (by hand)']);
    const rules = { clearance: { ...clearEverything, putBack: true, approvals: new Set<string>() } };
    expect(outline(planOf({ desired, live, rules }))).toEqual(['update thing.a']);
  });

  test('what a hand changed where a look-up stands is by hand while its answer is what we left there', () => {
    const reference = { v: '${group(env)}', protected: false };
    const found = want('a', { v: 'group' }, { reference });
    const tags = ownTags({ spec: found.spec, reference }, at) as Record<string, string>;
    const live = [have('a', { v: 'group' }, { now: { v: 'mine' }, tags })];
    const [step] = planOf({ desired: [{ ...found, tags }], live }).steps;
    expect([step?.cause, reasonOf(step?.withheld ?? 'hold')]).toEqual(['by hand', 'by hand']);
  });

  test('a code no longer fits when anything moved', () => {
    const before = planOf({ desired: [want('a', { v: 1 })], live: [have('a', { v: 1 }, { now: { v: 9 } })] });
    const codes = new Set([before.steps[0]?.code as string]);
    const live = [have('a', { v: 1 }, { now: { v: 10 } })];
    const plan = planOf({ desired: [want('a', { v: 1 })], live, rules: { clearance: { ...clearEverything, codes } } });
    expect(reasons(outline(plan))).toEqual(['update thing.a (by hand)']);
  });

  test('a hand and main at once are a collision, sent only if a comment showed this very live value', () => {
    const live = have('a', { v: 1 }, { now: { v: 9 } });
    const input = { desired: [want('a', { v: 2 })], live: [live] };
    expect(reasons(outline(planOf(input)))).toEqual(['update thing.a (collision)']);
    const over = (value: typeof live) => ({ clearance: { ...clearEverything, over: new Set([overrideOf(value)]) } });
    expect(outline(planOf({ ...input, rules: over(live) }))).toEqual(['update thing.a']);
    const other = have('a', { v: 1 }, { now: { v: 8 } });
    expect(reasons(outline(planOf({ ...input, rules: over(other) })))).toEqual(['update thing.a (collision)']);
  });

  test('a change by hand that main now wants too only gets its mark', () => {
    const plan = planOf({ desired: [want('a', { v: 9 })], live: [have('a', { v: 1 }, { now: { v: 9 } })] });
    expect(plan.steps.map((step) => [step.withheld, step.calls.map(({ op }) => op)])).toEqual([[null, ['things.Tag']]]);
  });

  test('absent is created; ours and not in main is deleted, which blocks until allowed by address', () => {
    const input = { desired: [want('new', {})], live: [have('gone', {})] };
    expect(outline(planOf(input))).toEqual(['create thing.new', 'delete thing.gone (blocked hazard: delete)']);
    const allow = [{ hazard: 'delete', address: 'thing.gone', until: '2026-11-22' }];
    expect(outline(planOf({ ...input, rules: { allow } }))).toEqual(['create thing.new', 'delete thing.gone']);
    const expired = [{ hazard: 'delete', address: 'thing.gone', until: '2026-11-21' }];
    expect(outline(planOf({ ...input, rules: { allow: expired } }))).toContain(
      'delete thing.gone (blocked hazard: delete)',
    );
  });

  test('a mark of another version says nothing: live equal to base is untouched, anything else waits', () => {
    const live = [have('a', { v: 1 }, { tags: { 'monitoring:spec': '0.abcdefghijkl' } })];
    const desired = [want('a', { v: 2 })];
    expect(reasons(outline(planOf({ desired, live })))).toEqual(['update thing.a (by hand)']);
    expect(outline(planOf({ desired, live, base: baseOf(want('a', { v: 1 })) }))).toEqual(['update thing.a']);
    expect(reasons(outline(planOf({ desired, live, base: baseOf(want('a', { v: 3 })) })))).toEqual([
      'update thing.a (by hand)',
    ]);
  });

  test('an update that was killed half-way goes on, and a hand that came after it is a collision', () => {
    const [was, half, wanted] = [
      { v: 1, w: 1 },
      { v: 2, w: 1 },
      { v: 2, w: 2 },
    ];
    const announced = announcement(have('a', was).tags ?? {}, [was, half, wanted]);
    const live = (now: Spec) => [have('a', was, { now, tags: announced })];
    expect(outline(planOf({ desired: [want('a', wanted)], live: live(half) }))).toEqual(['update thing.a']);
    const hand = planOf({ desired: [want('a', wanted)], live: live({ v: 9, w: 1 }) });
    expect(reasons(outline(hand))).toEqual(['update thing.a (collision)']);
    for (const other of [was, { v: 3, w: 3 }])
      expect(outline(planOf({ desired: [want('a', other)], live: live(half) }))).toEqual(['update thing.a']);
  });

  test('an update that begins where one was killed, and is killed too, is no hand', () => {
    const tags = announcement(have('a', { v: 1 }).tags ?? {}, [{ v: 2 }]);
    const begun = announcement(tags, [{ v: 3 }], { v: 2 });
    const live = [have('a', { v: 1 }, { now: { v: 2 }, tags: begun })];
    expect(outline(planOf({ desired: [want('a', { v: 3 })], live }))).toEqual(['update thing.a']);
    const hand = announcement(tags, [{ v: 3 }], { v: 9 });
    const touched = [have('a', { v: 1 }, { now: { v: 9 }, tags: hand })];
    expect(reasons(outline(planOf({ desired: [want('a', { v: 3 })], live: touched })))).toEqual([
      'update thing.a (collision)',
    ]);
  });

  test('a mark of another version on what is as desired is renewed', () => {
    const live = [have('a', { v: 1 }, { tags: { 'monitoring:spec': '0.abcdefghijkl' } })];
    expect(planOf({ desired: [want('a', { v: 1 })], live }).steps[0]?.calls.map(({ op }) => op)).toEqual([
      'things.Tag',
    ]);
  });
});

describe('ownership', () => {
  const nobodys = (spec: object) => {
    const live = have('a', spec as never);
    return { ...live, owner: 'nobody' as const, touched: null, mark: null, tags: {} };
  };

  test('what exists and is not ours is a conflict, until it is adopted', () => {
    const input = { desired: [want('a', { v: 2 })], live: [nobodys({ v: 1 })] };
    expect(reasons(outline(planOf(input)))).toEqual(['adopt thing.a (conflict)']);
    expect(outline(planOf({ ...input, desired: [want('a', { v: 2 }, { adopt: true })] }))).toEqual(['adopt thing.a']);
    const adopt = (pattern: string) => ({ clearance: { ...clearEverything, adopt: [pattern] } });
    expect(outline(planOf({ ...input, rules: adopt('thing.a*') }))).toEqual(['adopt thing.a']);
    expect(reasons(outline(planOf({ ...input, rules: adopt('thing.*') })))).toEqual(['adopt thing.a (conflict)']);
  });

  test("another stack's is named, with what makes it nobody's", () => {
    const live = [have('a', { v: 1 }, { tags: { [STACK_TAG]: 'other' } })];
    const [line] = outline(planOf({ desired: [want('a', { v: 2 })], live }));
    expect(line).toContain('it belongs to stack other; once its tag monitoring:stack is removed');
  });

  test('a hold that is no time holds, and says so', () => {
    const live = [have('a', { v: 1 }, { tags: { [HOLD_TAG]: 'tonight' } })];
    expect(outline(planOf({ desired: [want('a', { v: 2 })], live }))).toEqual([
      'update thing.a (hold: until "tonight", which is no time)',
    ]);
  });

  test("another stack's, CloudFormation's and another kind's are never taken", () => {
    const desired = [want('a', { v: 2 }, { adopt: true })];
    for (const tags of [{ [STACK_TAG]: 'other' }, { 'aws:cloudformation:stack-name': 'x' }]) {
      expect(reasons(outline(planOf({ desired, live: [have('a', { v: 1 }, { tags })] })))).toEqual([
        'adopt thing.a (conflict)',
      ]);
    }
    const other = { ...have('a', {}), owner: 'another kind' as const, otherKind: 'composite-alarm' };
    const plan = planOf({ desired, live: [other] });
    expect(outline(plan)[0]).toContain('composite-alarm');
    expect(plan.steps[0]).toMatchObject({ hazards: [], change: { fields: [] } });
  });

  test('what is not ours and not declared is not in the plan', () => {
    expect(outline(planOf({ live: [nobodys({ v: 1 }), have('b', {}, { tags: { [STACK_TAG]: 'other' } })] }))).toEqual(
      [],
    );
  });

  test('protection outlives its block', () => {
    const live = have('a', { v: 1 }, { tags: { 'monitoring:protected': 'true' } });
    const allow = [{ hazard: 'delete', address: 'thing.a', until: null }];
    expect(outline(planOf({ live: [live], rules: { allow } }))).toEqual([
      'delete thing.a (blocked hazard: delete-protected)',
    ]);
  });

  test('a hold outlives its block and ends by itself', () => {
    const live = have('a', { v: 1 }, { tags: { [HOLD_TAG]: '2026-11-22T18:00:00Z' } });
    const input = { desired: [want('a', { v: 2 })], live: [live] };
    expect(reasons(outline(planOf(input)))).toEqual(['update thing.a (hold)']);
    expect(reasons(outline(planOf({ live: [live] })))).toEqual(['delete thing.a (hold)']);
    expect(outline(planOf({ ...input, rules: { now: '2026-11-22T18:00:00Z' } }))).toEqual(['update thing.a']);
  });

  test('kinds without tags: what lacks is created, a difference waits for a word, what was never declared survives', () => {
    const live = [have('untagged.a', { v: 1 }), have('untagged.theirs', {})];
    const desired = [want('untagged.a', { v: 2 }), want('untagged.new', {})];
    expect(reasons(outline(planOf({ desired, live })))).toEqual(['update untagged.a (by hand)', 'create untagged.new']);
    const rules = { clearance: { ...clearEverything, approvals: 'all' as const } };
    expect(outline(planOf({ desired, live, rules }))).toEqual(['update untagged.a', 'create untagged.new']);
    const base = baseOf(want('untagged.a', { v: 1 }), want('untagged.theirs', {}));
    const allow = [{ hazard: 'delete', address: 'untagged.theirs', until: null }];
    expect(outline(planOf({ desired, live, base, rules: { allow } }))).toEqual([
      'update untagged.a',
      'create untagged.new',
      'delete untagged.theirs',
    ]);
  });

  test('what carries no tags goes if main declared it earlier, and needs its word like any delete', () => {
    const live = [have('untagged.ours', {}), have('untagged.theirs', {})];
    expect(outline(planOf({ live, former: new Set(['untagged.ours']) }))).toEqual([
      'delete untagged.ours (blocked hazard: delete)',
    ]);
  });

  test('a kind that may not be read is withheld, never taken for absent', () => {
    const denied = new Map([['thing', { op: 'things.List', code: 'AccessDenied', message: 'things.List was denied' }]]);
    expect(outline(planOf({ desired: [want('a', {})], rules: { denied } }))).toEqual([
      'create thing.a (denied read: things.List was denied)',
    ]);
  });
});

describe('order and what depends on what', () => {
  const needs = (...addresses: string[]) => ({ needs: Object.fromEntries(addresses.map((one) => [one, true])) });

  test('what is needed comes first, deletes last and in reverse', () => {
    const allow = ['c', 'd'].map((name) => ({ hazard: 'delete', address: `thing.${name}`, until: null }));
    const live = [have('c', {}), have('d', needs('thing.c'))];
    const desired = [want('a', needs('thing.b')), want('b', {})];
    expect(outline(planOf({ desired, live, rules: { allow } }))).toEqual([
      'create thing.b',
      'create thing.a',
      'delete thing.d',
      'delete thing.c',
    ]);
  });

  test('what needs something withheld is withheld, to the last', () => {
    const desired = [
      want('a', {}, { unresolved: 'no group' }),
      want('b', needs('thing.a')),
      want('c', needs('thing.b')),
    ];
    expect(reasons(outline(planOf({ desired })))).toEqual([
      'create thing.a (unresolved look-up)',
      'create thing.b (needs something that is not there)',
      'create thing.c (needs something that is not there)',
    ]);
  });

  test('a rename whose create is withheld deletes nothing', () => {
    const allow = [{ hazard: 'delete', address: 'thing.old', until: null }];
    const desired = [want('new', {}, { unresolved: 'no group' })];
    expect(reasons(outline(planOf({ desired, live: [have('old', {})], rules: { allow } })))).toEqual([
      'create thing.new (unresolved look-up)',
      'delete thing.old (needs something that is not there)',
    ]);
  });

  test('what something that stays names is not deleted, whoever owns that', () => {
    const allow = [{ hazard: 'delete', address: 'thing.child', until: null }];
    const foreign = { ...have('theirs', needs('thing.child')), owner: 'nobody' as const };
    const plan = planOf({ live: [have('child', {}), foreign], rules: { allow } });
    expect(outline(plan)).toEqual([
      'delete thing.child (needs something that is not there: thing.theirs stays and names it)',
    ]);
  });

  test('a re-pointed reference lets what it named go; a withheld one does not', () => {
    const allow = [{ hazard: 'delete', address: 'thing.child', until: null }];
    const live = [have('child', {}), have('parent', needs('thing.child'))];
    expect(outline(planOf({ desired: [want('parent', {})], live, rules: { allow } }))).toEqual([
      'update thing.parent',
      'delete thing.child',
    ]);
    const held = [live[0], have('parent', needs('thing.child'), { tags: { [HOLD_TAG]: '2027-01-01T00:00:00Z' } })];
    expect(reasons(outline(planOf({ desired: [want('parent', {})], live: held as never, rules: { allow } })))).toEqual([
      'update thing.parent (hold)',
      'delete thing.child (needs something that is not there)',
    ]);
  });
});

describe('what comments showed', () => {
  const v1 = want('a', { v: 1, w: 1 });
  const v2 = want('a', { v: 2, w: 1 });
  const w2 = want('a', { v: 1, w: 2 });
  const both = want('a', { v: 2, w: 2 });
  const live = [have('a', { v: 1, w: 1 })];

  test('approvals of two pull requests on one resource add up', () => {
    const one = approvalsOf([v2], baseOf(v1)).all;
    const two = approvalsOf([w2], baseOf(v1)).all;
    expect(outline(planOf({ desired: [both], live, rules: shown([...one, ...two]) }))).toEqual(['update thing.a']);
    expect(reasons(outline(planOf({ desired: [both], live, rules: shown(one) })))).toEqual([
      'update thing.a (unapproved)',
    ]);
  });

  test('a create shown with one value and changed by a second pull request is cleared by both', () => {
    const first = approvalsOf([v1], baseOf()).all;
    const second = approvalsOf([v2], baseOf(v1)).all;
    expect(outline(planOf({ desired: [v2], rules: shown([...first, ...second]) }))).toEqual(['create thing.a']);
    expect(reasons(outline(planOf({ desired: [v2], rules: shown(first) })))).toEqual(['create thing.a (unapproved)']);
  });

  test('a create that was shown as a whole is cleared as a whole, and by nothing less', () => {
    const { all, inShort } = approvalsOf([v1], baseOf());
    expect(inShort.length).toBeLessThan(all.length);
    expect(outline(planOf({ desired: [v1], rules: shown(inShort) }))).toEqual(['create thing.a']);
    expect(reasons(outline(planOf({ desired: [v2], rules: shown(inShort) })))).toEqual(['create thing.a (unapproved)']);
  });

  test('a taking over is sent only if it was shown, even where nothing differs', () => {
    const theirs = { ...have('a', { v: 1 }), owner: 'nobody' as const, touched: null, mark: null, tags: {} };
    const input = { desired: [want('a', { v: 1 }, { adopt: true })], live: [theirs] };
    expect(reasons(outline(planOf({ ...input, rules: shown([]) })))).toEqual(['adopt thing.a (unapproved)']);
    const pullRequest = approvalsOf(input.desired, baseOf(want('a', { v: 1 }))).all;
    expect(outline(planOf({ ...input, rules: shown(pullRequest) }))).toEqual(['adopt thing.a']);
    const named = { clearance: { ...clearEverything, approvals: new Set<string>(), adopt: ['thing.a'] } };
    expect(outline(planOf({ ...input, rules: named }))).toEqual(['adopt thing.a']);
  });

  test("a look-up's new answer needs no approval", () => {
    const reference = { v: '${group(env)}', protected: false };
    const found = want('a', { v: 'new' }, { reference });
    const desired = { ...found, tags: ownTags({ spec: found.spec, reference }, at) };
    const before = ownTags({ spec: { v: 'old', protected: false }, reference }, at) as Record<string, string>;
    const old = have('a', { v: 'old' }, { tags: { 'monitoring:spec': before['monitoring:spec'] as string } });
    const plan = planOf({ desired: [desired], live: [old], rules: shown([]) });
    expect(outline(plan)).toEqual(['update thing.a']);
    expect(plan.steps[0]?.cause).toBe('look-up');
  });

  test('what a killed update left is taken back only if that was shown: it is no look-up’s new answer', () => {
    const tags = announcement(have('a', { v: 1 }).tags ?? {}, [{ v: 2 }]);
    const live = [have('a', { v: 1 }, { now: { v: 2 }, tags })];
    const desired = [want('a', { v: 1 })];
    expect(reasons(outline(planOf({ desired, live, rules: shown([]) })))).toEqual(['update thing.a (unapproved)']);
    const back = approvalsOf(desired, baseOf(want('a', { v: 2 }))).all;
    expect(outline(planOf({ desired, live, rules: shown(back) }))).toEqual(['update thing.a']);
  });

  test('a reference that nobody showed is as new as any other value', () => {
    const reference = { v: '${group(other)}', protected: false };
    const desired = want('a', { v: 'new' }, { reference });
    expect(reasons(outline(planOf({ desired: [desired], live: [have('a', { v: 'old' })], rules: shown([]) })))).toEqual(
      ['update thing.a (unapproved)'],
    );
  });
});

describe('cause', () => {
  test('unlike base is this change, also where a hand was; else by hand, else not yet applied', () => {
    const live = [have('a', { v: 1, w: 1 }, { now: { v: 1, w: 9 } }), have('b', { v: 1 })];
    const desired = [want('a', { v: 2, w: 1 }), want('b', { v: 2 })];
    const plan = planOf({ desired, live, base: baseOf(want('a', { v: 1, w: 1 }), want('b', { v: 2 })) });
    const fields = plan.steps.flatMap((step) => (step.change.action === 'update' ? step.change.fields : []));
    expect(fields.map(({ path, cause }) => [path, cause])).toEqual([
      ['/v', 'this change'],
      ['/w', 'by hand'],
      ['/v', 'not yet applied'],
    ]);
  });
});

test('a plan does not depend on the order of what it is made from', () => {
  const desired = ['a', 'b', 'c', 'd'].map((name, i) => want(name, { v: i }));
  const live = ['b', 'c', 'd', 'e'].map((name, i) => have(name, { v: i % 2 }));
  const expected = planOf({ desired, live }).digest;
  fc.assert(
    fc.property(fc.shuffledSubarray(desired, { minLength: 4 }), fc.shuffledSubarray(live, { minLength: 4 }), (d, l) => {
      expect(planOf({ desired: d, live: l }).digest).toBe(expected);
    }),
    { numRuns: 50 },
  );
});

test('a changed field that cannot be changed in place is a replace, and blocks', () => {
  const plan = planOf({ desired: [want('a', { shape: 'round' })], live: [have('a', { shape: 'square' })] });
  expect(outline(plan)).toEqual(['replace thing.a (blocked hazard: replace)']);
});

test('a hazard that the stack raises blocks', () => {
  const live = [{ ...have('a', {}), owner: 'nobody' as const, tags: {} }];
  expect(outline(planOf({ desired: [want('a', {}, { adopt: true })], live, raised: ['takes-over'] }))).toEqual([
    'adopt thing.a (blocked hazard: takes-over)',
  ]);
});
