import { expect, test } from 'vitest';
import { showAddress } from '../../src/core/types.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { planJson } from '../../src/report/plan-json.ts';
import { environmentNamed } from '../../src/sandbox/world.ts';
import { outline } from '../support/things.ts';
import { alarm, cpu, manifest, subscription, topic } from './declared.ts';
import { open, topicArn, writesTo } from './open.ts';

const mail = { protocol: 'email', endpoint: 'on-call@example.org' };
const queue = { protocol: 'sqs', endpoint: 'arn:aws:sqs:eu-central-1:123456789012:probe' };
const deleteOf = (address: string) => ({ hazard: 'delete', address, until: null });

test('email_subscription_pending: it is shown and no difference, is not sent again, and can go only once confirmed', async () => {
  const wanted = manifest(topic('alerts'), subscription('alerts', mail));
  const without = manifest(topic('alerts'));
  const address = 'subscription.alerts/email/on-call@example.org';
  const { plan, apply, sandbox } = await open(wanted);
  await apply(wanted);
  const pending = await plan(wanted);
  expect(outline(pending)).toEqual([]);
  expect(pending.notes.map(({ message }) => message)).toEqual([expect.stringContaining('waits for confirmation')]);
  await apply(wanted);
  expect(writesTo(sandbox).filter((op) => op === 'Subscribe')).toHaveLength(1);

  const words = { base: wanted, allow: [deleteOf(address)] };
  const [removal, ...more] = (await plan(without, words)).steps;
  expect(more).toEqual([]);
  expect(removal?.withheld).not.toBeNull();
  expect(await apply(without, words)).toEqual({});
  sandbox.confirm(mail.endpoint);
  expect(outline(await plan(wanted))).toEqual([]);
  expect(await apply(without, words)).toEqual({ [address]: { status: 'applied' } });
  expect(sandbox.state.subscriptions.size).toBe(0);
});

test('subscription_deleted_out_of_band: it comes back, and one that we never declared survives', async () => {
  const wanted = manifest(topic('alerts'), subscription('alerts', queue));
  const { plan, apply, sandbox } = await open(wanted);
  await apply(wanted);
  const theirs = {
    TopicArn: topicArn('alerts'),
    Protocol: 'sqs',
    Endpoint: 'arn:aws:sqs:eu-central-1:123456789012:theirs',
  };
  await sandbox.act('sns.Subscribe', theirs);
  const [ours] = [...sandbox.state.subscriptions.values()].filter(({ endpoint }) => endpoint === queue.endpoint);
  await sandbox.act('sns.Unsubscribe', { SubscriptionArn: ours?.arn ?? '' });
  expect(outline(await plan(wanted))).toEqual([`create subscription.alerts/sqs/${queue.endpoint}`]);
  await apply(wanted);
  expect(outline(await plan(wanted))).toEqual([]);
  expect([...sandbox.state.subscriptions.values()].map(({ endpoint }) => endpoint).sort()).toEqual([
    queue.endpoint,
    theirs.Endpoint,
  ]);
});

test('topic_recreated: a topic that was deleted and made again gets its subscription again', async () => {
  const wanted = manifest(topic('alerts'), subscription('alerts', queue));
  const { plan, apply, sandbox } = await open(wanted);
  await apply(wanted);
  await sandbox.act('sns.DeleteTopic', { TopicArn: topicArn('alerts') });
  expect(outline(await plan(wanted))).toEqual([
    'create topic.alerts',
    `create subscription.alerts/sqs/${queue.endpoint}`,
  ]);
  await apply(wanted);
  expect(outline(await plan(wanted))).toEqual([]);
});

test('topic_policy_normalised: order, and an account as ARN or id, make no change; another action does', async () => {
  const statement = {
    ...{ Sid: 'Publish', Effect: 'Allow', Resource: topicArn('alerts') },
    ...{ Principal: { AWS: ['123456789012', '210987654321'] }, Action: ['sns:Publish', 'sns:Subscribe'] },
    Condition: { StringEquals: { 'aws:SourceAccount': '123456789012' } },
  };
  const wanted = manifest(topic('alerts', { policy: { Version: '2012-10-17', Statement: [statement] } }));
  const { plan, apply, sandbox } = await open(wanted);
  await apply(wanted);
  const save = (more: object) =>
    sandbox.act('sns.SetTopicAttributes', {
      ...{ TopicArn: topicArn('alerts'), AttributeName: 'Policy' },
      AttributeValue: JSON.stringify({ Statement: { ...statement, ...more }, Version: '2012-10-17' }, null, 2),
    });
  await save({
    Principal: { AWS: ['arn:aws:iam::210987654321:root', 'arn:aws:iam::123456789012:root'] },
    Action: ['SNS:Subscribe', 'SNS:Publish'],
    Condition: { StringEquals: { 'AWS:SourceAccount': ['123456789012'] } },
  });
  expect(outline(await plan(wanted))).toEqual([]);
  await save({ Action: ['sns:Publish'] });
  expect(outline(await plan(wanted))).toHaveLength(1);
});

test('secrets_in_webhook_urls: a secret end point reaches AWS and nothing that we show', async () => {
  const secret = 'https://events.example.org/integration/s3cr3t-key/enqueue';
  const hook = subscription('alerts', { protocol: 'https', endpoint: '${env.HOOK}' });
  const wanted = manifest(topic('alerts'), hook);
  const { plan, apply, sandbox } = await open(wanted, { environment: new Map([['HOOK', secret]]) });
  const shown = [await plan(wanted)];
  const outcomes = await apply(wanted);
  shown.push(await plan(wanted), await plan(manifest(topic('alerts')), { base: wanted }));
  expect([...sandbox.state.subscriptions.values()].map(({ endpoint }) => endpoint)).toEqual([secret]);
  expect(outline(shown[1] as never)).toEqual([]);
  expect(Object.keys(outcomes)).toContain(showAddress(hook.address));
  for (const made of shown) {
    expect(JSON.stringify([made, planJson(made), renderMarkdown(made)])).not.toContain('s3cr3t-key');
  }
});

test('env_terminated: an alarm whose environment is gone is withheld with the reason, and the live one stays', async () => {
  const group = '${beanstalkAutoScalingGroup(rt-shop)}';
  const metric = { ...cpu, dimensions: { AutoScalingGroupName: group } };
  const wanted = manifest(alarm('a', { metric }), alarm('b'));
  const { plan, apply, sandbox } = await open(wanted);
  await apply(wanted);
  expect(outline(await plan(wanted))).toEqual([]);
  sandbox.state.environments.set('rt-shop', { ...environmentNamed('rt-shop'), status: 'Terminated' });
  const changed = manifest(alarm('a', { metric, when: { threshold: 1 } }), alarm('b', { when: { threshold: 1 } }));
  expect(outline(await plan(changed))).toEqual([
    'update alarm.a (unresolved look-up: environment rt-shop was not found, or may not be read)',
    'update alarm.b',
  ]);
  expect(Object.keys(await apply(changed))).toEqual(['alarm.b']);
  expect(sandbox.state.alarms.size).toBe(2);
});
