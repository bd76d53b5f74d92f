import { distance } from 'fastest-levenshtein';

/** The candidate that was most likely meant, or undefined when none is near: a wrong hint is worse than none. */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  const all = [...candidates];
  return nearestDuration(text, all) ?? nearestWord(text, all);
}

/** The hint itself, or undefined. */
export function didYouMean(text: string, candidates: Iterable<string>): string | undefined {
  const found = nearest(text, candidates);
  return found === undefined ? undefined : `did you mean ${found}?`;
}

/** Of durations in the same unit the one that is least far away; the longer of two. */
function nearestDuration(text: string, candidates: readonly string[]): string | undefined {
  const unit = text.slice(-1);
  if (!duration.test(text)) return undefined;
  const far = (one: string): number => Math.abs(Number.parseInt(one, 10) - Number.parseInt(text, 10));
  const same = candidates.filter((one) => duration.test(one) && one.endsWith(unit));
  return same.sort((a, b) => far(a) - far(b) || Number.parseInt(b, 10) - Number.parseInt(a, 10))[0];
}

const duration = /^\d+[smhd]$/;

function nearestWord(text: string, candidates: readonly string[]): string | undefined {
  let best: { readonly candidate: string; readonly far: number } | undefined;
  for (const candidate of candidates) {
    const far = slips(text.toLowerCase(), candidate.toLowerCase());
    if (far <= allowed(text, candidate) && (!best || far < best.far)) best = { candidate, far };
  }
  return best?.candidate;
}

/** Letters that only changed places are less than one slip. */
function slips(a: string, b: string): number {
  const sorted = (text: string) => [...text].sort().join('');
  return a !== b && sorted(a) === sorted(b) ? 0.5 : distance(a, b);
}

/** One slip in three letters, and at least one. */
function allowed(text: string, candidate: string): number {
  return Math.max(1, Math.floor(Math.min(text.length, candidate.length) / 3));
}
