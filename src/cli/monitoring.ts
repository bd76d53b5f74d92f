#!/usr/bin/env node
import { run } from './program.ts';

// Whoever reads the output may stop early (`| head`): the rest is not said, and what is being applied goes on.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

// The only place that ends the process: commands give their exit code.
process.exitCode = await run(process.argv, { stdout: process.stdout, stderr: process.stderr, env: process.env });
