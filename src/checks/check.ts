import type { AwsReadPort } from '../aws/operations.ts';
import type { ServiceRef } from '../core/among.ts';
import type { JsonPointer } from '../core/json.ts';
import { pointerAndParents } from '../core/json.ts';
import type { Problem, Step } from '../core/types.ts';
import { type Finding, problemAt } from '../manifest/problems.ts';
import type { Catalogue, Declaration, StackSettings } from '../manifest/types.ts';

/** What a check of declarations looks at. */
export interface CheckContext {
  readonly stack: StackSettings;
  readonly declarations: readonly Declaration[];
  readonly services?: readonly ServiceRef[];
  /** Names of the files in `runbooks/`, without `.md`. */
  readonly runbooks: ReadonlySet<string>;
  /** Today, YYYY-MM-DD. */
  readonly now: string;
  /** False: a file was not understood, so that what is not declared here may be declared there. */
  readonly complete?: boolean;
  /** Addresses of what lacks a part that was wrong, documents too: what is absent there says nothing. */
  readonly damaged?: ReadonlySet<string>;
  /** What is published, where somebody says. */
  readonly catalogues?: readonly Catalogue[];
}

/** A policy of declarations. */
export interface Check {
  /** `subject/policy`, as problems show it. */
  readonly name: string;
  readonly stage: 'declared';
  run(context: CheckContext): readonly Problem[];
}

/** What a check of the account looks at. */
export interface LiveContext {
  readonly stack: StackSettings;
  /** What a plan would send, deletes and tags alone left out. */
  readonly steps: readonly Step[];
  /** By address. */
  readonly declarations: ReadonlyMap<string, Declaration>;
  /** Today, YYYY-MM-DD. */
  readonly now: string;
}

/** A policy of what would be sent, held against the account. It reads, and stops no plan: what it may not read it says. */
export interface LiveCheck {
  readonly name: string;
  readonly stage: 'live';
  run(context: LiveContext, aws: AwsReadPort): Promise<readonly Problem[]>;
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
