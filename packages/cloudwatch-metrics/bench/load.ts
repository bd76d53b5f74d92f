import { createRequire } from 'node:module';
import { tell } from './process.ts';

const load = createRequire(import.meta.url);
const began = performance.now();
load('../dist/cjs/index.cjs');
tell({ ms: performance.now() - began });
