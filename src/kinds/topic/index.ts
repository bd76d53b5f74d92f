import type { AwsKind } from '../kind.ts';
import { calls } from './calls.ts';
import type { TopicDeclaration } from './declaration.ts';
import { hazards } from './hazards.ts';
import { list } from './list.ts';
import { declare, normalize, type TopicSpec } from './spec.ts';

/** An SNS topic: where alarms are heard. */
export const topic: AwsKind<TopicDeclaration, TopicSpec> = {
  name: 'topic',
  written: { form: 'document', key: 'topic' },
  ownership: 'tags',
  replaceOn: ['/fifo'],
  normalize,
  declare,
  needs: () => [],
  // The policy is written as IAM writes it, not as the spec holds it.
  writtenAt: (path) => path.replace(/^\/policy\/.*/, '/policy'),
  list,
  calls,
  hazards,
  // SNS charges for what is sent, not for the topic: https://aws.amazon.com/sns/pricing/
  cost: () => 0,
};
