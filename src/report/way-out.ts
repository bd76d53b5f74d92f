import { addressOf, reasonOf, type Step, showAddress } from '../core/types.ts';

const shownCodes = 6;

/** How a person may clear steps that are left alone for the same reason, as words of the command line; '' where only waiting helps. */
export function wayOut(steps: readonly Step[]): string {
  const [first] = steps;
  if (!first || first.withheld === null) return '';
  const codes = steps.slice(0, shownCodes).map((step) => step.code);
  const approve = `   --approve ${codes.join(' ')}${steps.length > shownCodes ? ' …' : ''}`;
  switch (reasonOf(first.withheld)) {
    case 'by hand':
      return `${approve} puts ${steps.length > 1 ? 'them' : 'it'} back${steps.length > 1 ? '; --put-back undoes every hand' : ''}`;
    case 'collision':
      return `${approve} sends what main wants`;
    case 'unapproved':
      return `${approve} sends it`;
    case 'hold':
      return `   monitoring hold ${addressOf(first.change).name} --release`;
    case 'conflict':
      return first.withheld.includes('`adopt: true`') ? `, or --adopt '${patternOf(steps)}'` : '';
    case 'blocked hazard':
      return `   ${openHazards(first)
        .map((key) => `--allow '${key}:${patternOf(steps)}'`)
        .join(' ')}`;
    default:
      return '';
  }
}

function openHazards(step: Step): readonly string[] {
  const named = (step.withheld ?? '').replace(/^blocked hazard: /, '').split(', ');
  return step.hazards.map((hazard) => hazard.key).filter((key) => named.includes(key));
}

/** The one address, or what all of them share up to the end of a service's name; a first address where they share nothing. */
function patternOf(steps: readonly Step[]): string {
  const [first = '', ...others] = steps.map((step) => showAddress(addressOf(step.change)));
  if (others.length === 0) return first;
  let shared = first;
  for (const other of others) while (!other.startsWith(shared)) shared = shared.slice(0, -1);
  const service = shared.slice(0, shared.lastIndexOf('-') + 1);
  return service ? `${service}*` : first;
}
