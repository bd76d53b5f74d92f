import { digest, shortDigest } from './json.ts';
import type { AnyKind } from './kind.ts';
import { HOLD_TAG } from './tags.ts';
import { type Change, type Live, type Plan, type StackRef, showAddress } from './types.ts';

/**
 * A plan of one step: the tag that withholds a live resource until a time (ISO 8601), or without it once more (null).
 * Null when the tag already says so.
 */
export function planHold(
  live: Live,
  until: string | null,
  { at, kind }: { at: StackRef; kind: AnyKind<never> },
): Plan | null {
  const change = holding(live, until);
  const calls = kind.calls(change, at);
  if (calls.length === 0) return null;
  const code = shortDigest([showAddress(live.address), live.spec, calls.map(({ op, input }) => ({ op, input }))]);
  const cost = kind.cost(live.spec);
  return {
    stack: at,
    steps: [
      {
        change,
        cause: 'this change',
        calls,
        hazards: [],
        cost: { before: cost, after: cost },
        conditional: false,
        code,
        withheld: null,
      },
    ],
    unchanged: 0,
    cost: { before: cost, after: cost },
    digest: digest([at.stack, at.account, at.region, code]),
    approvals: [],
    approvalsInShort: [],
    notes: [],
  };
}

/** An update of nothing but the tag. */
function holding(live: Live, until: string | null): Change {
  const { address, spec, needs } = live;
  const nowhere = { source: { file: '', line: 0, column: 0 }, broughtBy: null, sources: {} };
  const desired = { address, spec, reference: spec, needs, ...nowhere, tags: { [HOLD_TAG]: until } };
  return { action: 'update', live, fields: [], desired: { ...desired, adopt: false, unresolved: null } };
}
