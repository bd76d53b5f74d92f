import { pointerTo } from '../core/json.ts';
import { dashboardCheck } from './dashboard-check.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html */
export const dashboardGauge = dashboardCheck('dashboard/gauge', function* (widgets) {
  for (const { widget, at } of widgets) {
    const { min, max } = widget.axes?.left ?? {};
    if (widget.view !== 'gauge' || (min !== undefined && max !== undefined)) continue;
    const suggestion = 'add axes: { left: { min: 0, max: 100 } }';
    yield { at: pointerTo(at, 'view'), message: 'a gauge needs both ends of the left axis', suggestion };
  }
});
