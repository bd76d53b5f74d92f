import type { GetCallerIdentityCommandInput, GetCallerIdentityResponse } from '@aws-sdk/client-sts';
import { callerArn, type SandboxState } from './state.ts';

export function getCallerIdentity(_: GetCallerIdentityCommandInput, state: SandboxState): GetCallerIdentityResponse {
  return { UserId: 'AIDASANDBOXSANDBOXSAN', Account: state.account, Arn: callerArn(state) };
}
