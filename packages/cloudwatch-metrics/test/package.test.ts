import { execFile } from 'node:child_process';
import { mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const execute = promisify(execFile);
const folder = resolve(import.meta.dirname, '..');
const bin = (name: string) => resolve(folder, '../../node_modules/.bin', name);

/** Packs the module; its `prepack` builds it. */
async function withTarball(use: (tarball: string, where: string) => Promise<void>): Promise<void> {
  const where = await realpath(await mkdtemp(join(tmpdir(), 'packed-')));
  try {
    // Built by `npm test` before: a second build would take the files from under the other tests.
    const { stdout } = await execute('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', where], {
      cwd: folder,
    });
    const [packed] = JSON.parse(stdout) as readonly { readonly filename: string }[];
    await use(join(where, packed?.filename ?? ''), where);
  } finally {
    await rm(where, { recursive: true });
  }
}

test('the types are right for every way of loading it, and the package is as publishers want it', async () => {
  await withTarball(async (tarball) => {
    const judge = (name: string, args: readonly string[]) =>
      execute(bin(name), args).catch((error: { stdout: string }) => {
        throw new Error(error.stdout);
      });
    // `node10` knows no `exports`: there is no /testing for it.
    await judge('attw', [tarball, '--profile', 'node16']);
    const publint = await judge('publint', ['run', tarball, '--strict']);
    expect(publint.stdout).toContain('All good!');
  });
});

test('it needs nothing at run time but the SDK, which is loaded with the first request', async () => {
  const { dependencies, peerDependencies } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  expect({ dependencies, peers: Object.keys(peerDependencies) }).toEqual({
    dependencies: undefined,
    peers: ['@aws-sdk/client-cloudwatch'],
  });
  for (const file of ['esm/index.js', 'cjs/index.cjs']) {
    const text = await readFile(join(folder, 'dist', file), 'utf8');
    const outside = [...text.matchAll(/^(?:import .*from |var .* = require\()"([^"]+)"/gm)].map(([, name]) => name);
    expect(outside.filter((name) => !name?.startsWith('node:'))).toEqual([]);
  }
  const loaded = `new (require('./dist/cjs/index.cjs').CloudWatchMetrics)().increment('A');
    process.stdout.write(Object.keys(require.cache).filter((one) => one.includes('aws-sdk')).length + ' of the SDK');
    process.exit(0)`;
  expect((await execute(process.execPath, ['-e', loaded], { cwd: folder })).stdout).toBe('0 of the SDK');
});

test('names, units and dimensions of the catalogue are types', async () => {
  const where = await realpath(await mkdtemp(join(folder, 'test', 'types-')));
  try {
    const lines = [
      "import express from 'express';",
      "import { CloudWatchMetrics, createMetricsMiddleware, TMSSyncMetrics } from '@symphonia/cloudwatch-metrics';",
      "import { InMemorySink } from '@symphonia/cloudwatch-metrics/testing';",
      'const metrics = new TMSSyncMetrics({ sink: new InMemorySink() });',
      "metrics.increment('TMS-Sync-Success');",
      "metrics.increment('TMS-Sync-Failure', 1, { ErrorType: 'Timeout' });",
      "new CloudWatchMetrics().recordMetric('Anything', 1, 'Bytes', { Of: 'mine' });",
      "express().use(createMetricsMiddleware('TMS-Sync')).use(metrics.expressMiddleware());",
      'const seven: Promise<number> = metrics.measureExecutionTime("TMS-Sync-Processing", async () => 7, { Operation: "x" });',
      'export { seven };',
      "metrics.increment('TMS-Sync-Sucess'); // wrong",
      "metrics.increment('TMS-Sync-Failure'); // wrong",
      "metrics.increment('TMS-Sync-Failure', 1, { ErrorTyp: 'Timeout' }); // wrong",
      "new CloudWatchMetrics().recordMetric('Anything', 1, 'Furlongs'); // wrong",
    ];
    const required = lines.map((line) =>
      line.replace("import express from 'express';", "import express = require('express');"),
    );
    await writeFile(join(where, 'use.mts'), `${lines.join('\n')}\n`);
    await writeFile(join(where, 'use.cts'), `${required.join('\n')}\n`);
    const options = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--types',
      'node',
      '--ignoreConfig',
    ];
    const files = ['use.mts', 'use.cts'].map((file) => join(where, file));
    const said = await execute(bin('tsc'), [...options, ...files]).catch((error: { stdout: string }) => error);
    const wrong = [...said.stdout.matchAll(/use\.([mc]ts)\((\d+),/g)].map(([, kind, line]) => `${kind} ${line}`);
    const expected = ['cts', 'mts'].flatMap((kind) => [11, 12, 13, 14].map((line) => `${kind} ${line}`));
    expect([...new Set(wrong)].sort(), said.stdout).toEqual(expected);
  } finally {
    await rm(where, { recursive: true });
  }
});
