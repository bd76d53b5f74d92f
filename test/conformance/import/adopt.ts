import { openAws } from '../../../src/aws/ports.ts';
import { apply } from '../../../src/core/apply.ts';
import { clearEverything, EVERYTHING } from '../../../src/core/approvals.ts';
import { addressOf, type Plan, showAddress } from '../../../src/core/types.ts';
import { planStack } from '../../../src/flow/plan.ts';
import { registry } from '../../support/account.ts';
import { manifestOf } from '../../support/manifest.ts';

/** A plan of a folder, in which everything may be taken over, by kinds that the server knows; sends it if that is asked for. */
export async function planAdopting(
  endpoint: string,
  { dir, served, send = false }: { dir: string; served: readonly string[]; send?: boolean },
): Promise<readonly string[]> {
  const whole = await manifestOf(dir);
  const declarations = whole.declarations.filter(({ address }) => served.includes(address.kind));
  const manifest = { ...whole, declarations };
  const kinds = new Map([...registry].filter(([name]) => served.includes(name)));
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const aws = openAws({ region: manifest.stack.region, endpoint, credentials, environment: new Map(), unpaced: true });
  const { plan } = await planStack({
    ...{ manifest, base: null, kinds, read: aws.read, environment: new Map(), allow: [] },
    ...{ clearance: { ...clearEverything, adopt: [EVERYTHING] }, now: '2026-11-22T12:00:00Z' },
  });
  const failures = send ? await sendAll(plan, aws.send) : [];
  aws.close();
  return [...failures, ...plan.steps.map(({ change }) => `${change.action} ${showAddress(addressOf(change))}`)];
}

async function sendAll(plan: Plan, port: Parameters<typeof apply>[1]): Promise<readonly string[]> {
  const outcomes = [...(await apply(plan, port)).values()];
  return outcomes.flatMap((outcome) => (outcome.status === 'failed' ? [outcome.error.message] : []));
}
