import type { Json, JsonObject } from '../../core/json.ts';
import type { DeclaredMetric } from '../alarm/declaration.ts';

/** One line of a graph as people write it: a metric with its statistic, or an expression over other lines. */
export interface DeclaredLine {
  readonly metric?: DeclaredMetric;
  readonly expression?: string;
  readonly statistic?: string;
  /** A duration. */
  readonly period?: string;
  readonly label?: string;
  readonly id?: string;
  readonly color?: string;
  readonly yAxis?: 'left' | 'right';
  readonly visible?: boolean;
  readonly region?: string;
  readonly account?: string;
}

/** A horizontal line that no alarm has; with `to` a band between two values. */
export interface DeclaredThreshold {
  readonly value: number;
  readonly to?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly yAxis?: 'left' | 'right';
  readonly visible?: boolean;
}

/** Patterns of alarms' names, in which `*` is any text. */
export type Patterns = string | readonly string[];

/** Explicit lines by label, a number being its value; or the lines of these alarms. */
export type DeclaredThresholds = Patterns | { readonly [label: string]: number | DeclaredThreshold };

export interface DeclaredAxis {
  readonly min?: number;
  readonly max?: number;
  readonly label?: string;
  readonly showUnits?: boolean;
}

export interface DeclaredLogs {
  /** Names of log groups. */
  readonly groups: readonly string[];
  /** CloudWatch Logs Insights, without SOURCE. */
  readonly query: string;
  readonly view?: string;
}

/** The members that say what a widget shows; one of them is there, `each` aside. */
export const contents = ['alarms', 'metric', 'expression', 'metrics', 'logs', 'status', 'text', 'raw'] as const;

/** A widget as people write it. */
export interface DeclaredWidget extends DeclaredLine {
  readonly title?: string;
  readonly width?: number;
  readonly height?: number;
  /** Where it stands; without, it follows the widget before. */
  readonly at?: { readonly x: number; readonly y: number };
  /** One line for each of these alarms, with their thresholds. */
  readonly alarms?: Patterns;
  /** The lines or log groups once for every service of this profile. */
  readonly each?: string;
  readonly metrics?: { readonly [label: string]: DeclaredLine };
  readonly logs?: DeclaredLogs;
  /** The states of these alarms. */
  readonly status?: Patterns;
  /** Markdown. */
  readonly text?: string;
  /** As AWS writes it: type and properties. */
  readonly raw?: JsonObject;
  readonly thresholds?: DeclaredThresholds;
  readonly view?: string;
  readonly stacked?: boolean;
  readonly legend?: string;
  readonly axes?: { readonly left?: DeclaredAxis; readonly right?: DeclaredAxis };
  /** Further properties of the widget, as AWS writes them. */
  readonly more?: JsonObject;
}

/** A dashboard as people write it. */
export interface DashboardDeclaration {
  readonly start?: string;
  readonly end?: string;
  readonly periodOverride?: string;
  /** As AWS writes them. */
  readonly variables?: readonly Json[];
  readonly widgets: readonly DeclaredWidget[];
}

/** The list of one or several patterns. */
export function patternsOf(patterns: Patterns): readonly string[] {
  return typeof patterns === 'string' ? [patterns] : patterns;
}
