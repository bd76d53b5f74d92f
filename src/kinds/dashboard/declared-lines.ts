import type { Among } from '../../core/among.ts';
import { byCodeUnit, type Json } from '../../core/json.ts';
import type { DeclaredLine, DeclaredWidget } from './declaration.ts';
import { fillForService } from './each.ts';
import { identifiersIn, isIdentifier, scopedExpression, scopedId } from './identifiers.ts';
import { type GraphLine, graphLine, lineEntry } from './line-entry.ts';

/** The lines that a widget declares itself, as entries of `metrics`; with `each` once for every service that follows the profile. */
export function declaredEntries(widget: DeclaredWidget, { services }: Among): readonly Json[] {
  if (widget.each === undefined) return linesOf(widget).map(lineEntry);
  const followers = services.filter(({ profile }) => profile === widget.each);
  const lines = followers.flatMap((service) => {
    const filled = fillForService(linesAlone(widget) as Json, service) as DeclaredWidget;
    return apart(linesOf(filled), { service: service.name, single: widget.metrics === undefined });
  });
  return lines.sort((a, b) => byCodeUnit(a.label ?? '', b.label ?? '')).map(lineEntry);
}

function linesAlone({ metrics, metric, expression, statistic, period, ...options }: DeclaredWidget) {
  const { label, id, color, yAxis, visible, account } = options;
  const said = { metrics, metric, expression, statistic, period, label, id, color, yAxis, visible, account };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

/** In the order in which they are written. The region of a widget is its own, and not that of its line. */
function linesOf(widget: DeclaredWidget): readonly GraphLine[] {
  const { metrics, metric, expression } = widget;
  if (metrics) return keyedLines(metrics, widget);
  if (!metric && expression === undefined) return [];
  const { label, id, color, yAxis, visible, account, statistic, period } = widget;
  const said = { metric, expression, statistic, period, label, id, color, yAxis, visible, account };
  const line = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  return [graphLine(line as DeclaredLine, widget)];
}

/** The key is the label, and the id where an expression names it. */
function keyedLines(metrics: { readonly [label: string]: DeclaredLine }, widget: DeclaredWidget): GraphLine[] {
  const named = new Set(Object.values(metrics).flatMap(({ expression = '' }) => [...identifiersIn(expression)]));
  return Object.entries(metrics).map(([key, line]) => ({
    label: key,
    ...(isIdentifier(key) && named.has(key) && { id: key }),
    ...graphLine(line, widget),
  }));
}

/** The lines of one service, labelled and numbered so that those of another stay apart. */
function apart(
  lines: readonly GraphLine[],
  { service, single }: { readonly service: string; readonly single: boolean },
): readonly GraphLine[] {
  const ids = new Set(lines.flatMap(({ id }) => id || []));
  return lines.map((line) => ({
    ...line,
    label: single ? line.label || service : `${service} ${line.label ?? ''}`.trim(),
    ...(line.id && { id: scopedId(line.id, service) }),
    ...(line.expression !== undefined && { expression: scopedExpression(line.expression, ids, service) }),
  }));
}
