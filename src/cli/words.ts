import { hazardKeys, unknownHazard } from '../checks/hazard-keys.ts';
import { addressFault } from '../checks/stack-allow.ts';
import { clearEverything, EVERYTHING } from '../core/approvals.ts';
import { matchesAddress, type Permission } from '../core/hazards.ts';
import { isShortDigest } from '../core/json.ts';
import { addressOf, type Plan, showAddress } from '../core/types.ts';
import type { Words } from '../stack/open.ts';
import { Refusal } from './failure.ts';

/** What a person clears on the command line, as written. */
export interface Given {
  readonly approve?: readonly string[];
  readonly putBack?: boolean;
  readonly allow?: readonly string[];
  readonly adopt?: readonly string[];
}

/** The same, understood; what could never fit anything is refused. */
export function wordsOf({ approve = [], putBack = false, allow = [], adopt = [] }: Given): Words {
  for (const code of approve) refuseCode(code);
  for (const pattern of adopt) refusePattern(pattern);
  return {
    allow: allow.map(permissionOf),
    clearance: { ...clearEverything, codes: new Set(approve), putBack, adopt },
  };
}

/** One line for each word that did nothing in this plan: a code says that something moved since it was printed. */
export function unusedWords({ approve = [], allow = [], adopt = [] }: Given, plan: Plan): readonly string[] {
  const taken = plan.steps.filter(({ change }) => change.action === 'adopt');
  const fits = (pattern: string, steps: Plan['steps']): boolean =>
    steps.some(({ change }) => pattern === EVERYTHING || matchesAddress(pattern, showAddress(addressOf(change))));
  return [
    ...approve
      .filter((code) => !plan.steps.some((step) => step.code === code))
      .map((code) => `--approve ${code} fits no step of this plan: something moved since it was printed`),
    ...allow
      .filter((word) => {
        const { hazard, address } = permissionOf(word);
        return !fits(
          address,
          plan.steps.filter(({ hazards }) => hazards.some(({ key }) => key === hazard)),
        );
      })
      .map((word) => `--allow ${word} is not needed: no step of this plan has this hazard there`),
    ...adopt
      .filter((pattern) => !fits(pattern, taken))
      .map((pattern) => `--adopt ${pattern} fits nothing of this plan that exists and is not ours`),
  ];
}

function permissionOf(word: string): Permission {
  const colon = word.indexOf(':');
  const [hazard, address] = [word.slice(0, colon), word.slice(colon + 1)];
  if (colon < 1 || address === '')
    throw new Refusal(`--allow ${word}: write KEY:ADDRESS, as delete:alarm.Orders-API-High-CPU`);
  if (!hazardKeys.includes(hazard)) refuse(`--allow ${word}`, unknownHazard(hazard));
  refuseAddress(`--allow ${word}`, address);
  return { hazard, address, until: null };
}

function refuseCode(code: string): void {
  if (!isShortDigest(code))
    throw new Refusal(`--approve ${code || '""'}: write codes as the plan prints them, 12 characters each`);
}

function refusePattern(pattern: string): void {
  const fault = pattern === EVERYTHING ? null : addressFault(pattern);
  if (fault) refuse(`--adopt ${pattern || '""'}`, { ...fault, suggestion: `${fault.suggestion}; or ${EVERYTHING}` });
}

function refuseAddress(option: string, address: string): void {
  const fault = addressFault(address);
  if (fault) refuse(option, fault);
}

function refuse(option: string, { message, suggestion }: { message: string; suggestion?: string | undefined }): never {
  throw new Refusal(`${option}: ${message}${suggestion === undefined ? '' : `; ${suggestion}`}`);
}
