import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { subscriptionSpec } from '../../../test/arbitraries/subscription.ts';
import { at, changeOf, desiredOf, liveOf } from '../../../test/support/kinds.ts';
import { topicArn } from '../arn.ts';
import { fromAttributes, settable } from './attributes.ts';
import { calls } from './calls.ts';
import { subscription } from './index.ts';
import { declare, nameOf, normalize, type SubscriptionDeclaration } from './spec.ts';

const queue = 'arn:aws:sqs:eu-central-1:123456789012:undelivered';
const arn = `${topicArn(at, 'alerts')}:0f3c`;
const mail: SubscriptionDeclaration = { topic: 'alerts', protocol: 'email', endpoint: 'devops@symphonia.fr' };

function wanted(more: Partial<SubscriptionDeclaration> = {}) {
  const spec = normalize({ ...mail, ...more });
  return desiredOf(nameOf(spec), spec, { kind: 'subscription' });
}

function existing(more: Partial<SubscriptionDeclaration> = {}, handle: { arn: string | null } = { arn }) {
  const spec = normalize({ ...mail, ...more });
  return liveOf(subscription, { name: nameOf(spec), spec, tags: null, handle });
}

function sets(before: Partial<SubscriptionDeclaration>, after: Partial<SubscriptionDeclaration>) {
  return calls(changeOf('update', existing(before), wanted(after)), at).map(({ op, input }) => {
    expect(op).toBe('sns.SetSubscriptionAttributes');
    expect(input.SubscriptionArn).toBe(arn);
    return [input.AttributeName, input.AttributeValue];
  });
}

test('an item of a topic is named after topic, protocol and end point', () => {
  const { written } = subscription;
  if (written.form !== 'list') throw new Error('no list');
  expect(written.itemOf({ protocol: 'https', endpoint: '${env.HOOK}' }, 'alerts')).toEqual({
    name: 'alerts/https/${env.HOOK}',
    value: { topic: 'alerts', protocol: 'https', endpoint: '${env.HOOK}' },
  });
});

test('a subscription needs its topic', () => {
  expect(subscription.needs(normalize(mail), at)).toEqual([{ kind: 'topic', name: 'alerts' }]);
});

describe('normal form', () => {
  test('an empty filter policy, and a scope without a policy, say nothing', () => {
    expect(normalize({ ...mail, filterPolicy: {}, filterPolicyScope: 'MessageBody' })).toEqual(normalize(mail));
  });

  test('a declaration of a spec gives the spec again', () => {
    fc.assert(
      fc.property(subscriptionSpec, (spec) => {
        expect(normalize(declare(spec))).toEqual(spec);
      }),
    );
  });

  test('what was set is read back as the same spec', () => {
    fc.assert(
      fc.property(subscriptionSpec, (spec) => {
        expect(fromAttributes(settable(spec), spec)).toEqual(spec);
      }),
    );
  });
});

test('subscribing says only what differs from the default, and wants the ARN', () => {
  expect(calls({ action: 'create', desired: wanted() }, at)).toEqual([
    {
      op: 'sns.Subscribe',
      input: {
        TopicArn: topicArn(at, 'alerts'),
        Protocol: 'email',
        Endpoint: 'devops@symphonia.fr',
        ReturnSubscriptionArn: true,
      },
    },
  ]);
  const [subscribe] = calls(
    { action: 'create', desired: wanted({ filterPolicy: { a: ['b'] }, deadLetterQueue: queue }) },
    at,
  );
  expect(subscribe?.input.Attributes).toEqual({
    FilterPolicy: '{"a":["b"]}',
    RedrivePolicy: JSON.stringify({ deadLetterTargetArn: queue }),
  });
});

describe('an update', () => {
  test('sets each attribute that changed', () => {
    expect(sets({}, { rawMessageDelivery: true, deadLetterQueue: queue })).toEqual([
      ['RawMessageDelivery', 'true'],
      ['RedrivePolicy', JSON.stringify({ deadLetterTargetArn: queue })],
    ]);
  });

  test('resets what is no longer declared', () => {
    expect(sets({ filterPolicy: { a: ['b'] }, deadLetterQueue: queue }, {})).toEqual([
      ['FilterPolicy', '{}'],
      ['RedrivePolicy', '{}'],
    ]);
  });

  test('of the scope clears the old policy first and sets the new one last', () => {
    const filterPolicy = { a: ['b'] };
    expect(sets({ filterPolicy }, { filterPolicy, filterPolicyScope: 'MessageBody' })).toEqual([
      ['FilterPolicy', '{}'],
      ['FilterPolicyScope', 'MessageBody'],
      ['FilterPolicy', '{"a":["b"]}'],
    ]);
    expect(sets({}, { filterPolicy, filterPolicyScope: 'MessageBody' }).map(([name]) => name)).toEqual([
      'FilterPolicyScope',
      'FilterPolicy',
    ]);
  });

  test('that only writes JSON in another order is none', () => {
    expect(sets({ filterPolicy: { a: ['1'], b: ['2'] } }, { filterPolicy: { b: ['2'], a: ['1'] } })).toEqual([]);
  });
});

test('a delete ends the subscription by its ARN', () => {
  expect(calls({ action: 'delete', live: existing() }, at)).toEqual([
    { op: 'sns.Unsubscribe', input: { SubscriptionArn: arn } },
  ]);
});

test('email_subscription_pending: not deletable and not changeable until confirmed', () => {
  const pending = existing({}, { arn: null });
  expect(calls({ action: 'delete', live: pending }, at)).toEqual([]);
  expect(calls(changeOf('update', pending, wanted({ rawMessageDelivery: true })), at)).toEqual([]);
});
