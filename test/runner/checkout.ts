import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Files, git } from '../github/git.ts';
import type { GitHub } from '../github/github.ts';

interface Checkout {
  /** A reference or a commit: of an event, its `ref`. */
  readonly ref: string;
  /** `fetch-depth`: 2 gives a pull request's merge commit both its parents, so that HEAD^1 is base; 0 is everything. */
  readonly depth?: number;
  /** Where it goes; made if it is not there. */
  readonly into: string;
}

/** What `actions/checkout` leaves behind, with `persist-credentials: false`: a detached HEAD, and a remote that answers nobody. */
export function checkout(github: GitHub, { ref, depth = 1, into }: Checkout): void {
  mkdirSync(into, { recursive: true });
  git(into, ['init', '--quiet']);
  const limit = depth === 0 ? [] : [`--depth=${depth}`];
  git(into, ['fetch', '--quiet', '--no-tags', ...limit, `file://${github.folder}`, ref]);
  git(into, ['-c', 'advice.detachedHead=false', 'checkout', '--quiet', 'FETCH_HEAD']);
  git(into, ['remote', 'add', 'origin', `https://github.com/${github.repository}`]);
}

/** The files of a folder on disk as a commit takes them, under a path: `filesOf('monitoring', 'monitoring/')`. */
export function filesOf(folder: string, under = ''): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const name = (path: string) => under + relative(folder, path).replaceAll('\\', '/');
  return Object.fromEntries(paths.sort().map((path) => [name(path), readFileSync(path, 'utf8')]));
}
