import { expect, test } from 'vitest';
import { awsError, fakeClock, fakeWire } from '../../test/aws/fakes.ts';
import { makePacer } from './pace.ts';
import { makeRequest } from './request.ts';
import { makeSecrets } from './secrets.ts';

test('of more reads than go out in 2 minutes, those that were throttled at the end are sent again', async () => {
  const clock = fakeClock();
  const throttled = new Set(['1990', '1999']);
  const wire = fakeWire((_, { ResourceARN }) => {
    if (throttled.delete(String(ResourceARN))) throw awsError('Throttling', 'Rate exceeded');
    return { Tags: [] };
  });
  const pacer = makePacer({ perSecond: () => 10, clock });
  const request = makeRequest({ wire, pacer, clock, secrets: makeSecrets(new Map()), onRequest: () => {} });
  const reads = Array.from({ length: 2_000 }, (_, index) =>
    request('cloudwatch.ListTagsForResource', { ResourceARN: String(index) }),
  );
  const settled = await clock.run(Promise.allSettled(reads));
  expect(settled.filter(({ status }) => status === 'rejected')).toEqual([]);
  expect(wire.asked).toHaveLength(2_002);
});
