import type { Subscription } from '@aws-sdk/client-sns';
import { expect, test } from 'vitest';
import { at, fakeRead, notFound } from '../../../test/support/kinds.ts';
import { CallFailed } from '../../core/port.ts';
import { topicArn } from '../arn.ts';
import { list } from './list.ts';
import { nameOf, normalize, type SubscriptionSpec } from './spec.ts';

const mail = normalize({ topic: 'alerts', protocol: 'email', endpoint: 'devops@symphonia.fr' });
const arn = `${topicArn(at, 'alerts')}:0f3c`;
const listedMail: Subscription = { SubscriptionArn: arn, Protocol: 'email', Endpoint: 'devops@symphonia.fr' };

function account(
  pages: readonly (readonly Subscription[])[] | Error,
  attributes: { [name: string]: string } | Error = {},
) {
  const fake = fakeRead({
    'sns.ListSubscriptionsByTopic': () =>
      pages instanceof Error ? pages : pages.map((Subscriptions) => ({ Subscriptions })),
    'sns.GetSubscriptionAttributes': () => (attributes instanceof Error ? attributes : { Attributes: attributes }),
  });
  const find = (...specs: SubscriptionSpec[]) =>
    list(fake.aws, { at, everything: false, specs: new Map(specs.map((spec) => [nameOf(spec), spec])) });
  return { ...fake, find };
}

test('a confirmed subscription says what it does', async () => {
  const attributes = { FilterPolicy: '{"a":["b"]}', FilterPolicyScope: 'MessageBody', RawMessageDelivery: 'true' };
  const { find } = account([[listedMail]], attributes);
  expect(await find(mail)).toEqual([
    {
      name: 'alerts/email/devops@symphonia.fr',
      spec: { ...mail, filterPolicy: { a: ['b'] }, filterPolicyScope: 'MessageBody', rawMessageDelivery: true },
      tags: null,
      handle: { arn },
      rest: null,
    },
  ]);
});

test('email_subscription_pending: counts as what is asked for, with a note, and no ARN', async () => {
  const asked = { ...mail, filterPolicy: { a: ['b'] } };
  const { find, reads } = account([[{ ...listedMail, SubscriptionArn: 'PendingConfirmation' }]]);
  expect(await find(asked)).toMatchObject([
    { spec: asked, handle: { arn: null }, notes: [expect.stringContaining('waits for confirmation')] },
  ]);
  expect(reads).not.toContain('sns.GetSubscriptionAttributes');
});

test('a subscription that has an ARN and says itself that it waits, waits', async () => {
  const { find } = account([[listedMail]], { PendingConfirmation: 'true' });
  expect(await find(mail)).toMatchObject([
    { handle: { arn: null }, notes: [expect.stringContaining('waits for confirmation')] },
  ]);
});

test('one that is listed twice is the confirmed one, in whatever order', async () => {
  const waiting = { ...listedMail, SubscriptionArn: 'PendingConfirmation' };
  expect(await account([[listedMail, waiting]]).find(mail)).toMatchObject([{ handle: { arn } }]);
  expect(await account([[waiting], [listedMail]]).find(mail)).toMatchObject([{ handle: { arn } }]);
});

test('subscription_deleted_out_of_band: the list is the truth', async () => {
  expect(await account([[]]).find(mail)).toEqual([]);
  expect(await account([[{ ...listedMail, SubscriptionArn: 'Deleted' }]]).find(mail)).toEqual([]);
  expect(await account([[listedMail]], notFound('NotFound')).find(mail)).toEqual([]);
});

test('a topic that is not there has no subscriptions', async () => {
  expect(await account(notFound('NotFoundException')).find(mail)).toEqual([]);
});

test('every page of a topic is read, once for all its subscriptions', async () => {
  const phone = normalize({ topic: 'alerts', protocol: 'sms', endpoint: '+33612345678' });
  const { find, reads } = account([
    [listedMail],
    [{ SubscriptionArn: `${arn}2`, Protocol: 'sms', Endpoint: '+33612345678' }],
  ]);
  expect((await find(phone, mail)).map(({ name }) => name).sort()).toEqual([nameOf(mail), nameOf(phone)].sort());
  expect(reads.filter((op) => op === 'sns.ListSubscriptionsByTopic')).toHaveLength(1);
});

test('what nobody declared is not ours to find', async () => {
  const { find } = account([
    [listedMail, { SubscriptionArn: `${arn}2`, Protocol: 'email', Endpoint: 'cto@symphonia.fr' }],
  ]);
  expect((await find(mail)).map(({ name }) => name)).toEqual([nameOf(mail)]);
});

test('an address in another case is another address, as SNS keeps it', async () => {
  expect(await account([[{ ...listedMail, Endpoint: 'DevOps@symphonia.fr' }]]).find(mail)).toEqual([]);
});

test('a secret end point is found by its reference, which the port puts in its place', async () => {
  const hook = normalize({ topic: 'alerts', protocol: 'https', endpoint: '${env.HOOK}' });
  const { find } = account([[{ SubscriptionArn: arn, Protocol: 'https', Endpoint: '${env.HOOK}' }]]);
  expect(await find(hook)).toMatchObject([{ name: 'alerts/https/${env.HOOK}', handle: { arn } }]);
});

test('a read that is denied is a failure, never absence', async () => {
  const denied = new CallFailed({ op: 'any', code: 'AuthorizationError', message: '' }, { denied: true });
  await expect(account(denied).find(mail)).rejects.toBe(denied);
});
