import type { Values } from './description.ts';
import { filled } from './filled.ts';
import { changedFiles, log, shaOf } from './git.ts';
import { type Handler, notFound, number, ok, text } from './handler.ts';
import { inOrder } from './order.ts';
import { commitShape, fileShape, pullInList, pullShape } from './shapes.ts';
import { headOf, type Issue, type Pull, type State } from './state.ts';

type PullIssue = Issue & { pull: Pull };

export const pullHandlers: { readonly [operation: string]: Handler } = {
  'pulls/get': ({ state, path }) => ok(pullShape(state, pullOf(state, path))),
  'pulls/list': ({ state, query }) => {
    const wanted = query.state ?? 'open';
    const found = pulls(state).filter(
      ({ state: now, pull }) =>
        (wanted === 'all' || now === wanted) &&
        (query.base === undefined || pull.base === query.base) &&
        (query.head === undefined || `${pull.fork ?? state.owner}:${pull.branch}` === query.head),
    );
    // Newest first, unless something else than `created` is asked for: https://docs.github.com/en/rest/pulls/pulls#list-pull-requests
    const sorted = inOrder(found, query, (query.sort ?? 'created') === 'created' ? 'desc' : 'asc');
    return { list: sorted.map((issue) => filled('pull-request-simple', pullInList(state, issue))) };
  },
  'pulls/list-files': ({ state, path }) => {
    const { pull } = pullOf(state, path);
    const head = headOf(state, pull);
    // https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files: at most 3,000.
    const files = changedFiles(state.folder, `${pull.merged?.onto ?? pull.base}...${head}`).slice(0, 3000);
    return { list: files.map((file) => fileShape(state, file, head)) };
  },
  'pulls/list-commits': ({ state, path }) => {
    const { pull } = pullOf(state, path);
    // https://docs.github.com/en/rest/pulls/pulls#list-commits-on-a-pull-request: at most 250.
    const commits = log(state.folder, ['--reverse', `${pull.merged?.onto ?? pull.base}..${headOf(state, pull)}`]);
    return { list: commits.slice(0, 250).map((commit) => filled('commit', commitShape(state, commit))) };
  },
  'repos/list-pull-requests-associated-with-commit': ({ state, path }) => {
    const sha = shaOf(state.folder, text(path.commit_sha));
    if (sha === null) throw notFound();
    const found = associated(state, sha).sort((a, b) => b.number - a.number);
    return { list: found.map((issue) => filled('pull-request-simple', pullInList(state, issue))) };
  },
};

/**
 * The merged pull request that brought a commit to the default branch; of a commit that is not on it, all open and merged ones that hold it.
 * https://docs.github.com/en/rest/commits/commits#list-pull-requests-associated-with-a-commit
 */
function associated(state: State, sha: string): PullIssue[] {
  const { folder } = state;
  const onMain = log(folder, ['main']).some((commit) => commit.sha === sha);
  if (onMain) return pulls(state).filter(({ pull }) => pull.merged?.commits.includes(sha));
  return pulls(state).filter(({ pull, state: now }) => {
    if (now === 'closed' && !pull.merged) return false;
    const own = log(folder, [`${pull.merged?.onto ?? pull.base}..${headOf(state, pull)}`]);
    return own.some((commit) => commit.sha === sha);
  });
}

function pulls(state: State): PullIssue[] {
  return [...state.issues.values()].filter((issue): issue is PullIssue => issue.pull !== null);
}

function pullOf(state: State, path: Values): PullIssue {
  const issue = state.issues.get(number(path.pull_number));
  if (!issue?.pull) throw notFound();
  return issue as PullIssue;
}
