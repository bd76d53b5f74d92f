import { isObject, pointerTo } from '../core/json.ts';
import { metricsNamed } from '../kinds/dashboard/lines.ts';
import { dashboardCheck, type WrittenWidget } from './dashboard-check.ts';
import { claimedIn, unpublished, type Watched } from './published.ts';

/** A widget on what nobody publishes stays empty. */
export const dashboardPublished = dashboardCheck('dashboard/published', function* (widgets, context) {
  const claimed = claimedIn(context);
  for (const widget of widgets) for (const watched of shownBy(widget)) yield* unpublished(watched, claimed);
});

function* shownBy({ widget, at }: WrittenWidget): Iterable<Watched> {
  if (widget.metric && widget.account === undefined) yield { metric: widget.metric, at: `${at}/metric` };
  for (const [label, { metric, account }] of Object.entries(widget.metrics ?? {})) {
    if (metric && account === undefined) yield { metric, at: `${pointerTo(pointerTo(at, 'metrics'), label)}/metric` };
  }
  const properties = widget.raw?.properties;
  if (widget.raw?.type !== 'metric' || !isObject(properties)) return;
  for (const { metric, index } of metricsNamed(properties.metrics ?? []))
    yield { metric, at: pointerTo(`${at}/raw/properties/metrics`, index) };
}
