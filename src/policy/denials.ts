import { byCodeUnit } from '../core/json.ts';
import { STACK_TAG } from '../core/tags.ts';
import { topicArn } from '../kinds/arn.ts';
import { type Condition, literal, type Statement } from './document.ts';
import { type Form, forms } from './forms.ts';
import { actionsOf, arnsOf, type Reach, type Subject } from './grants.ts';
import { type IamAction, scopes } from './scopes.ts';

/** What a stack owns by tags. What it only names (a filtered log group, a muted alarm) may be another's. */
const carriesOurTags: ReadonlySet<Form> = new Set(['alarm', 'composite', 'muteRule', 'dashboard', 'topic', 'logGroup']);

/** All tags of ours begin so. */
const ourTags = `${STACK_TAG.slice(0, STACK_TAG.indexOf(':'))}:*`;

/**
 * What is refused whatever else the role is given. Only to roles that write. Each condition refuses what says that it is another's, and
 * lets pass what says nothing: what is taken over or made carries no tag yet. Of several values one that fits no pattern is refused:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 */
export function denialsOf(subject: Subject, reach: Reach): readonly Statement[] {
  const { at, targets } = subject;
  const writes = actionsOf('write', reach);
  return [
    onlyOurs(subject, 'DeleteNothingElse', writes.filter(isDelete)),
    ...(reach.guarded ? environments(subject) : []),
    {
      Sid: 'TouchNoOtherStack',
      Effect: 'Deny',
      Action: writes.filter((action) => scopes[action].every((form) => carriesOurTags.has(form))),
      Resource: ['*'],
      Condition: anotherStack(at.stack, 'aws:ResourceTag'),
    },
    {
      Sid: 'ClaimForNoOtherStack',
      Effect: 'Deny',
      Action: ['cloudwatch:*', 'logs:*', 'sns:*'],
      Resource: ['*'],
      Condition: anotherStack(at.stack, 'aws:RequestTag'),
    },
    {
      Sid: 'TouchNoOtherTag',
      Effect: 'Deny',
      Action: writes.filter((action) => /:(Tag|Untag)Resource$/.test(action)),
      Resource: ['*'],
      Condition: { 'ForAnyValue:StringNotLike': { 'aws:TagKeys': [ourTags] } },
    },
    {
      Sid: 'NotifyNobodyElse',
      Effect: 'Deny',
      Action: ['cloudwatch:PutCompositeAlarm', 'cloudwatch:PutMetricAlarm'],
      Resource: ['*'],
      Condition: {
        'ForAnyValue:StringNotLike': { 'cloudwatch:AlarmActions': notified(subject, targets.alarmActions) },
      },
    },
  ];
}

/** Beanstalk takes no deletion by ours; AWS's own policy, which goes with the role, allows it all of this. */
function environments(subject: Subject): readonly Statement[] {
  return [
    onlyOurs(subject, 'UpdateNoOtherEnvironment', ['elasticbeanstalk:UpdateEnvironment']),
    {
      Sid: 'KeepEnvironments',
      Effect: 'Deny',
      Action: ['Delete*', 'Rebuild*', 'Swap*', 'Terminate*'].map((action) => `elasticbeanstalk:${action}`),
      Resource: ['*'],
    },
  ];
}

function onlyOurs(subject: Subject, Sid: string, actions: readonly IamAction[]): Statement {
  const touched = [...new Set(actions.flatMap((action) => scopes[action]))];
  const arns = [...new Set(touched.flatMap((form) => arnsOf(subject, form) ?? []))].sort(byCodeUnit);
  const rest = arns.length === 0 ? { Resource: ['*'] } : { NotResource: arns };
  return { Sid, Effect: 'Deny', Action: actions, ...rest };
}

/** A deletion of what has an ARN; what has none could never be told from another's. */
function isDelete(action: IamAction): boolean {
  return /:Delete/.test(action) && isNamed(action);
}

function isNamed(action: IamAction): boolean {
  return scopes[action].every((form: Form) => forms[form] !== null);
}

/** A tag that is there and names another stack; what carries none is free to be made or taken over. */
function anotherStack(stack: string, key: 'aws:ResourceTag' | 'aws:RequestTag'): Condition {
  const tag = `${key}/${STACK_TAG}`;
  return { Null: { [tag]: 'false' }, StringNotEquals: { [tag]: literal(stack) } };
}

/** Topics of the account and region, and what else is declared. Anything else, such as stopping an instance, is no alarm's action. */
function notified({ at }: Subject, declared: readonly string[]): readonly string[] {
  const topics = topicArn(at, '');
  return [`${topics}*`, ...declared.filter((arn) => !arn.startsWith(topics)).map(literal)];
}
