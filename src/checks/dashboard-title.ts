import { pointerTo } from '../core/json.ts';
import { dashboardCheck } from './dashboard-check.ts';

/** Changes are told by titles: of two widgets with the same one, the second is called by its number, which changes with the first. */
export const dashboardTitle = dashboardCheck('dashboard/title', function* (widgets) {
  const seen = new Set<string>();
  for (const { widget, at } of widgets) {
    const { title } = widget;
    if (title === undefined || title === '') continue;
    if (seen.has(title)) {
      const message = `another widget is called "${title}" too; what changes is told by title`;
      yield { at: pointerTo(at, 'title'), severity: 'warning', message, suggestion: 'give each its own' };
    }
    seen.add(title);
  }
});
