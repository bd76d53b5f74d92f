import { isObject, type Json, pointerTo } from '../core/json.ts';
import { type DeclaredWidget, patternsOf } from '../kinds/dashboard/declaration.ts';
import { expandNames } from '../kinds/name-pattern.ts';
import type { CheckContext } from './check.ts';
import { dashboardCheck, namesOf } from './dashboard-check.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_limits.html */
const METRICS_PER_WIDGET = 500;
const METRICS_PER_DASHBOARD = 2_500;
/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html */
const ALARMS_PER_WIDGET = 100;

/** What a pattern or `each` makes of few words may be more than AWS takes. 500 widgets are the schema's matter. */
export const dashboardSize = dashboardCheck('dashboard/size', function* (widgets, context) {
  let total = 0;
  for (const { widget, at } of widgets) {
    const count = linesOf(widget, context);
    total += count;
    if (count > METRICS_PER_WIDGET)
      yield {
        at,
        message: `this widget has ${count} lines; AWS takes ${METRICS_PER_WIDGET}`,
        suggestion: 'make two of it',
      };
    const states =
      widget.status === undefined
        ? 1
        : expandNames(patternsOf(widget.status), namesOf(context, 'alarm', 'composite-alarm')).length;
    if (states > ALARMS_PER_WIDGET)
      yield {
        at: pointerTo(at, 'status'),
        message: `these are ${states} alarms; AWS takes ${ALARMS_PER_WIDGET}`,
        suggestion: 'make two widgets of it',
      };
  }
  if (total > METRICS_PER_DASHBOARD)
    yield {
      at: '/widgets',
      message: `this dashboard has ${total} lines; AWS takes ${METRICS_PER_DASHBOARD}`,
      suggestion: 'make two of it',
    };
});

function linesOf(widget: DeclaredWidget, context: CheckContext): number {
  const { alarms, each, metrics, metric, expression, raw } = widget;
  if (raw) return isObject(raw.properties) ? sizeOf(raw.properties.metrics) : 0;
  if (alarms !== undefined) return alarmLines(expandNames(patternsOf(alarms), namesOf(context, 'alarm')), context);
  const own = metrics ? Object.keys(metrics).length : Number(metric !== undefined || expression !== undefined);
  return each === undefined ? own : own * (context.services ?? []).filter(({ profile }) => profile === each).length;
}

/** An alarm on metric math has a line for each of its entries. */
function alarmLines(names: readonly string[], { declarations }: CheckContext): number {
  const wanted = new Set(names);
  const shown = declarations.filter(({ address }) => address.kind === 'alarm' && wanted.has(address.name));
  return shown.reduce((sum, { value }) => sum + Math.max(1, isObject(value) ? sizeOf(value.metrics) : 1), 0);
}

function sizeOf(value: Json | undefined): number {
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
}
