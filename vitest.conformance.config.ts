import { defineConfig } from 'vitest/config';

/** Stories against servers that nobody here wrote; `npm run conformance` starts them. */
export default defineConfig({
  test: {
    include: ['test/conformance/**/*.test.ts', 'test/runner/run-action.test.ts', 'src/sandbox/aws-cli.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
