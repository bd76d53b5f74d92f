import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['actions/**/*.test.ts', 'src/**/*.test.ts', 'scripts/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['test/conformance/**'],
    // Vitest leaves one core to itself, which is half of a machine of two; most time is spent in processes that tests start.
    maxWorkers: '100%',
    // Limits end what hangs and say nothing about speed: a machine may be slow, and busy with other work.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
