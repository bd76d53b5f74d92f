import { isObject } from '../core/json.ts';
import { type Check, problemIn } from './check.ts';

/**
 * The key that AWS manages for SNS does not let CloudWatch in, and its policy cannot be changed: alarms fire and nobody hears them.
 * https://repost.aws/knowledge-center/cloudwatch-receive-sns-for-alarm-trigger
 */
export const topicKmsKey: Check = {
  name: 'topic/kms-key',
  stage: 'declared',
  run: ({ declarations }) =>
    declarations
      .filter(
        ({ address, value }) =>
          address.kind === 'topic' && isObject(value) && /(^|:)alias\/aws\/sns$/.test(String(value.kmsKey)),
      )
      .map((declaration) => {
        const message = 'alias/aws/sns cannot work: alarms may not use the key that AWS manages for SNS';
        const suggestion = 'name a key of yours that lets cloudwatch.amazonaws.com decrypt, or leave it out';
        return problemIn(declaration, '/kmsKey', { check: 'topic/kms-key', message, suggestion });
      }),
};
