import type { Change, Hazard } from '../../core/types.ts';
import type { DashboardSpec, Widget } from './spec.ts';

/** The hazards that a change of a dashboard can have, besides those of every kind. */
export const dashboardHazards = { 'dashboard-gutted': 'block', 'dashboard-unreadable': 'tell' } as const;

/** Fewer widgets than these are no dashboard that could be gutted. */
const FEW = 4;

/** What a reviewer should look at twice: most of what people look at goes, or what is there cannot be shown. */
export function hazards(change: Change<DashboardSpec>): readonly Hazard[] {
  if (change.action === 'create' || change.action === 'delete') return [];
  const { live, desired } = change;
  const reason = guttedReason(live.spec, desired.spec, change.action === 'adopt');
  const unreadable = live.spec.unreadable;
  return [
    ...(reason === null ? [] : [{ key: 'dashboard-gutted', level: dashboardHazards['dashboard-gutted'], reason }]),
    ...(unreadable === null ? [] : [unreadableHazard(unreadable)]),
  ];
}

function unreadableHazard(why: string): Hazard {
  const reason = `what is there is no dashboard body, and is overwritten: ${why}`;
  return { key: 'dashboard-unreadable', level: dashboardHazards['dashboard-unreadable'], reason };
}

/** Widgets that come make up for widgets that go (new titles), but not for those of somebody else's dashboard. */
function guttedReason(before: DashboardSpec, after: DashboardSpec, foreign: boolean): string | null {
  const names = Object.keys(before.widgets);
  const gone = names.filter((name) => !Object.hasOwn(after.widgets, name)).length;
  const come = Object.keys(after.widgets).filter((name) => !Object.hasOwn(before.widgets, name)).length;
  const lost = foreign ? gone : Math.max(0, gone - come);
  const emptied = names.filter((name) => isEmptied(before, after, name)).length;
  if (names.length < FEW || 2 * (lost + emptied) < names.length) return null;
  const losses = [
    ...(lost > 0 ? [`${lost} of ${names.length} widgets go`] : []),
    ...(emptied > 0 ? [`${emptied} of ${names.length} lose all their lines`] : []),
  ];
  return losses.join(', ');
}

function isEmptied(before: DashboardSpec, after: DashboardSpec, name: string): boolean {
  if (!Object.hasOwn(after.widgets, name)) return false;
  return hasLines(before.widgets[name] as Widget) && !hasLines(after.widgets[name] as Widget);
}

function hasLines({ lines }: Widget): boolean {
  return lines !== null && Object.keys(lines).length > 0;
}
