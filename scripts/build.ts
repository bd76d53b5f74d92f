import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { bundle } from './bundle.ts';

// The last half of `npm run build`; the first generates sources from the schemas.
const dist = resolve(import.meta.dirname, '../dist');
await rm(dist, { recursive: true, force: true });
const sizes = await bundle(dist);
const total = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
process.stdout.write(`dist: ${sizes.size} files, ${Math.round(total / 1024)} KB\n`);
