import { createRequire } from 'node:module';
import { tell } from './process.ts';

const load = createRequire(import.meta.url);
// What everybody has loaded already.
load('node:http');
load('node:https');
const began = performance.now();
load('../dist/cjs/index.cjs');
tell({ ms: performance.now() - began });
