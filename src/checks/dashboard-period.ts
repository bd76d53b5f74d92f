import { type JsonPointer, pointerTo } from '../core/json.ts';
import type { DeclaredLine } from '../kinds/dashboard/declaration.ts';
import { secondsOf } from '../kinds/duration.ts';
import type { FoundAt } from './alarm-check.ts';
import { dashboardCheck } from './dashboard-check.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html */
export const dashboardPeriod = dashboardCheck('dashboard/period', function* (widgets) {
  for (const { widget, at } of widgets) {
    yield* period(widget, at);
    for (const [label, line] of Object.entries(widget.metrics ?? {}))
      yield* period(line, pointerTo(pointerTo(at, 'metrics'), label));
  }
});

const highResolution: readonly number[] = [1, 5, 10, 30];

function* period({ period: written }: Pick<DeclaredLine, 'period'>, at: JsonPointer): Iterable<FoundAt> {
  if (written === undefined) return;
  const seconds = secondsOf(written);
  if (seconds % 60 === 0 || highResolution.includes(seconds)) return;
  const suggestion = `write ${Math.max(1, Math.round(seconds / 60))}m`;
  yield {
    at: pointerTo(at, 'period'),
    message: `a period is 1s, 5s, 10s, 30s or whole minutes, not ${written}`,
    suggestion,
  };
}
