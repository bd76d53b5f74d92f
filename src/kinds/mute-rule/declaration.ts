/** A mute rule as people write it: a window in which alarms notify nobody. */
export interface MuteRuleDeclaration {
  readonly description?: string;
  /** Names of alarms and composites, and patterns over what is declared. */
  readonly alarms: readonly string[];
  /** Five fields of cron, or a minute without a time zone: `2026-12-24T02:00`. */
  readonly at: { readonly cron?: string; readonly once?: string };
  /** IANA; also for `once`. */
  readonly timezone?: string;
  /** A duration (`2h`), or ISO 8601 (`P2DT12H`). */
  readonly for: string;
  /** ISO 8601 with a zone, whole minutes. */
  readonly start?: string;
  readonly expires?: string;
}
