import type { Problem, Source } from '../core/types.ts';
import type { Draft } from './draft.ts';
import { problemAt, showSource } from './problems.ts';

/**
 * Resources with one name, or with names that differ only in case, in one name space of AWS. Items of a list carry addresses of
 * people and machines in their names, where case may count: of them only equal ones are one.
 */
export function nameProblems(drafts: readonly Draft[]): readonly Problem[] {
  const taken = new Map<string, Draft>();
  const problems: Problem[] = [];
  for (const draft of drafts) {
    const { kind, name } = draft;
    const key = `${kind.nameSpace ?? kind.name} ${kind.written.form === 'list' ? name : name.toLowerCase()}`;
    const other = taken.get(key);
    if (other) problems.push(problemOf(draft, other));
    else taken.set(key, draft);
  }
  return problems;
}

function problemOf(draft: Draft, other: Draft): Problem {
  const same = other.name === draft.name;
  const what = same ? 'is declared twice' : `differs only in case from ${other.kind.name} "${other.name}"`;
  const clash =
    same && other.kind !== draft.kind
      ? `has the same name as the ${other.kind.name}, and AWS keeps both in one list`
      : what;
  const problem = problemAt(draft.place, {
    check: 'manifest/name',
    message: `${draft.kind.name} "${draft.name}" ${clash}; the other is in ${showSource(whoBrought(other))}`,
    suggestion: 'rename or delete one of them',
  });
  return draft.usedBy.length === 0 ? problem : { ...problem, usedBy: draft.usedBy };
}

function whoBrought({ usedBy, place }: Draft): Source {
  return usedBy[0] ?? place;
}
