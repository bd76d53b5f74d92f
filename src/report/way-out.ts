import { addressOf, reasonOf, type Step, showAddress } from '../core/types.ts';

/** What a person can do about a withheld step: in words, and as words of the command line where there are any. */
export interface WayOut {
  readonly does: string;
  readonly command: string | null;
}

const SHOWN_CODES = 6;
const SHOWN_PATTERNS = 12;

/** The ways to clear steps that are left alone for the same reason; none where only waiting or mending something else helps. */
export function waysOut(...steps: readonly Step[]): readonly WayOut[] {
  const [first] = steps;
  if (!first || first.withheld === null) return [];
  const approve = `--approve ${codesOf(steps)}`;
  switch (reasonOf(first.withheld)) {
    case 'by hand':
      return [
        { does: 'put back', command: approve },
        ...(steps.length > 1 ? [{ does: 'undo every hand', command: '--put-back' }] : []),
      ];
    case 'collision':
      return [{ does: 'send what main wants', command: approve }];
    case 'unapproved':
      return [{ does: 'send', command: approve }];
    case 'hold':
      return [
        { does: 'end the hold', command: `monitoring hold ${quoted(showAddress(addressOf(first.change)))} --release` },
      ];
    case 'conflict':
      return first.withheld.startsWith('conflict: it exists')
        ? [{ does: 'take over', command: `--adopt ${wordList(patternsOf(steps))}` }]
        : [];
    case 'blocked hazard':
      return openHazards(first).map((key) => ({
        does: 'allow',
        command: `--allow ${wordList(patternsOf(steps).map((pattern) => `${key}:${pattern}`))}`,
      }));
    default:
      return [];
  }
}

function codesOf(steps: readonly Step[]): string {
  const codes = steps.slice(0, SHOWN_CODES).map((step) => step.code);
  return [...codes, ...(steps.length > SHOWN_CODES ? ['…'] : [])].join(' ');
}

function openHazards(step: Step): readonly string[] {
  const named = (step.withheld ?? '').replace(/^blocked hazard: /, '').split(', ');
  return step.hazards.map((hazard) => hazard.key).filter((key) => named.includes(key));
}

/** Words for the command line that name all of these steps: one pattern where they share a service, else one for each first word of a name. */
function patternsOf(steps: readonly Step[]): readonly string[] {
  const addresses = steps.map((step) => showAddress(addressOf(step.change)));
  const whole = patternOf(addresses);
  if (whole) return [whole];
  const byFirstWord = new Map<string, string[]>();
  for (const address of addresses) {
    const word = /^[^.]+\.[^-/]*/.exec(address)?.[0] ?? address;
    byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), address]);
  }
  return [...byFirstWord.values()].flatMap((some) => patternOf(some) ?? some);
}

/** One address, or a pattern for several: what all share up to the end of a service's name; null where they share nothing. */
function patternOf([first = '', ...others]: readonly string[]): string | null {
  if (others.length === 0) return first;
  let shared = first;
  for (const other of others) while (!other.startsWith(shared)) shared = shared.slice(0, -1);
  const service = /^[^.]+\..*[-/]/s.exec(shared)?.[0];
  return service ? `${service}*` : null;
}

function wordList(words: readonly string[]): string {
  return [...words.slice(0, SHOWN_PATTERNS).map(quoted), ...(words.length > SHOWN_PATTERNS ? ['…'] : [])].join(' ');
}

/** As one word of a shell. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
