import { expect, test } from 'vitest';
import { fakeWire } from '../../test/aws/fakes.ts';
import { checkAccount, checkRegion } from './account.ts';
import { openAws } from './ports.ts';

const stack = { account: '123456789012', region: 'eu-central-1' };

function identity(account: string) {
  const wire = fakeWire(() => ({ Account: account }));
  return { asked: wire.asked, read: openAws({ region: stack.region, environment: new Map(), wire }).read };
}

test('the right account is let through', async () => {
  await checkAccount(identity('123456789012').read, stack);
});

test('another account is refused, both are named, and nothing else was asked', async () => {
  const { read, asked } = identity('999999999999');
  await expect(checkAccount(read, stack)).rejects.toThrow(
    'these credentials are of account 999999999999, but the stack is in account 123456789012 (eu-central-1); nothing else was read',
  );
  expect(asked.map(({ op }) => op)).toEqual(['sts.GetCallerIdentity']);
});

test.each([
  {},
  { AWS_REGION: '' },
  { AWS_REGION: 'eu-central-1' },
  { AWS_DEFAULT_REGION: 'eu-central-1' },
  { AWS_REGION: 'eu-central-1', AWS_DEFAULT_REGION: 'us-east-1' },
])('the environment %o does not contradict the stack', (environment) => {
  checkRegion('eu-central-1', environment);
});

test.each([
  [{ AWS_REGION: 'us-east-1' }, 'AWS_REGION'],
  [{ AWS_DEFAULT_REGION: 'us-east-1' }, 'AWS_DEFAULT_REGION'],
  [{ AWS_REGION: 'us-east-1', AWS_DEFAULT_REGION: 'eu-central-1' }, 'AWS_REGION'],
])('the environment %o names another region and is refused', (environment, name) => {
  expect(() => checkRegion('eu-central-1', environment)).toThrow(
    `${name} is us-east-1, but the stack is in eu-central-1: the stack's region counts; unset ${name} or correct it`,
  );
});
