import fc from 'fast-check';
import { normalize, type SubscriptionSpec } from '../../src/kinds/subscription/spec.ts';
import { unless } from './values.ts';

const receiver = fc.constantFrom(
  { protocol: 'email', endpoint: 'DevOps@symphonia.fr' },
  { protocol: 'https', endpoint: '${env.PAGERDUTY_URL}' },
  { protocol: 'sms', endpoint: '+33612345678' },
  { protocol: 'sqs', endpoint: 'arn:aws:sqs:eu-central-1:123456789012:alerts' },
  { protocol: 'lambda', endpoint: 'arn:aws:lambda:eu-central-1:123456789012:function:heal' },
);

/** Any subscription in normal form. */
export const subscriptionSpec: fc.Arbitrary<SubscriptionSpec> = fc
  .record({
    topic: fc.constantFrom('alerts', 'critical'),
    receiver,
    filterPolicy: fc.constantFrom({}, { severity: ['critical'] }, { size: [{ numeric: ['>', 0, '<=', 150] }] }),
    filterPolicyScope: fc.constantFrom('MessageAttributes', 'MessageBody'),
    rawMessageDelivery: fc.boolean(),
    deadLetterQueue: unless(fc.constant('arn:aws:sqs:eu-central-1:123456789012:undelivered')),
    role: unless(fc.constant('arn:aws:iam::123456789012:role/sns-to-firehose')),
  })
  .map(({ receiver: to, deadLetterQueue, role, ...said }) =>
    normalize({ ...said, ...to, ...(deadLetterQueue && { deadLetterQueue }), ...(role && { role }) }),
  );
