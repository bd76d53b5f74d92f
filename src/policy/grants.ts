import { type OperationName, operation, operations } from '../aws/operations.ts';
import { byCodeUnit } from '../core/json.ts';
import type { StackRef } from '../core/types.ts';
import { literal, type Statement } from './document.ts';
import { type Form, forms } from './forms.ts';
import { type Naming, patternsOf } from './patterns.ts';
import { below, type IamAction, scopes } from './scopes.ts';
import type { Targets } from './targets.ts';

/** What a stack is, as policies need it. */
export interface Subject {
  readonly at: StackRef;
  readonly targets: Targets;
  readonly naming: Naming;
}

/** What a role may do, by operation. */
export interface Reach {
  readonly writes: boolean;
  /** Operations whose answers may hold secrets, or that take broad rights. */
  readonly guarded: boolean;
}

type Access = 'read' | 'write';

/** The statements that allow a role's operations, and nothing for what the stack has none of. */
export function grantsOf(subject: Subject, reach: Reach): readonly Statement[] {
  const accesses: readonly Access[] = reach.writes ? ['read', 'write'] : ['read'];
  return accesses.flatMap((access) => {
    const actions = actionsOf(access, reach);
    const byForm = Object.keys(forms).map((form) => grantOf(subject, form as Form, { access, actions }));
    const passed = access === 'write' ? passing(subject) : null;
    return [unnamed(subject, { access, actions }), ...byForm, passed].filter((one) => one !== null);
  });
}

/** The actions of the operations of this access that a role reaches; sorted. */
export function actionsOf(access: Access, { guarded }: Pick<Reach, 'guarded'>): readonly IamAction[] {
  const reached = (Object.keys(operations) as OperationName[]).filter(
    (op) => operation(op).access === access && (guarded || !operation(op).guarded),
  );
  return [...new Set(reached.flatMap((op) => operations[op].iam as readonly IamAction[]))].sort(byCodeUnit);
}

/** The ARNs that actions of a form may touch: of what is declared; null where IAM takes only `*`. */
export function arnsOf({ at, targets, naming }: Subject, form: Form): readonly string[] | null {
  const arns = forms[form];
  if (arns === null) return null;
  const names = targets.names[form];
  return names.length === 0 ? [] : patternsOf(names, naming).flatMap((name) => arns(at, name));
}

interface Asked {
  readonly access: Access;
  readonly actions: readonly IamAction[];
}

function grantOf(subject: Subject, form: Form, { access, actions }: Asked): Statement | null {
  const arns = forms[form];
  if (arns === null) return null;
  const ofForm = actions.filter((action) => scopes[action].includes(form));
  const resources = access === 'read' ? arns(subject.at, '*') : (arnsOf(subject, form) ?? []);
  if (ofForm.length === 0 || resources.length === 0) return null;
  return { Sid: sid(access, form), Effect: 'Allow', Action: ofForm, Resource: resources };
}

/** Actions that take no ARN, where the stack has something of theirs; in its region only. */
function unnamed({ at, targets }: Subject, { access, actions }: Asked): Statement | null {
  const granted = actions.filter((action) =>
    scopes[action].some((form) => forms[form] === null && targets.names[form].length > 0),
  );
  const all = [...new Set(granted.flatMap((action) => [action, ...(below[action] ?? [])]))].sort(byCodeUnit);
  if (all.length === 0) return null;
  return {
    Sid: sid(access, 'account'),
    Effect: 'Allow',
    Action: all,
    Resource: ['*'],
    Condition: { StringEquals: { 'aws:RequestedRegion': at.region } },
  };
}

/**
 * Whoever hands a role to a service needs a permission for that role, which no operation of a service names:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
 */
function passing({ targets }: Subject): Statement | null {
  if (targets.passedRoles.length === 0) return null;
  return {
    Sid: 'PassRolesOfSubscriptions',
    Effect: 'Allow',
    Action: ['iam:PassRole'],
    Resource: targets.passedRoles.map(literal),
    Condition: { StringEquals: { 'iam:PassedToService': 'sns.amazonaws.com' } },
  };
}

function sid(access: Access, form: Form): string {
  const verb = access === 'read' ? 'Read' : 'Write';
  return form === 'account' ? `${verb}WhatHasNoArn` : `${verb}${form.charAt(0).toUpperCase()}${form.slice(1)}`;
}
