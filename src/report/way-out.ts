import { addressOf, reasonOf, type Step, showAddress } from '../core/types.ts';

/** What a person can do about a withheld step: in words, and as words of the command line where there are any. */
export interface WayOut {
  readonly does: string;
  readonly command: string | null;
}

const SHOWN_CODES = 6;

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
      return first.withheld.includes('`adopt: true`')
        ? [{ does: 'take over', command: `--adopt ${quoted(patternOf(steps))}` }]
        : [];
    case 'blocked hazard':
      return openHazards(first).map((key) => ({
        does: 'allow',
        command: `--allow ${quoted(`${key}:${patternOf(steps)}`)}`,
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

/** One address, or a pattern for several: what all share up to the end of a service's name; the first where they share nothing. */
function patternOf(steps: readonly Step[]): string {
  const [first = '', ...others] = steps.map((step) => showAddress(addressOf(step.change)));
  if (others.length === 0) return first;
  let shared = first;
  for (const other of others) while (!other.startsWith(shared)) shared = shared.slice(0, -1);
  const service = /^[^.]+\..*[-/]/s.exec(shared)?.[0];
  return service ? `${service}*` : first;
}

/** As one word of a shell. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
