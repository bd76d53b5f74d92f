/** 60 series: 4 values of each of three dimensions, most of them met often. Values as durations are: lognormal, three decimals. */
export const series = Array.from({ length: 60 }, (_, i) => ({
  service: `service-${i % 3}`,
  method: ['GET', 'POST', 'PUT', 'DELETE'][i % 4] as string,
  path: `/route/${i % 5}`,
}));

/** The same numbers in every process and every run. */
export function makeRandom(seed = 42): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Durations in milliseconds. */
export function durations(count: number, random = makeRandom()): readonly number[] {
  return Array.from({ length: count }, () => {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    return Math.round(Math.exp(3.5 + normal) * 1_000) / 1_000;
  });
}
