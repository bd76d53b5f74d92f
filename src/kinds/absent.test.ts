import { expect, test } from 'vitest';
import { CallFailed } from '../core/port.ts';
import { orAbsent, orUnserved } from './absent.ts';

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

test('an operation that is not served lists nothing; an answer that no AWS gives says so only where nothing is asked for', async () => {
  const refused = (code: string) => Promise.reject(new CallFailed({ op: 'any', code, message: '' }));
  expect(await orUnserved(refused('UnknownOperationException'), { asked: true })).toBeNull();
  expect(await orUnserved(refused('Unreadable'), { asked: false })).toBeNull();
  await expect(orUnserved(refused('Unreadable'), { asked: true })).rejects.toMatchObject({
    error: { code: 'Unreadable' },
  });
  await expect(orUnserved(refused('InternalServiceFault'), { asked: false })).rejects.toThrow();
});
