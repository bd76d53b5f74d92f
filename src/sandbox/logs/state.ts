import { AwsError } from '../errors.ts';
import { arnOf, type SandboxState } from '../state.ts';
import type { LogGroup } from './group.ts';

/** Under which its tags are kept; what DescribeLogGroups says ends in `:*` besides. */
export function logGroupArn(name: string, state: SandboxState): string {
  return arnOf(state, 'logs', `log-group:${name}`);
}

/** Throws AWS's refusal where there is none of this name. */
export function groupNamed(name: string | undefined, state: SandboxState): LogGroup {
  const group = state.logGroups.get(name ?? '');
  if (!group) throw notFound('The specified log group does not exist.');
  return group;
}

export function notFound(message: string): AwsError {
  return new AwsError('ResourceNotFoundException', message);
}

export function invalid(message: string): AwsError {
  return new AwsError('InvalidParameterException', message);
}

export function badToken(): AwsError {
  return invalid('The specified nextToken is invalid.');
}
