import { addressOf, reasonOf, type Step, showAddress } from '../../core/types.ts';
import { codesOf, quoted } from '../way-out.ts';
import { code, type View } from './view.ts';

/** Codes in one command; GitHub takes 65,535 characters of inputs. https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_dispatch */
const CODES = 40;

/** The run of the apply workflow that sends steps as they stand. */
export function approving(steps: readonly Step[]): string {
  return `\`gh workflow run apply.yml -f approve="${codesOf(steps, CODES)}"\``;
}

/** What a person can do on GitHub about steps that are withheld for the same reason, as Markdown; nothing where only waiting helps. */
export function waysOnGitHub(steps: readonly [Step, ...Step[]], { detail }: View): string {
  const [first] = steps;
  if (first.withheld === null) return '';
  switch (reasonOf(first.withheld)) {
    case 'by hand':
    case 'collision':
      return `send it as it stands: ${approving(steps)}`;
    case 'unapproved':
      return `sent if a merged pull request showed that; else ${approving(steps)}`;
    case 'hold':
      return `end the hold: ${code(`monitoring hold ${quoted(showAddress(addressOf(first.change)))} --release`, detail)}`;
    case 'conflict':
      return first.withheld.startsWith('conflict: it exists') ? 'take it over: `adopt: true` in its YAML' : '';
    case 'blocked hazard':
      return '`allow` in `stack.yaml`, as above';
    default:
      return '';
  }
}
