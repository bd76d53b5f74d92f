import type { AlarmDeclaration, NotifyingState } from '../alarm/declaration.ts';

/** What a composite says as alarms do. */
type AsAlarms = Pick<
  AlarmDeclaration,
  'description' | 'priority' | 'respondWithin' | 'notify' | 'notifyOn' | 'actions' | 'runbook' | 'enabled'
>;

/** A composite alarm as people write it: either `rule` or `atLeast`. */
export interface CompositeDeclaration extends AsAlarms {
  /** AWS's language. */
  readonly rule?: string;
  readonly atLeast?: DeclaredAtLeast;
  /** Alarms that the rule names, or that suppress, and that this stack does not declare. */
  readonly outside?: readonly string[];
  readonly suppressedBy?: DeclaredSuppressor;
}

/** So many, or so many percent, of the alarms that `of` names: names, and patterns over what is declared. */
export interface DeclaredAtLeast {
  readonly count?: number;
  readonly percent?: number;
  readonly of: string | readonly string[];
  readonly state?: NotifyingState;
}

/** While this alarm is in ALARM, the composite notifies nobody. Durations, `1m` where nothing is said. */
export interface DeclaredSuppressor {
  readonly alarm: string;
  readonly wait?: string;
  readonly extension?: string;
}
