import { isOperation, operation } from '../../src/aws/operations.ts';
import type { JsonObject } from '../../src/core/json.ts';
import type { Manifest } from '../../src/manifest/types.ts';
import { type Role, type RoleName, rolesOf, type Setting } from '../../src/policy/roles.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { registry } from '../support/account.ts';
import { asksOf, type Place } from './asks.ts';
import { type Ask, allows } from './evaluate.ts';

/** What a test says to the roles, where it does not matter. */
export const setting: Setting = {
  kinds: registry,
  repository: { name: 'example/monitoring', ownerId: '1234', id: '5678', branch: 'main' },
  github: 'environments',
  withEnvironmentSettings: true,
  more: [],
};

/** A request, and what IAM is asked for it. */
export interface Simulated {
  readonly op: string;
  readonly asks: readonly Ask[];
}

/** The roles that may send a request: all that read, or those that write; what is guarded only those that are given it. */
export function mayedBy(op: string): readonly RoleName[] {
  // On the wire a composite is deleted as any alarm is.
  if (!isOperation(op)) throw new Error(`no operation of ours: ${op}`);
  const { access, guarded } = operation(op);
  if (access === 'write') return guarded ? ['environment-settings'] : ['apply', 'environment-settings'];
  return guarded ? ['drift', 'environment-settings'] : ['plan', 'apply', 'drift', 'verify', 'environment-settings'];
}

/**
 * Holds every request that a sandbox was sent against the roles printed for these declarations: what a role should send and may not, and
 * what it should not send and may, as sentences.
 */
export function misgrants(sandbox: Sandbox, manifests: readonly Manifest[]): readonly string[] {
  const { roles } = rolesOf(manifests as [Manifest, ...Manifest[]], setting);
  return [...new Set(requestsOf(sandbox).flatMap((request) => misgranted(request, roles)))];
}

/** What IAM is asked for each request, with the tags that its resource carried when it came. */
export function requestsOf({ requests, state }: Sandbox): readonly Simulated[] {
  return requests
    .filter(({ input }) => input !== null)
    .map(({ op, input, atMs }) => {
      const tags = new Map(state.tags.asOf(atMs).map((one) => [one.arn, one.tags]));
      const { account, region } = state;
      return { op, asks: asksOf(op, input as JsonObject, { account, region, tagsOf: (arn) => tags.get(arn) ?? {} }) };
    });
}

/** The same for one request. */
export function misgranted({ op, asks }: Simulated, roles: readonly Role[]): readonly string[] {
  const may = mayedBy(op);
  return roles.flatMap(({ role, policy }) => {
    const refused = asks.filter((ask) => !allows([policy], ask));
    if (may.includes(role)) return refused.map((ask) => `${role} may not ${showAsk(ask)}`);
    return refused.length === 0 && asks.length > 0 ? asks.map((ask) => `${role} may ${showAsk(ask)}`) : [];
  });
}

/** A place where nothing carries tags. */
export function untaggedAt({ account, region }: Pick<Place, 'account' | 'region'>): Place {
  return { account, region, tagsOf: () => ({}) };
}

function showAsk({ action, resource }: Ask): string {
  return `${action} on ${resource}`;
}
