import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** A file of the repository, or one made up for a test; `path` is relative to the root. */
export interface File {
  readonly path: string;
  readonly text: string;
}

/** What GitHub reads of this repository. */
export const committed = {
  workflows: readdirSync(resolve(root, '.github/workflows')).map((name) => fileAt(`.github/workflows/${name}`)),
  actions: readdirSync(resolve(root, 'actions')).map((name) => fileAt(`actions/${name}/action.yml`)),
  dependabot: fileAt('.github/dependabot.yml'),
  /** What the actions run. */
  bundles: readdirSync(resolve(root, 'dist'))
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => fileAt(`dist/${name}`)),
};

export function fileAt(path: string): File {
  return { path, text: readFileSync(resolve(root, path), 'utf8') };
}
