import { addressOf, reasonOf, type Step, showAddress } from '../core/types.ts';
import { patternsOf } from './patterns.ts';

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
        ? [{ does: 'take over', command: `--adopt ${wordList(patternsOf(addressesOf(steps)))}` }]
        : [];
    case 'blocked hazard':
      return openHazards(first).map((key) => ({
        does: 'allow',
        command: `--allow ${wordList(patternsOf(addressesOf(steps)).map((pattern) => `${key}:${pattern}`))}`,
      }));
    default:
      return [];
  }
}

/** The keys to steps as they stand, the first of many. */
export function codesOf(steps: readonly Step[], upTo = SHOWN_CODES): string {
  const codes = steps.slice(0, upTo).map((step) => step.code);
  return [...codes, ...(steps.length > upTo ? ['…'] : [])].join(' ');
}

/** The hazards for which a step is withheld; none where it is withheld for something else. */
export function openHazards(step: Step): readonly string[] {
  const named = (step.withheld ?? '').replace(/^blocked hazard: /, '').split(', ');
  return step.hazards.map((hazard) => hazard.key).filter((key) => named.includes(key));
}

function addressesOf(steps: readonly Step[]): readonly string[] {
  return steps.map((step) => showAddress(addressOf(step.change)));
}

function wordList(words: readonly string[]): string {
  return [...words.slice(0, SHOWN_PATTERNS).map(quoted), ...(words.length > SHOWN_PATTERNS ? ['…'] : [])].join(' ');
}

/** As one word of a shell. */
export function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
