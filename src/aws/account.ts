import { CallFailed } from '../core/port.ts';
import type { AwsReadPort } from './operations.ts';

/** Throws CallFailed when the credentials are another account's. To be asked before anything else is read. */
export async function checkAccount(
  read: AwsReadPort,
  { account, region }: { readonly account: string; readonly region: string },
): Promise<void> {
  const { Account } = await read.read('sts.GetCallerIdentity', {});
  if (Account === account) return;
  const message = `these credentials are of account ${Account ?? 'unknown'}, but the stack is in account ${account} (${region}); nothing else was read`;
  throw new CallFailed({ op: 'sts.GetCallerIdentity', code: 'WrongAccount', message });
}

/**
 * Throws CallFailed when the environment names another region than the stack: somebody means another place than the declarations do.
 * AWS_REGION goes before AWS_DEFAULT_REGION, as in the SDK and the AWS CLI.
 */
export function checkRegion(
  stackRegion: string,
  environment: { readonly AWS_REGION?: string | undefined; readonly AWS_DEFAULT_REGION?: string | undefined },
): void {
  const name = environment.AWS_REGION ? 'AWS_REGION' : 'AWS_DEFAULT_REGION';
  const region = environment[name];
  if (!region || region === stackRegion) return;
  const message = `${name} is ${region}, but the stack is in ${stackRegion}: the stack's region counts; unset ${name} or correct it`;
  throw new CallFailed({ op: 'sts.GetCallerIdentity', code: 'WrongRegion', message });
}
