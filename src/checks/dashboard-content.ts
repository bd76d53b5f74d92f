import { pointerTo } from '../core/json.ts';
import { contents, type DeclaredWidget } from '../kinds/dashboard/declaration.ts';
import type { FoundAt } from './alarm-check.ts';
import { dashboardCheck, type WrittenWidget } from './dashboard-check.ts';

/** A widget shows one thing, a line is one thing, and words of a graph stand on a graph. */
export const dashboardContent = dashboardCheck('dashboard/content', function* (widgets) {
  for (const widget of widgets) yield* oneWidget(widget);
});

const graphs: readonly string[] = ['alarms', 'metric', 'expression', 'metrics'];
const eaches: readonly string[] = ['metric', 'expression', 'metrics', 'logs'];
const ofGraphs = ['thresholds', 'stacked', 'legend', 'axes', 'view'] as const;

function* oneWidget({ widget, at }: WrittenWidget): Iterable<FoundAt> {
  const said = contents.filter((content) => widget[content] !== undefined);
  const [content] = said;
  if (content === undefined) {
    yield { at, message: `a widget shows something: one of ${contents.join(', ')}`, suggestion: 'add one of them' };
    return;
  }
  if (said.length > 1)
    yield {
      at: pointerTo(at, said[1] as string),
      message: `a widget shows one thing, and this one ${said.join(' and ')}`,
    };
  if (widget.each !== undefined && !eaches.includes(content))
    yield { at: pointerTo(at, 'each'), message: `each repeats ${eaches.join(', ')}, not ${content}` };
  const stray = graphs.includes(content) ? undefined : ofGraphs.find((key) => widget[key] !== undefined);
  if (stray) yield { at: pointerTo(at, stray), message: `${stray} is for graphs: ${graphs.join(', ')}` };
  yield* lines(widget, at);
}

function* lines({ metrics }: DeclaredWidget, at: string): Iterable<FoundAt> {
  for (const [label, { metric, expression }] of Object.entries(metrics ?? {})) {
    if ((metric === undefined) !== (expression === undefined)) continue;
    const place = pointerTo(pointerTo(at, 'metrics'), label);
    yield { at: place, message: `line "${label}" is either a metric or an expression` };
  }
}
