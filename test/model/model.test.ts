import { expect, test } from 'vitest';
import { explore, type Scope } from './explore.ts';

const ours = { 'thing.a': { v: 1, w: 1 }, 'thing.b': { v: 1, w: 1 } };

/** Small worlds, each explored to its edge: what may happen in them is all that may happen. */
const scopes: { readonly [name: string]: Scope } = {
  'two pull requests on one resource, a hand, and a push past review': {
    main: { 'thing.a': ours['thing.a'] },
    pulls: { v: { changes: { 'thing.a': { v: 2 } } }, w: { changes: { 'thing.a': { w: 2 } } } },
    push: { changes: { 'thing.a': { v: 3 } } },
    hands: { 'thing.a': { v: 9 } },
    depth: 7,
  },
  'a hand that goes where main goes, and a hold': {
    main: { 'thing.a': ours['thing.a'] },
    pulls: { v: { changes: { 'thing.a': { v: 2 } } }, back: { changes: { 'thing.a': { v: 1 } } } },
    hands: { 'thing.a': { v: 2, w: 5 } },
    holds: ['thing.a'],
    depth: 7,
  },
  'a rename, its permission, and a hand on what goes': {
    main: ours,
    pulls: {
      rename: { changes: { 'thing.b': null, 'thing.c': { v: 1, w: 1 } } },
      allow: { changes: {}, allows: 'thing.b' },
      c: { changes: { 'thing.c': { v: 2 } } },
    },
    hands: { 'thing.b': { v: 9 } },
    depth: 6,
  },
  'what hands delete, and what a push creates': {
    main: ours,
    pulls: { v: { changes: { 'thing.b': { v: 2 } } } },
    push: { changes: { 'thing.d': { v: 1 }, 'thing.b': null } },
    hands: { 'thing.b': null, 'thing.a': { w: 9 } },
    holds: ['thing.b'],
    depth: 6,
  },
  'what is not ours, declared or not': {
    main: { 'thing.a': ours['thing.a'] },
    besides: {
      'thing.foreign': { spec: { v: 7 }, tags: {} },
      'thing.stranger': { spec: { v: 7 }, tags: { 'monitoring:stack': 'another' } },
      'untagged.stranger': { spec: { v: 7 }, tags: null },
    },
    pulls: {
      foreign: { changes: { 'thing.foreign': { v: 1 } }, allows: 'thing.foreign' },
      stranger: { changes: { 'thing.stranger': { v: 1 } } },
      gone: { changes: { 'thing.foreign': null } },
    },
    push: { changes: { 'thing.stranger': { v: 2 } } },
    hands: { 'thing.a': { v: 9 } },
    depth: 6,
  },
  'kinds without tags': {
    main: { 'untagged.u': { v: 1, w: 1 }, 'thing.a': ours['thing.a'] },
    besides: { 'untagged.stranger': { spec: { v: 7 }, tags: null } },
    pulls: {
      v: { changes: { 'untagged.u': { v: 2 } } },
      gone: { changes: { 'untagged.u': null } },
      allow: { changes: {}, allows: 'untagged.u' },
      stranger: { changes: {}, allows: 'untagged.stranger' },
    },
    push: { changes: { 'untagged.u': { w: 3 } } },
    hands: { 'untagged.u': { v: 9 } },
    depth: 6,
  },
};

test.each(Object.entries(scopes))('%s: nothing breaks, whatever happens in whatever order', async (_, scope) => {
  const { broken, states, runs } = await explore(scope);
  expect(broken).toEqual([]);
  // The world was really walked through.
  expect([states > 500, runs > 200]).toEqual([true, true]);
});
