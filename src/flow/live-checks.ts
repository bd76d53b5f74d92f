import type { AwsReadPort } from '../aws/operations.ts';
import type { LiveCheck } from '../checks/check.ts';
import { type Plan, type Problem, type Step, showAddress } from '../core/types.ts';
import type { Manifest } from '../manifest/types.ts';

/** What is needed to hold a plan against the account. */
export interface LiveCheckRequest {
  readonly manifest: Manifest;
  readonly checks: readonly LiveCheck[];
  readonly read: AwsReadPort;
  /** ISO 8601. */
  readonly now: string;
}

/** What checks of the account say of what would be sent. A plan that sends nothing costs no request. */
export async function checkLive(
  plan: Plan,
  { manifest, checks, read, now }: LiveCheckRequest,
): Promise<readonly Problem[]> {
  const steps = plan.steps.filter(isSent);
  if (steps.length === 0) return [];
  const declarations = new Map(manifest.declarations.map((one) => [showAddress(one.address), one]));
  const context = { stack: manifest.stack, steps, declarations, now: now.slice(0, 10) };
  return (await Promise.all(checks.map((check) => check.run(context, read)))).flat();
}

/** A step without fields sends tags only. */
function isSent({ withheld, change }: Step): boolean {
  if (withheld !== null || change.action === 'delete') return false;
  return change.action === 'create' || change.fields.length > 0;
}
