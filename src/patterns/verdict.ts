/** Whether a pattern matches a message; null where AWS does not document what it does. */
export type Verdict = boolean | null;

/** All of them: one that is false decides, whatever is not known. */
export function all(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes(false)) return false;
  return verdicts.includes(null) ? null : true;
}

/** One of them: one that is true decides. */
export function any(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes(true)) return true;
  return verdicts.includes(null) ? null : false;
}

/** What two readings of AWS's pages agree on. */
export function agreed(one: boolean, other: boolean): Verdict {
  return one === other ? one : null;
}

/** The opposite; what is not known stays so. */
export function not(verdict: Verdict): Verdict {
  return verdict === null ? null : !verdict;
}
