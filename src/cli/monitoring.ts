#!/usr/bin/env node
import { run } from './program.ts';

// The only place that ends the process: commands give their exit code.
process.exitCode = await run(process.argv, { stdout: process.stdout, stderr: process.stderr, env: process.env });
