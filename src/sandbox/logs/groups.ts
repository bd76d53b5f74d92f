import type {
  AssociateKmsKeyCommandInput,
  CreateLogGroupCommandInput,
  DeleteLogGroupCommandInput,
  LogGroup as Described,
  DescribeLogGroupsCommandInput,
  DescribeLogGroupsResponse,
  LogGroupClass,
  PutRetentionPolicyCommandInput,
} from '@aws-sdk/client-cloudwatch-logs';
import { AwsError } from '../errors.ts';
import { pageOf } from '../paging.ts';
import type { SandboxState } from '../state.ts';
import { type LogGroup, newGroup } from './group.ts';
import { badToken, groupNamed, invalid, logGroupArn } from './state.ts';
import { addTags } from './tags.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html */
const days = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653];

export function createLogGroup(input: CreateLogGroupCommandInput, state: SandboxState): void {
  const name = input.logGroupName ?? '';
  if (state.logGroups.has(name))
    throw new AwsError('ResourceAlreadyExistsException', 'The specified log group already exists');
  if (name.startsWith('aws/')) throw invalid('Log groups starting with AWS/ are reserved for AWS.');
  addTags(logGroupArn(name, state), input.tags ?? {}, state);
  const group = newGroup(name, state.clock(), input.logGroupClass);
  group.kmsKey = input.kmsKeyId ?? null;
  state.logGroups.set(name, group);
}

export function deleteLogGroup(input: DeleteLogGroupCommandInput, state: SandboxState): void {
  const { name } = groupNamed(input.logGroupName, state);
  state.logGroups.delete(name);
  state.tags.forget(logGroupArn(name, state));
}

/** Names that do not exist are left out without a word. */
export function describeLogGroups(
  input: DescribeLogGroupsCommandInput,
  state: SandboxState,
): DescribeLogGroupsResponse {
  const { logGroupIdentifiers: asked, logGroupNamePrefix: prefix, logGroupNamePattern: part, logGroupClass } = input;
  if (prefix !== undefined && part !== undefined)
    throw invalid('LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.');
  if (asked && (prefix ?? part ?? logGroupClass) !== undefined)
    throw invalid('logGroupIdentifiers cannot be used together with other filters.');
  const found = [...state.logGroups.values()].filter(
    ({ name, logClass }) =>
      (!asked || asked.includes(name) || asked.includes(logGroupArn(name, state))) &&
      name.startsWith(prefix ?? '') &&
      name.includes(part ?? '') &&
      (logGroupClass === undefined || sameClass(logGroupClass, logClass)),
  );
  const { items, next } = pageOf(found, {
    size: input.limit ?? 50,
    token: input.nextToken,
    keyOf: ({ name }) => name,
    badToken,
  });
  return {
    logGroups: items.map((group) => described(group, state)),
    ...(next === undefined ? {} : { nextToken: next }),
  };
}

export function putRetentionPolicy(input: PutRetentionPolicyCommandInput, state: SandboxState): void {
  const group = groupNamed(input.logGroupName, state);
  const wanted = input.retentionInDays ?? 0;
  if (!days.includes(wanted)) {
    throw invalid(
      `1 validation error detected: Value '${wanted}' at 'retentionInDays' failed to satisfy constraint: Member must satisfy enum value set: [${days.join(', ')}]`,
    );
  }
  if (group.logClass === 'DELIVERY') throw invalid('Retention cannot be set for log groups of the DELIVERY class.');
  group.retentionDays = wanted;
}

export function deleteRetentionPolicy(input: DeleteLogGroupCommandInput, state: SandboxState): void {
  groupNamed(input.logGroupName, state).retentionDays = null;
}

export function associateKmsKey(input: AssociateKmsKeyCommandInput, state: SandboxState): void {
  groupNamed(input.logGroupName, state).kmsKey = input.kmsKeyId ?? null;
}

export function disassociateKmsKey(input: DeleteLogGroupCommandInput, state: SandboxState): void {
  groupNamed(input.logGroupName, state).kmsKey = null;
}

/** AWS keeps what it delivers for a day, and does not tell the two cheap classes apart when it filters. */
function described(group: LogGroup, state: SandboxState): Described {
  const arn = logGroupArn(group.name, state);
  const retention = group.logClass === 'DELIVERY' ? 1 : group.retentionDays;
  return {
    logGroupName: group.name,
    arn: `${arn}:*`,
    logGroupArn: arn,
    creationTime: group.createdMs,
    metricFilterCount: group.filters.size,
    storedBytes: storedBytes(group),
    logGroupClass: group.logClass as LogGroupClass,
    ...(retention === null ? {} : { retentionInDays: retention }),
    ...(group.kmsKey === null ? {} : { kmsKeyId: group.kmsKey }),
  };
}

function sameClass(asked: string, has: string): boolean {
  const cheap = ['INFREQUENT_ACCESS', 'ESSENTIALS'];
  return asked === has || (cheap.includes(asked) && cheap.includes(has));
}

/** 26 bytes an event besides its text: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html */
function storedBytes({ streams }: LogGroup): number {
  return [...streams.values()].flat().reduce((sum, { message }) => sum + Buffer.byteLength(message) + 26, 0);
}
