const secondsIn = { d: 86_400, h: 3_600, m: 60, s: 1 } as const;
type Unit = keyof typeof secondsIn;

/** The seconds of a duration as people write it: `10s`, `5m`, `12h`, `1d`. Throws for anything else: schemas come first. */
export function secondsOf(duration: string): number {
  const [, count, unit] = /^(\d+)([smhd])$/.exec(duration) ?? [];
  if (count === undefined) throw new Error(`no duration: ${duration}`);
  return Number(count) * secondsIn[unit as Unit];
}

/** The inverse: in minutes where they fit, as periods are written; in seconds elsewhere. */
export function durationOf(seconds: number): string {
  return seconds % 60 === 0 && seconds > 0 ? `${seconds / 60}m` : `${seconds}s`;
}
