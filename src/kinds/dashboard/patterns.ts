import type { Among } from '../../core/among.ts';
import type { AlarmSpec } from '../alarm/spec.ts';
import { expandNames } from '../name-pattern.ts';
import { type Patterns, patternsOf } from './declaration.ts';

/** An alarm of this stack that is on the dashboard. */
export interface ShownAlarm {
  readonly name: string;
  /** The service that it belongs to, or null. */
  readonly service: string | null;
  /** Its name without the service's. */
  readonly shortName: string;
  readonly spec: AlarmSpec;
}

/** The declared metric alarms that the patterns fit, by name. */
export function alarmsMatching(patterns: Patterns, among: Among): readonly ShownAlarm[] {
  return expandNames(patternsOf(patterns), among.names('alarm')).flatMap((name) => {
    const spec = among.spec({ kind: 'alarm', name }) as AlarmSpec | null;
    return spec ? [{ name, ...serviceOf(name, among), spec }] : [];
  });
}

/** The service whose name the alarm's begins with; of several the longest. */
function serviceOf(name: string, { services }: Among): Pick<ShownAlarm, 'service' | 'shortName'> {
  const fits = services.map((one) => one.name).filter((one) => name.startsWith(`${one}-`));
  const service = fits.reduce<string | null>(
    (longest, one) => (one.length > (longest?.length ?? 0) ? one : longest),
    null,
  );
  return { service, shortName: service === null ? name : name.slice(service.length + 1) };
}
