import { permissionFor } from '../../core/hazards.ts';
import { addressOf, reasonOf, type Step, showAddress } from '../../core/types.ts';
import { allowed, yamlWord } from '../comment/hazards.ts';
import type { Allowed, Detail } from '../comment/told.ts';
import { code } from '../comment/view.ts';
import { approving } from '../comment/ways.ts';
import { quoted } from '../way-out.ts';

/** What main allows, and on which day (YYYY-MM-DD). */
export interface Permitted {
  readonly allow: readonly Allowed[];
  readonly today: string;
}

type Steps = readonly [Step, ...Step[]];

/** What a person can do on GitHub about steps of main that are withheld for the same reason, as Markdown; '' where only waiting helps. */
export function waysAfterMerge(steps: Steps, detail: Detail, permitted: Permitted): string {
  const [first] = steps;
  if (first.withheld === null) return '';
  switch (reasonOf(first.withheld)) {
    case 'by hand':
      return `put back: ${bothWays(steps, detail, permitted)}`;
    case 'collision':
    case 'unapproved':
      return `send it as it stands: ${bothWays(steps, detail, permitted)}`;
    case 'hold':
      return `end the hold: ${code(`monitoring hold ${quoted(showAddress(addressOf(first.change)))} --release`, detail)}`;
    case 'conflict':
      return first.withheld.startsWith('conflict: it exists') ? 'take it over: `adopt: true` in its YAML' : '';
    case 'blocked hazard':
      return `under \`allow:\` in \`stack.yaml\`: ${allowing(steps, detail, permitted)}`;
    case 'denied read':
      return 'the role of the apply job needs the permission';
    default:
      return '';
  }
}

/** A code clears no hazard: what is hazardous needs its permission first. */
function bothWays(steps: Steps, detail: Detail, permitted: Permitted): string {
  const first = allowing(steps, detail, permitted);
  const then = approving(steps);
  return first === '' ? then : `${then}, once this is merged under \`allow:\` in \`stack.yaml\`: ${first}`;
}

/** The lines of `stack.yaml` that let all of them pass. */
function allowing(steps: Steps, detail: Detail, { allow, today }: Permitted): string {
  const open = steps.flatMap(({ hazards, change }) => {
    const address = showAddress(addressOf(change));
    const blocking = hazards.filter((one) => one.level === 'block' && !permissionFor(one, address, { allow, today }));
    return blocking.map(({ key }) => ({ key, address }));
  });
  const items = [...new Set(open.map(({ key }) => key))].flatMap((key) =>
    allowed(
      open.flatMap((one) => (one.key === key ? one.address : [])),
      detail,
    ).map((address) =>
      code(`- { hazard: ${key}, address: ${yamlWord(address)}, reason: "WHY", until: "YYYY-MM-DD" }`, detail),
    ),
  );
  return items.join(' ');
}
