import type { FieldChange, Plan, Source } from '../../core/types.ts';
import type { Allowed } from '../comment/told.ts';
import type { Hidden } from '../redact.ts';
import type { Findings } from './findings.ts';

/** What a drift issue tells. */
export interface ToldDrift {
  /** Of main as it is, with what merged pull requests showed. */
  readonly plan: Plan;
  readonly findings: Findings;
  /** The YAML that would want what hands did, by `kind.name`. */
  readonly keep: ReadonlyMap<string, Keep>;
  /** The same as changes of files. */
  readonly files: readonly { readonly file: string; readonly before: string; readonly after: string }[];
  /** Where a service stands that has something of a profile, by `kind.name`. */
  readonly services: ReadonlyMap<string, Source>;
  /** Reviewed permissions. */
  readonly allow: readonly Allowed[];
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly hidden: Hidden;
}

/** How one resource is accepted as it is. */
export interface Keep {
  readonly places: readonly {
    readonly file: string;
    readonly line: number;
    readonly did: 'changed' | 'added' | 'removed';
    /** Keys around it, outermost first. */
    readonly under: readonly string[];
    /** `threshold: 85`. */
    readonly written: string;
  }[];
  /** Fields that no YAML of it says. */
  readonly unwritten: readonly {
    readonly field: FieldChange;
    readonly why: 'look-up' | 'variable' | 'not said there';
  }[];
}
