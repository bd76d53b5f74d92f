import { defineConfig } from 'vitest/config';

/** Stories against servers that nobody here wrote; `npm run conformance` starts them. */
export default defineConfig({
  // Of packages read this way it warns that their maps name sources that are not published.
  logLevel: 'error',
  test: {
    include: [
      'test/conformance/**/*.test.ts',
      'test/runner/run-action.test.ts',
      'test/actions/**/*.test.ts',
      'src/sandbox/aws-cli.test.ts',
    ],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    fileParallelism: false,
    // The language service imports JSON in a way that Node alone refuses.
    server: { deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)/] } },
  },
});
