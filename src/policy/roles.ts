import type { StackRef } from '../core/types.ts';
import type { Registry } from '../kinds/kind.ts';
import type { Manifest } from '../manifest/types.ts';
import { denialsOf } from './denials.ts';
import { documentOf, isTaken, type PolicyDocument } from './document.ts';
import { grantsOf, type Reach, type Subject } from './grants.ts';
import { type Width, widths } from './patterns.ts';
import { targetsOf } from './targets.ts';
import { type Job, type Repository, trustOf } from './trust.ts';

export type RoleName = 'plan' | 'apply' | 'drift' | 'verify' | 'environment-settings';

/** A role of IAM: who may take it and what it may do. */
export interface Role {
  readonly role: RoleName;
  /** Its name in IAM. */
  readonly name: string;
  readonly trust: PolicyDocument;
  readonly policy: PolicyDocument;
  /** Policies of AWS that go with it, by ARN. */
  readonly managed: readonly string[];
}

/** What is known beside the declarations. */
export interface Setting {
  readonly kinds: Registry;
  readonly repository: Repository;
  /** `plain`: the repository has no environments, and the branch alone says who may apply. */
  readonly github: 'environments' | 'plain';
  readonly withEnvironmentSettings: boolean;
  /** Patterns of names that are not declared yet; they end in `*`. */
  readonly more: readonly string[];
}

/** The roles of a stack, and how closely their policies tell names. */
export interface Roles {
  readonly at: StackRef;
  readonly roles: readonly Role[];
  readonly width: Width;
}

/** The environments of GitHub, where the stack names none. */
const environments = { apply: 'monitoring-production', verify: 'monitoring-verify' };

/** How Beanstalk's settings are changed is AWS's own policy: https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/AWSHowTo.iam.managed-policies.html */
const beanstalk = 'AdministratorAccess-AWSElasticBeanstalk';

/**
 * The roles for what the first manifest declares; the names of the others are in them too, so that what is retired may still be deleted.
 * Names are told as closely as IAM's limits allow. Pure.
 */
export function rolesOf(manifests: readonly [Manifest, ...Manifest[]], setting: Setting): Roles {
  const [{ stack: at }] = manifests;
  const targets = targetsOf(manifests, setting.kinds);
  const environment = at.githubEnvironment || environments.apply;
  const prefixes = manifests.flatMap(({ services }) => services.map(({ name }) => `${name}-`));
  for (const width of widths) {
    const subject = { at, targets, naming: { prefixes, width, more: setting.more } };
    const roles = reaches(setting).map((reach) => roleOf(subject, reach, { ...setting, environment }));
    if (roles.every(({ policy }) => isTaken(policy))) return { at, roles, width };
  }
  throw new Error('policies of any names do not fit');
}

/** With GitHub's environment of the job that applies. */
type Placed = Setting & { readonly environment: string };
type RoleReach = Reach & { readonly role: RoleName };

/** Verifying reads, as far as the operations go that it has; what it sends by then stands in the table of operations. */
function reaches({ withEnvironmentSettings }: Setting): readonly RoleReach[] {
  const reading = { writes: false, guarded: false };
  const settings = { role: 'environment-settings', writes: true, guarded: true } as const;
  return [
    { role: 'plan', ...reading },
    { role: 'apply', writes: true, guarded: false },
    { role: 'drift', ...reading, guarded: withEnvironmentSettings },
    { role: 'verify', ...reading },
    ...(withEnvironmentSettings ? [settings] : []),
  ];
}

function roleOf(subject: Subject, { role, ...reach }: RoleReach, setting: Placed): Role {
  const { at } = subject;
  const statements = [...grantsOf(subject, reach), ...(reach.writes ? denialsOf(subject, reach) : [])];
  return {
    role,
    name: nameOf(role, at),
    trust: trustOf(at, setting.repository, jobsOf(role, setting)),
    policy: documentOf(statements),
    managed: role === 'environment-settings' ? [`arn:${at.partition}:iam::aws:policy/${beanstalk}`] : [],
  };
}

/** A fork's pull request is planned from the branch that is applied, so its jobs take the role of plans too. */
function jobsOf(role: RoleName, { github, environment }: Placed): readonly Job[] {
  if (role === 'plan') return [{ on: 'pull request' }, { on: 'branch' }];
  if (role === 'drift' || github === 'plain') return [{ on: 'branch' }];
  return [{ on: 'environment', environment: role === 'verify' ? environments.verify : environment }];
}

/** IAM takes 64 characters: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
function nameOf(role: RoleName, { stack }: StackRef): string {
  return `monitoring-${role}-${stack}`.slice(0, 64);
}
