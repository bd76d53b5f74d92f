import { expect, onTestFinished, test } from 'vitest';
import { alarm, manifest, topic } from '../../test/edge-cases/declared.ts';
import { type Account, openAccount, registry } from '../../test/support/account.ts';
import { isApproved } from '../core/approvals.ts';
import type { Manifest } from '../manifest/types.ts';
import { planPullRequest } from './pull-request.ts';

const before = manifest(topic('alerts'), alarm('Slow', { when: { threshold: 2 } }));
const after = manifest(topic('alerts'), alarm('Slow', { when: { threshold: 3 } }));

async function account(): Promise<Account> {
  const opened = await openAccount([before, after]);
  onTestFinished(() => opened.close());
  return opened;
}

function planned({ aws }: Account, { base, head }: { base: Manifest; head: Manifest }) {
  const now = '2026-11-22T12:00:00Z';
  return planPullRequest({
    ...{ manifest: head, base, kinds: registry, read: aws.read.fresh(), environment: new Map(), allow: [], now },
  });
}

test('a collision is sent with every field that a hand changed, because the comment shows them all', async () => {
  const opened = await account();
  await opened.apply(before);
  await opened.sandbox.act('cloudwatch.PutMetricAlarm', {
    ...{ AlarmName: 'Slow', Namespace: 'AWS/EC2', MetricName: 'CPUUtilization', Statistic: 'Average', Period: 300 },
    ...{ EvaluationPeriods: 5, Threshold: 9, ComparisonOperator: 'GreaterThanThreshold' },
  });
  const { plan, over } = await planned(opened, { base: before, head: after });
  const [step] = plan.steps;
  expect(step).toMatchObject({ cause: 'this change', withheld: null });
  expect(over).toHaveLength(1);
  expect(step && isApproved(step.change, new Set(plan.approvals))).toBe(true);
});

test('what main wants already was shown when it was merged, and is none of this pull request’s approvals', async () => {
  const opened = await account();
  const { plan } = await planned(opened, { base: before, head: after });
  expect(plan.steps.map(({ cause, withheld }) => [cause, withheld])).toEqual([
    ['this change', null],
    ['not yet applied', null],
  ]);
  expect(plan.approvals).toHaveLength(1);
});

test('without a collision nothing is overridden', async () => {
  const opened = await account();
  await opened.apply(before);
  const { plan, over } = await planned(opened, { base: before, head: after });
  expect([over, plan.steps.map(({ withheld }) => withheld)]).toEqual([[], [null]]);
});
