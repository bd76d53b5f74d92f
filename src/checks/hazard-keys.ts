import { commonHazards } from '../core/hazards.ts';
import { kindHazards } from '../kinds/index.ts';
import { didYouMean } from '../manifest/nearest.ts';
import type { Found } from './check.ts';

/** The keys of all hazards that plans can show. */
export const hazardKeys: readonly string[] = [...commonHazards, ...Object.keys(kindHazards)];

/** What is said of a key that is none of them. */
export function unknownHazard(key: string): Found {
  const message = `there is no hazard "${key}"; there are ${hazardKeys.join(', ')}`;
  return { severity: 'warning', message, suggestion: didYouMean(key, hazardKeys) };
}
