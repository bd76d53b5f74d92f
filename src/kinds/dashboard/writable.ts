import { isObject, type Json } from '../../core/json.ts';
import { type DeclaredLine, type DeclaredWidget, patternsOf } from './declaration.ts';

/**
 * True where the schema takes what was made of a live widget: AWS's console and other people's tools write more than we have words for,
 * and then the widget is written as AWS does.
 */
export function isWritable(widget: DeclaredWidget): boolean {
  const { title = '', region = 'any', view, legend, stacked = false, axes = {}, logs, status = [] } = widget;
  return (
    [title, region].every(isText) &&
    region !== '' &&
    isOneOf(view, graphViews) &&
    isOneOf(legend, ['bottom', 'right', 'hidden']) &&
    typeof stacked === 'boolean' &&
    areAxes(axes as Json) &&
    // A star would fit the names of others.
    patternsOf(status).every((name) => name !== '' && !name.includes('*')) &&
    (logs?.groups ?? []).every((group) => group.length <= 512) &&
    isOneOf(logs?.view, ['table', 'timeSeries', 'bar', 'pie']) &&
    [widget.metrics, widget.thresholds].every(hasPlainKeys) &&
    Object.values(widget.metrics ?? {}).every(isLine) &&
    Object.values(isObject(widget.thresholds as Json) ? (widget.thresholds as object) : {}).every(isThreshold)
  );
}

/** References are filled in for values only, so a key holds none, and no text that looks like one. */
function hasPlainKeys(lines: object | string | readonly string[] | undefined): boolean {
  return Object.keys(lines ?? {}).every((key) => !key.includes('${'));
}

const graphViews = ['timeSeries', 'singleValue', 'gauge', 'bar', 'pie', 'table'];

function isLine(line: DeclaredLine): boolean {
  const { metric, expression, period = '5m', statistic = 'Average', label = '', id = '', ...more } = line;
  const { color, yAxis, visible = true, region = 'any', account, ...unknown } = more;
  const dimensions = Object.values(metric?.dimensions ?? {});
  return (
    (metric === undefined) !== (expression === undefined) &&
    [expression ?? 'any', statistic, region, ...dimensions, metric?.namespace ?? 'any', metric?.name ?? 'any'].every(
      (text) => isText(text) && text !== '',
    ) &&
    dimensions.length <= 30 &&
    /^[1-9][0-9]*[smhd]$/.test(period) &&
    isText(label) &&
    /^([a-z][A-Za-z0-9_]*)?$/.test(String(id)) &&
    isColor(color) &&
    isOneOf(yAxis, ['left', 'right']) &&
    typeof visible === 'boolean' &&
    (account === undefined || /^[0-9]{12}$/.test(String(account))) &&
    Object.keys(unknown).length === 0
  );
}

function isThreshold(threshold: Json): boolean {
  if (!isObject(threshold)) return typeof threshold === 'number';
  const { value, to = 0, color, fill, yAxis, visible = true, ...unknown } = threshold;
  return (
    typeof value === 'number' &&
    typeof to === 'number' &&
    isColor(color) &&
    isOneOf(fill, ['none', 'above', 'below']) &&
    isOneOf(yAxis, ['left', 'right']) &&
    typeof visible === 'boolean' &&
    Object.keys(unknown).length === 0
  );
}

function areAxes(axes: Json): boolean {
  if (!isObject(axes)) return false;
  return Object.entries(axes).every(([side, axis]) => {
    if (!isOneOf(side, ['left', 'right']) || !isObject(axis)) return false;
    const { min = 0, max = 0, label = '', showUnits = true, ...unknown } = axis;
    const known = [min, max].every((end) => typeof end === 'number') && isText(label) && typeof showUnits === 'boolean';
    return known && Object.keys(unknown).length === 0;
  });
}

function isColor(color: Json | undefined): boolean {
  return color === undefined || /^#[0-9a-f]{6}$/.test(String(color));
}

function isOneOf(value: Json | undefined, allowed: readonly string[]): boolean {
  return value === undefined || allowed.includes(String(value));
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}
