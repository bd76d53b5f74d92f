import type { JsonPointer } from '../core/json.ts';
import { pointerAndParents } from '../core/json.ts';
import type { Problem } from '../core/types.ts';
import { type Finding, problemAt } from '../manifest/problems.ts';
import type { Declaration, StackSettings } from '../manifest/types.ts';

/** What a check of declarations looks at. */
export interface CheckContext {
  readonly stack: StackSettings;
  readonly declarations: readonly Declaration[];
  /** Names of the files in `runbooks/`, without `.md`. */
  readonly runbooks: ReadonlySet<string>;
  /** Today, YYYY-MM-DD. */
  readonly now: string;
  /** False: a file was not understood, so that what is not declared here may be declared there. */
  readonly complete?: boolean;
  /** Addresses of what lacks a part that was wrong, documents too: what is absent there says nothing. */
  readonly damaged?: ReadonlySet<string>;
}

/** A policy. `stage`: what it needs to know: declarations only, the account as well, or its history too. */
export interface Check {
  /** `subject/policy`, as problems show it. */
  readonly name: string;
  readonly stage: 'declared' | 'live' | 'history';
  run(context: CheckContext): readonly Problem[];
}

/** A finding without the name of its check, which the check adds. */
export type Found = Omit<Finding, 'check'>;

/** A problem at a value of a declaration, or at the nearest of its parents; names what brought it there from another file. */
export function problemIn(declaration: Declaration, pointer: JsonPointer, finding: Finding): Problem {
  for (const at of pointerAndParents(pointer)) {
    const place = declaration.places.get(at);
    if (!place) continue;
    const problem = problemAt(place, finding);
    const usedBy = declaration.usedBy.filter(({ file }) => file !== place.file);
    return usedBy.length === 0 ? problem : { ...problem, usedBy };
  }
  throw new Error('a declaration without a place');
}
