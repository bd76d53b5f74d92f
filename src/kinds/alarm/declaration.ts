/** A metric as people name it. */
export interface DeclaredMetric {
  readonly namespace: string;
  readonly name: string;
  readonly dimensions?: { readonly [name: string]: string };
  readonly unit?: string;
}

/** One entry of `metrics`: a metric with its statistic, or an expression over other entries. */
export interface DeclaredQuery {
  readonly metric?: DeclaredMetric;
  readonly statistic?: string;
  readonly expression?: string;
  readonly period?: string;
  readonly label?: string;
  readonly return?: boolean;
  readonly account?: string;
}

/** When the alarm fires. */
export interface DeclaredWhen {
  readonly statistic?: string;
  /** `>`, `>=`, `<`, `<=`, `outside band`, `above band`, `below band`. */
  readonly is: string;
  readonly threshold?: number;
  /** With one metric: the width in standard deviations. With `metrics`: the id of the band. */
  readonly band?: number | string;
  readonly period?: string;
  /** `2`, or `2 of 3`. */
  readonly for?: number | string;
}

/** The states in which an alarm can notify, as people write them. */
export const notifyingStates = ['alarm', 'ok', 'insufficientData'] as const;
export type NotifyingState = (typeof notifyingStates)[number];

/** An alarm as people write it; shapes are the schema's matter. */
export interface AlarmDeclaration {
  readonly description?: string;
  readonly metric?: DeclaredMetric;
  readonly metrics?: { readonly [id: string]: DeclaredQuery };
  readonly when: DeclaredWhen;
  readonly missingData?: string;
  readonly lowSamples?: string;
  /** A duration; with `whole` the alarm waits for all of it, even when its window is full earlier. */
  readonly warmUp?: string | { readonly period: string; readonly whole?: boolean };
  readonly priority?: string;
  readonly respondWithin?: string;
  /** Names of topics of this stack, or ARNs. */
  readonly notify?: readonly string[];
  readonly notifyOn?: readonly NotifyingState[];
  readonly actions?: { readonly [state in NotifyingState]?: readonly string[] };
  readonly runbook?: string;
  readonly enabled?: boolean;
}
