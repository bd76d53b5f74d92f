import { addressOf, reasonOf, type Step, showAddress } from '../../core/types.ts';
import { yamlWord } from '../comment/hazards.ts';
import type { Detail } from '../comment/told.ts';
import { code } from '../comment/view.ts';
import { approving } from '../comment/ways.ts';
import { openHazards, quoted } from '../way-out.ts';

/** What a person can do on GitHub about steps of main that are withheld for the same reason, as Markdown; '' where only waiting helps. */
export function waysAfterMerge(steps: readonly [Step, ...Step[]], detail: Detail): string {
  const [first] = steps;
  if (first.withheld === null) return '';
  switch (reasonOf(first.withheld)) {
    case 'by hand':
      return `put back: ${approving(steps)}`;
    case 'collision':
    case 'unapproved':
      return `send it as it stands: ${approving(steps)}`;
    case 'hold':
      return `end the hold: ${code(`monitoring hold ${quoted(showAddress(addressOf(first.change)))} --release`, detail)}`;
    case 'conflict':
      return first.withheld.startsWith('conflict: it exists') ? 'take it over: `adopt: true` in its YAML' : '';
    case 'blocked hazard':
      return allowing(first, detail);
    case 'denied read':
      return 'the role of the apply job needs the permission';
    default:
      return '';
  }
}

/** The line of `stack.yaml` that lets the first of them pass. */
function allowing(step: Step, detail: Detail): string {
  const address = yamlWord(showAddress(addressOf(step.change)));
  const items = openHazards(step).map((key) =>
    code(`- { hazard: ${key}, address: ${address}, reason: "WHY", until: "YYYY-MM-DD" }`, detail),
  );
  return `under \`allow:\` in \`stack.yaml\`: ${items.join(' ')}`;
}
