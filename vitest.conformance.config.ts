import { defineConfig } from 'vitest/config';

/** They need nothing that others change, so they run beside each other. */
const beside = ['workflows/**/*', 'import/accounts', 'bundle', 'github-openapi', 'runbooks'].map(
  (name) => `test/conformance/${name}.test.ts`,
);

/** Stories against servers that nobody here wrote; `npm run conformance` starts them. */
export default defineConfig({
  // Of packages read this way it warns that their maps name sources that are not published.
  logLevel: 'error',
  test: {
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // The language service imports JSON in a way that Node alone refuses.
    server: { deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)/] } },
    projects: [
      {
        extends: true,
        test: {
          name: 'one server',
          include: ['test/conformance/**/*.test.ts'],
          exclude: beside,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'beside each other',
          // Of the actions the stories, under Node 24; all of their tests run under it where CI says so to `npm test`.
          include: [
            ...beside,
            'test/runner/run-action.test.ts',
            'test/actions/stories.test.ts',
            'src/sandbox/aws-cli.test.ts',
          ],
          maxWorkers: '100%',
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
