/** A line that stays, goes or comes. */
type Line = readonly [' ' | '-' | '+', string];

const CONTEXT = 3;

/**
 * A file's change as `git apply` takes it; null where pasting it from a page would not give the same bytes (tabs, line ends of Windows,
 * characters that cannot be seen), or its name needs quoting. https://git-scm.com/docs/git-apply
 */
export function unifiedDiff(file: string, before: string, after: string): string | null {
  if (!/^[\w./-]+$/.test(file)) return null;
  const lines = linesBetween(split(before), split(after));
  const hunks = hunksOf(lines);
  if (hunks.length === 0) return null;
  const text = [`--- a/${file}`, `+++ b/${file}`, ...hunks].join('\n');
  return /[\p{Control}\p{Format}\p{Surrogate}\u2028\u2029]/u.test(text.replaceAll('\n', '')) ? null : text;
}

/** Lines; the last one says so where no line break ends it. */
function split(text: string): readonly string[] {
  const lines = text.split('\n');
  const last = lines.pop();
  return last === '' ? lines : [...lines, `${last}\n\\ No newline at end of file`];
}

/** What the two share at both ends stays; in between, the longest that they have in common. */
function linesBetween(a: readonly string[], b: readonly string[]): readonly Line[] {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const same = (lines: readonly string[]): Line[] => lines.map((line) => [' ', line]);
  return [
    ...same(a.slice(0, start)),
    ...common(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...same(a.slice(a.length - end)),
  ];
}

/** By the table of longest common subsequences. */
function common(a: readonly string[], b: readonly string[]): readonly Line[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = lengths[i] as Uint32Array;
    for (let j = b.length - 1; j >= 0; j -= 1)
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const lines: Line[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      lines.push([' ', a[i] as string]);
      [i, j] = [i + 1, j + 1];
    } else if (i < a.length && (j === b.length || at(i + 1, j) >= at(i, j + 1))) lines.push(['-', a[i++] as string]);
    else lines.push(['+', b[j++] as string]);
  }
  return lines;
}

/** Changes with the lines around them, those that touch in one. */
function hunksOf(lines: readonly Line[]): readonly string[] {
  const near = lines.map((_, i) =>
    lines.slice(Math.max(0, i - CONTEXT), i + CONTEXT + 1).some(([sign]) => sign !== ' '),
  );
  const hunks: string[] = [];
  for (let from = near.indexOf(true); from >= 0; ) {
    const next = near.indexOf(false, from);
    const to = next < 0 ? lines.length : next;
    hunks.push(hunk(lines, from, to));
    from = near.indexOf(true, to);
    if (next < 0) break;
  }
  return hunks;
}

function hunk(lines: readonly Line[], from: number, to: number): string {
  const [before, shown] = [lines.slice(0, from), lines.slice(from, to)];
  const range = (other: '+' | '-'): string => {
    const count = shown.filter(([sign]) => sign !== other).length;
    const start = before.filter(([sign]) => sign !== other).length + (count === 0 ? 0 : 1);
    return `${start},${count}`;
  };
  return [`@@ -${range('+')} +${range('-')} @@`, ...shown.map(([sign, line]) => `${sign}${line}`)].join('\n');
}
