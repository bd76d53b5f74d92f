import { expect, test } from 'vitest';
import { at } from '../../test/support/kinds.ts';
import { alarmArn, namesOf, topicArn } from './arn.ts';

test('ARNs follow from partition, region, account and name', () => {
  expect(alarmArn({ ...at, partition: 'aws-cn', region: 'cn-north-1' }, 'A: b/c')).toBe(
    'arn:aws-cn:cloudwatch:cn-north-1:123456789012:alarm:A: b/c',
  );
  expect(topicArn(at, 'alerts')).toBe('arn:aws:sns:eu-central-1:123456789012:alerts');
});

test('names are taken only from ARNs of that form, in this account and region', () => {
  const arns = [
    alarmArn(at, 'A: b/c'),
    alarmArn({ ...at, region: 'eu-west-1' }, 'elsewhere'),
    alarmArn({ ...at, account: '210987654321' }, 'theirs'),
    topicArn(at, 'alerts'),
  ];
  expect(namesOf(arns, (name) => alarmArn(at, name))).toEqual(['A: b/c']);
});
