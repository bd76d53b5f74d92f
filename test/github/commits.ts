import type { Values } from './description.ts';
import { filled } from './filled.ts';
import { changedFiles, entriesAt, git, log, shaOf } from './git.ts';
import { type Handler, notFound, ok, text } from './handler.ts';
import { apiUrl, commitShape, fileShape, webUrl } from './shapes.ts';
import type { State } from './state.ts';

export const commitHandlers: { readonly [operation: string]: Handler } = {
  'repos/list-commits': ({ state, query }) => {
    const from = resolve(state, text(query.sha ?? 'main'));
    const filters = ['since', 'until', 'author'].flatMap((name) =>
      query[name] === undefined ? [] : [`--${name}=${text(query[name])}`],
    );
    const path = query.path === undefined ? [] : ['--', text(query.path)];
    const commits = log(state.folder, [...filters, from, ...path]);
    return { list: commits.map((commit) => filled('commit', commitShape(state, commit))) };
  },
  'repos/get-commit': ({ state, path }) => {
    const sha = resolve(state, text(path.ref));
    const [commit] = log(state.folder, ['-1', sha]);
    const parent = commit?.parents[0];
    const files = parent ? changedFiles(state.folder, `${parent}..${sha}`) : [];
    const shape = commit && { ...commitShape(state, commit), files: files.map((file) => fileShape(state, file, sha)) };
    return ok(filled('commit', shape ?? {}));
  },
  'repos/compare-commits-with-basehead': ({ state, path }) => {
    const [base, head] = text(path.basehead).split('...');
    if (!base || !head) throw notFound();
    return ok(comparison(state, resolve(state, base), resolve(state, head)));
  },
  'repos/get-content': ({ state, path, query }) => {
    const sha = resolve(state, text(query.ref ?? 'main'));
    const { isFile, entries } = entriesAt(state.folder, sha, text(path.path));
    const [first] = entries;
    if (!first) throw notFound();
    // A listing is an array as it is, not pages of one.
    return ok(isFile ? contentOf(state, first, sha) : entries.map((entry) => entryShape(state, entry, sha)));
  },
  'git/get-ref': ({ state, path }) => {
    const ref = `refs/${text(path.ref)}`;
    const sha = shaOf(state.folder, ref);
    if (sha === null) throw notFound();
    return ok(filled('git-ref', { ref, url: apiUrl(state, `/git/${ref}`), object: { type: 'commit', sha } }));
  },
};

/** A branch, a tag, an id, or a fork's branch as `owner:branch`. */
function resolve(state: State, name: string): string {
  const [, fork, branch] = /^([^:]+):(.+)$/.exec(name) ?? [];
  const revision = fork === undefined || fork === state.owner ? (branch ?? name) : `refs/forks/${fork}/${branch}`;
  const sha = shaOf(state.folder, revision);
  if (sha === null) throw notFound();
  return sha;
}

/** Both lists whole, as they are under 250 commits and 300 files. https://docs.github.com/en/rest/commits/commits#compare-two-commits */
function comparison(state: State, base: string, head: string): Values {
  const { folder } = state;
  const [ancestor] = log(folder, ['-1', git(folder, ['merge-base', base, head])]);
  const [start] = log(folder, ['-1', base]);
  const counts = git(folder, ['rev-list', '--left-right', '--count', `${base}...${head}`]).split('\t');
  const [behind = 0, ahead = 0] = counts.map(Number);
  const one = ahead > 0 ? 'ahead' : behind > 0 ? 'behind' : 'identical';
  const commits = log(folder, ['--reverse', `${base}..${head}`]).slice(-250);
  return filled('commit-comparison', {
    url: apiUrl(state, `/compare/${base}...${head}`),
    html_url: webUrl(state, `/compare/${base}...${head}`),
    base_commit: start && commitShape(state, start),
    merge_base_commit: ancestor && commitShape(state, ancestor),
    status: ahead > 0 && behind > 0 ? 'diverged' : one,
    ahead_by: ahead,
    behind_by: behind,
    total_commits: ahead,
    commits: commits.map((commit) => commitShape(state, commit)),
    files: changedFiles(folder, `${base}...${head}`)
      .slice(0, 300)
      .map((file) => fileShape(state, file, head)),
  });
}

type Entry = ReturnType<typeof entriesAt>['entries'][number];

function entryShape(state: State, { type, sha, size, path }: Entry, at: string): Values {
  const url = apiUrl(state, `/contents/${path}?ref=${at}`);
  const name = path.split('/').at(-1);
  const html_url = webUrl(state, `/blob/${at}/${path}`);
  const places = { url, html_url, git_url: null, download_url: null, _links: { self: url, html: html_url, git: null } };
  return { type, name, path, sha, size, ...places };
}

/** Over 1 MB there is no content in it. https://docs.github.com/en/rest/repos/contents#get-repository-content */
function contentOf(state: State, entry: Entry, at: string): Values {
  const large = entry.size > 1024 * 1024;
  const raw = large ? '' : git(state.folder, ['cat-file', 'blob', entry.sha], { whole: true });
  const lines = Buffer.from(raw).toString('base64').replaceAll(/.{60}/g, '$&\n');
  const content = large ? { content: '', encoding: 'none' } : { content: lines, encoding: 'base64' };
  return filled('content-file', { ...entryShape(state, entry, at), ...content });
}
