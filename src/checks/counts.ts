import type { DeclaredWhen } from '../kinds/alarm/declaration.ts';

/** `2` and `2 of 3` as numbers: so many datapoints of so many periods. */
export function countsOf(written: DeclaredWhen['for']): { readonly datapoints: number; readonly periods: number } {
  const [datapoints = 1, periods = datapoints] = String(written ?? 1)
    .split(' of ')
    .map(Number);
  return { datapoints, periods };
}
