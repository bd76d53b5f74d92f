/** The same accounts as in `npm test`, and more of them: 50 for each of ten kinds, and 50 of all kinds at once. */
process.env.IMPORT_RUNS ??= '50';
await import('../../import/accounts.test.ts');
