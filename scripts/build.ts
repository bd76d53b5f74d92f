import { chmod, mkdtemp, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { bundle } from './bundle.ts';

// The last half of `npm run build`; the first generates sources from the schemas. What does not build leaves dist/ as it is.
const root = resolve(import.meta.dirname, '..');
const dist = resolve(root, 'dist');
const made = await mkdtemp(resolve(root, '.dist-'));
try {
  const sizes = await bundle(made);
  await rm(dist, { recursive: true, force: true });
  await rename(made, dist);
  await chmod(dist, 0o755);
  const total = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
  process.stdout.write(`dist: ${sizes.size} files, ${Math.round(total / 1024)} KB\n`);
} finally {
  await rm(made, { recursive: true, force: true });
}
