import { resolve } from 'node:path';
import { tellStory } from './demo/story.ts';

// `npm run demo`: from a pull request to a closed issue on this machine, with no account; what it shows is left in `.demo/`.
const folder = resolve(import.meta.dirname, '../.demo');
await tellStory({ folder, print: (line) => void process.stdout.write(`${line}\n`) });
process.stdout.write(`\nEvery comment and issue, as written: ${folder}\n`);
