const secondsIn = { d: 86_400, h: 3_600, m: 60, s: 1 } as const;
type Unit = keyof typeof secondsIn;

/** The seconds of a duration as people write it: `10s`, `5m`, `12h`, `1d`. Throws for anything else: schemas come first. */
export function secondsOf(duration: string): number {
  const [, count, unit] = /^(\d+)([smhd])$/.exec(duration) ?? [];
  if (count === undefined) throw new Error(`no duration: ${duration}`);
  return Number(count) * secondsIn[unit as Unit];
}

/** The inverse, in the largest unit that it is a whole number of. */
export function durationOf(seconds: number): string {
  const unit = (Object.keys(secondsIn) as Unit[]).find((one) => seconds > 0 && seconds % secondsIn[one] === 0) ?? 's';
  return `${seconds / secondsIn[unit]}${unit}`;
}
