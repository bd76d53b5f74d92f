/** What AWS takes as `Statistic`; everything else is an `ExtendedStatistic`, and never are both sent. */
export const simpleStatistics: readonly string[] = ['Average', 'Sum', 'Minimum', 'Maximum', 'SampleCount'];

/** True for one of the simple statistics. */
export function isSimpleStatistic(statistic: string): boolean {
  return simpleStatistics.includes(statistic);
}

/** One spelling for one meaning: `p99.00` is `p99`, `TM(10.0%:90%)` is `TM(10%:90%)`. */
export function normalStatistic(statistic: string): string {
  return statistic.trim().replace(/(\d+)(?:\.(\d*))?/g, (_, whole: string, fraction = '') => {
    const kept = String(fraction).replace(/0+$/, '');
    return whole.replace(/^0+(?=\d)/, '') + (kept === '' ? '' : `.${kept}`);
  });
}

/** The percentile that a statistic asks for: 99 for `p99`, null for anything else. */
export function percentileOf(statistic: string): number | null {
  const percentile = /^p(\d+(?:\.\d+)?)$/.exec(statistic)?.[1];
  return percentile === undefined ? null : Number(percentile);
}
