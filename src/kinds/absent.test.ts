import { expect, test } from 'vitest';
import { CallFailed } from '../core/port.ts';
import { orAbsent } from './absent.ts';

test.each(['NotFound', 'NotFoundException', 'ResourceNotFound', 'ResourceNotFoundException', 'DashboardNotFoundError'])(
  '%s means absent',
  async (code) => {
    expect(await orAbsent(Promise.reject(new CallFailed({ op: 'any', code, message: '' })))).toBeNull();
  },
);

test.each(['AuthorizationError', 'Throttling', 'InvalidParameter', 'QueueNotFoundElsewhere'])(
  '%s stays a failure',
  async (code) => {
    const failure = new CallFailed({ op: 'any', code, message: '' });
    await expect(orAbsent(Promise.reject(failure))).rejects.toBe(failure);
  },
);

test('a bug stays a bug', async () => {
  await expect(orAbsent(Promise.reject(new TypeError('NotFound')))).rejects.toThrow(TypeError);
});
