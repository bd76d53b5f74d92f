import { setTimeout } from 'node:timers/promises';
import { checkAccount, checkRegion } from '../aws/account.ts';
import type { Credentials } from '../aws/client.ts';
import { type Aws, openAws } from '../aws/ports.ts';
import { environmentFor } from '../aws/secrets.ts';
import { liveChecks } from '../checks/index.ts';
import type { Clearance } from '../core/approvals.ts';
import type { Permission } from '../core/hazards.ts';
import type { SendPort } from '../core/port.ts';
import type { Settling } from '../core/settle.ts';
import { type Planned, type PlanRequest, planStack } from '../flow/plan.ts';
import { settledBy } from '../flow/settle.ts';
import type { Manifest } from '../manifest/types.ts';
import { valuesOf } from './declared.ts';
import { registry } from './registry.ts';

/** What somebody clears. */
export interface Words {
  readonly clearance: Clearance;
  /** Permissions besides those of the stack. */
  readonly allow: readonly Permission[];
}

/** A stand-in for AWS: where it listens, how to reach it, and made-up values of `${env.NAME}`. */
export interface StandIn {
  readonly endpoint: string;
  readonly credentials: Credentials;
  readonly environment: ReadonlyMap<string, string>;
}

/** Declarations with their account, for one run. */
export interface OpenStack {
  readonly manifest: Manifest;
  readonly aws: Aws;
  readonly send: SendPort;
  readonly settling: Settling;
  /** The values of `${env.NAME}` in the declarations, which no output may hold. */
  readonly environment: ReadonlyMap<string, string>;
  /** What a plan is made from; `fresh` reads the account anew. */
  request(words: Words): PlanRequest;
  /** Plans on a new snapshot. */
  plan(words: Words): Promise<Planned>;
  close(): void;
}

interface Opening {
  readonly manifest: Manifest;
  readonly base: Manifest | null;
  /** What main declared earlier, of kinds without tags. */
  readonly former?: Manifest;
  readonly env: { readonly [name: string]: string | undefined };
  readonly standIn: StandIn | null;
}

/** Opens the account of a stack, and refuses the wrong one (throws CallFailed) before anything is read. */
export async function openStack({ manifest, base, former, env, standIn }: Opening): Promise<OpenStack> {
  checkRegion(manifest.stack.region, standIn ? {} : env);
  const environment = standIn?.environment ?? environmentFor(valuesOf([manifest, base, former ?? null]), env);
  const { region, pace } = manifest.stack;
  const where = standIn && { endpoint: standIn.endpoint, credentials: standIn.credentials };
  const aws = openAws({ environment, region, pace, unpaced: standIn !== null, ...where });
  await checkAccount(aws.read, manifest.stack).catch((refused) => {
    aws.close();
    throw refused;
  });
  const request = (words: Words): PlanRequest => ({
    ...(former && { former }),
    ...{ manifest, base, kinds: registry, environment, checks: liveChecks, ...words },
    ...{ read: aws.read.fresh(), now: new Date().toISOString() },
  });
  return {
    ...{ manifest, aws, send: aws.send, environment, request, close: aws.close },
    settling: { ...settledBy({ kinds: registry, aws: aws.read, at: manifest.stack }), sleep },
    plan: (words) => planStack(request(words)),
  };
}

function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return setTimeout(ms, undefined, signal ? { signal } : {});
}
