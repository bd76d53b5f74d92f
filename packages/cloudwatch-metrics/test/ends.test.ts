import { describe, expect, onTestFinished, test } from 'vitest';
import { createFakeCloudWatch, type FakeOptions } from '../src/testing/fake-cloudwatch.ts';
import { run } from './support/program.ts';

const ofEnds = { Service: 'Ends' };
/** 3 s, and what a machine that is busy takes to load the SDK and to notice. What is not let go of holds for 5 s, or for ever. */
const HELD_MS = 4_000;

async function openFake(options: FakeOptions = {}) {
  const fake = await createFakeCloudWatch(options);
  onTestFinished(() => fake.close());
  return fake;
}

describe('50 of 50 records arrive', () => {
  test.each(['natural', 'shutdown, then end', 'await shutdown, then exit', 'request under way'])('%s', async (way) => {
    const fake = await openFake({ latencyMs: 100 });
    const { code, stderr } = await run('ends.cjs', { endpoint: fake.endpoint, args: [way] });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(fake.metric('Records', ofEnds)?.sum).toBe(50);
  });

  test.each(['SIGTERM', 'SIGINT'] as const)(
    'on %s, of which the process then dies as it would have',
    async (signal) => {
      const fake = await openFake({ latencyMs: 100 });
      const ended = await run('ends.cjs', { endpoint: fake.endpoint, args: ['signal'], signal });
      expect(ended).toMatchObject({ code: null, signal, stderr: '' });
      expect(fake.metric('Records', ofEnds)?.sum).toBe(50);
    },
  );

  test('on SIGTERM beside a listener of the service, which then decides', async () => {
    const fake = await openFake({ latencyMs: 100 });
    const ended = await run('ends.cjs', {
      endpoint: fake.endpoint,
      args: ['signal, others listen'],
      signal: 'SIGTERM',
    });
    expect(ended).toMatchObject({ code: 0, signal: null });
    expect(fake.metric('Records', ofEnds)?.sum).toBe(50);
  });

  test('of a module that was loaded twice, with one listener', async () => {
    const fake = await openFake();
    const ended = await run('both.mjs', { endpoint: fake.endpoint, signal: 'SIGTERM' });
    expect(ended).toMatchObject({ signal: 'SIGTERM', stderr: '1 listener\n' });
    expect(fake.metric('Records', ofEnds)?.sum).toBe(50);
  });

  test('of each process of a cluster, once', async () => {
    const fake = await openFake();
    await run('workers.cjs', { endpoint: fake.endpoint });
    expect(fake.metric('Records', ofEnds)?.sum).toBe(41);
  });
});

describe('an end point that does not answer', () => {
  const ways = [
    ['natural', undefined],
    ['request under way', undefined],
    ['shutdown, then end', undefined],
    ['signal', 'SIGTERM'],
  ] as const;

  test.each(ways)('holds no process longer than 3 s: %s', async (way, signal) => {
    const fake = await openFake();
    fake.fail('hang');
    const ended = await run('ends.cjs', { endpoint: fake.endpoint, args: [way], ...(signal && { signal }) });
    const heldMs = signal ? ended.msSinceSignal : Number(/held (\d+) ms/.exec(ended.stdout)?.[1]);
    expect(heldMs).toBeLessThan(HELD_MS);
    expect(ended.stderr.trim().split('\n')).toHaveLength(1);
  });

  test.each(['AWS_CONTAINER_CREDENTIALS_FULL_URI', 'AWS_EC2_METADATA_SERVICE_ENDPOINT'])(
    'does not hold it either where credentials come from: %s',
    async (variable) => {
      const fake = await openFake();
      fake.fail('hang');
      const none = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined, HOME: '/nonexistent' };
      const env = { ...none, [variable]: fake.endpoint };
      const ended = await run('ends.cjs', { endpoint: fake.endpoint, args: ['natural'], env });
      expect(ended.code).toBe(0);
      expect(Number(/held (\d+) ms/.exec(ended.stdout)?.[1])).toBeLessThan(HELD_MS);
    },
  );

  test('that refuses connections holds none either', async () => {
    const ended = await run('ends.cjs', { endpoint: 'http://127.0.0.1:9', args: ['natural'] });
    expect(ended.code).toBe(0);
    expect(Number(/held (\d+) ms/.exec(ended.stdout)?.[1])).toBeLessThan(HELD_MS);
    expect(ended.stderr).toContain('a request failed: ');
  });
});
