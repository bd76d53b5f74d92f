import type { Json, JsonObject } from '../../core/json.ts';
import type { MetricName } from '../alarm/spec.ts';
import type { Members } from '../set.ts';
import type { Chain } from './chain.ts';

/** What `moved` holds: columns and rows from the top left corner. */
export type Position = { readonly x: number; readonly y: number };

/**
 * One line of a graph: `metric` with its statistic, or null and an `expression`. Statistic and period are written out here, wherever the
 * body has them. Further members (`color`, `yAxis`, `id`, …) are there where they are not AWS's default.
 */
export type Line = {
  readonly metric: MetricName | null;
  readonly periodSeconds: Json;
  readonly [option: string]: Json;
};

/** Lines by what a reader calls them: label, else id, else the metric. */
export type Lines = { readonly [name: string]: Line };

/** Horizontal lines by label, else by value: one with its options, or a band `{ from, to }`. */
export type Thresholds = { readonly [name: string]: JsonObject };

/** A widget in normal form. What its type does not have is null. */
export type Widget = {
  /** AWS's word. */
  readonly type: string;
  /** The widget before it; '' for the first. An order in which one widget more leaves the others as they are. */
  readonly after: string;
  readonly width: number;
  readonly height: number;
  /** Where it stands, unless that is where the layout puts it. */
  readonly moved: Position | null;
  readonly lines: Lines | null;
  /** What each line follows in the legend; null: they stand there by name. */
  readonly lineOrder: Chain | null;
  readonly thresholds: Thresholds | null;
  /** The log groups of a query. */
  readonly groups: Members | null;
  /** The alarms whose state is shown: names of this account and region, ARNs of others. */
  readonly alarms: Members | null;
  /** Everything else that AWS holds for the widget, without what is AWS's default. */
  readonly properties: JsonObject;
};

/** Widgets by title; without one by their first line of text, else by their type. */
export type Widgets = { readonly [name: string]: Widget };

/** A dashboard in normal form. */
export type DashboardSpec = {
  readonly start: string | null;
  readonly end: string | null;
  readonly periodOverride: string;
  readonly variables: readonly Json[];
  readonly widgets: Widgets;
  /** Why the live body says nothing, or null: it cannot be changed, only replaced. */
  readonly unreadable: string | null;
};

/** What a dashboard without widgets is. */
export const emptyDashboard: DashboardSpec = {
  start: null,
  end: null,
  periodOverride: 'auto',
  variables: [],
  widgets: {},
  unreadable: null,
};

/** What AWS takes where a widget has no size: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html */
export const awsSize = { width: 6, height: 6 } as const;

/** What a widget gets that says nothing: two in a row of 24 columns. */
export const defaultSize = { width: 12, height: 6 } as const;
