import type { Values } from './description.ts';
import { filled } from './filled.ts';
import { type ChangedFile, type CommitData, changedFiles, log, mergedTree, shaOf } from './git.ts';
import { type Comment, headOf, type Issue, type Label, type Person, type Pull, person, type State } from './state.ts';

/** What the API says of what the state holds: the fields that somebody may look at. The rest is filled in. */

export function timeText(at: Date): string {
  return at.toISOString().replace(/\.\d{3}Z$/, 'Z');
}

const timeOrNull = (at: Date | null) => at && timeText(at);

/** Where the API keeps something of the repository. */
export function apiUrl(state: State, path: string): string {
  return `${state.origin}/repos/${state.owner}/${state.name}${path}`;
}

/** Where a browser finds it. */
export function webUrl(state: State, path: string): string {
  return `https://github.com/${state.owner}/${state.name}${path}`;
}

export function userShape({ login, id, type }: Person): Values {
  return { login, id, node_id: `U_${id}`, type, html_url: `https://github.com/${login}` };
}

function appShape({ app }: Person): Values | null {
  return (
    app && { id: app.id, slug: app.slug, name: app.name, node_id: `A_${app.id}`, owner: userShape(person('github')) }
  );
}

export function repositoryShape(state: State, owner = state.owner): Values {
  const { name } = state;
  const fork = owner !== state.owner;
  return {
    id: fork ? 2 : 1,
    node_id: fork ? 'R_2' : 'R_1',
    name,
    full_name: `${owner}/${name}`,
    owner: userShape(person(owner)),
    private: true,
    fork,
    url: `${state.origin}/repos/${owner}/${name}`,
    html_url: `https://github.com/${owner}/${name}`,
    default_branch: 'main',
  };
}

export function commentShape(state: State, comment: Comment): Values {
  const page = state.issues.get(comment.issue)?.pull ? 'pull' : 'issues';
  return filled('issue-comment', {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: apiUrl(state, `/issues/comments/${comment.id}`),
    html_url: webUrl(state, `/${page}/${comment.issue}#issuecomment-${comment.id}`),
    issue_url: apiUrl(state, `/issues/${comment.issue}`),
    body: comment.body,
    user: userShape(comment.by),
    author_association: comment.by.association,
    performed_via_github_app: appShape(comment.by),
    created_at: timeText(comment.createdAt),
    updated_at: timeText(comment.updatedAt),
  });
}

export function labelShape(state: State, label: Label): Values {
  const { id, name, color, description } = label;
  const url = apiUrl(state, `/labels/${encodeURIComponent(name)}`);
  return { id, node_id: `LA_${id}`, url, name, color, description, default: false };
}

/** What issues and pull requests have in common. */
function threadShape(state: State, issue: Issue): Values {
  const { number, title, body, id } = issue;
  return {
    number,
    title,
    body,
    id,
    state: issue.state,
    user: userShape(issue.by),
    author_association: issue.by.association,
    locked: false,
    labels: issue.labels.map((name) => labelOf(state, name)),
    comments_url: apiUrl(state, `/issues/${number}/comments`),
    html_url: webUrl(state, `/${issue.pull ? 'pull' : 'issues'}/${number}`),
    created_at: timeText(issue.createdAt),
    updated_at: timeText(issue.updatedAt),
    closed_at: timeOrNull(issue.closedAt),
  };
}

function labelOf(state: State, name: string): Values {
  const label = state.labels.get(name);
  if (!label) throw new Error(`an issue has a label that does not exist: "${name}"`);
  return { ...labelShape(state, label), description: label.description ?? '' };
}

export function issueShape(state: State, issue: Issue): Values {
  const url = apiUrl(state, `/pulls/${issue.number}`);
  const pull = issue.pull && { url, html_url: webUrl(state, `/pull/${issue.number}`), diff_url: '', patch_url: '' };
  return filled('issue', {
    ...threadShape(state, issue),
    node_id: `I_${issue.id}`,
    url: apiUrl(state, `/issues/${issue.number}`),
    state_reason: issue.stateReason,
    comments: [...state.comments.values()].filter(({ issue: of }) => of === issue.number).length,
    performed_via_github_app: appShape(issue.by),
    ...(pull ? { pull_request: { ...pull, merged_at: timeOrNull(issue.pull?.merged?.at ?? null) } } : {}),
  });
}

/** As a list holds it; `pullShape` has what one alone says besides. */
export function pullInList(state: State, issue: Issue & { pull: Pull }): Values {
  const { pull, number } = issue;
  const head = headOf(state, pull);
  const base = pull.merged?.onto ?? shaOf(state.folder, pull.base) ?? '';
  const owner = pull.fork ?? state.owner;
  return {
    ...threadShape(state, issue),
    node_id: `PR_${issue.id}`,
    url: apiUrl(state, `/pulls/${number}`),
    issue_url: apiUrl(state, `/issues/${number}`),
    draft: pull.draft,
    merged_at: timeOrNull(pull.merged?.at ?? null),
    merge_commit_sha: pull.merged?.sha ?? shaOf(state.folder, `refs/pull/${number}/merge`),
    head: {
      label: `${owner}:${pull.branch}`,
      ref: pull.branch,
      sha: head,
      user: userShape(person(owner)),
      repo: pull.forkDeleted ? null : repositoryShape(state, owner),
    },
    base: {
      label: `${state.owner}:${pull.base}`,
      ref: pull.base,
      sha: base,
      user: userShape(person(state.owner)),
      repo: repositoryShape(state),
    },
  };
}

export function pullShape(state: State, issue: Issue & { pull: Pull }): Values {
  const { pull } = issue;
  const head = headOf(state, pull);
  const base = pull.merged?.onto ?? pull.base;
  const mergeable = pull.merged ? null : mergedTree(state.folder, base, head) !== null;
  const files = changedFiles(state.folder, `${base}...${head}`);
  return filled('pull-request', {
    ...pullInList(state, issue),
    merged: pull.merged !== null,
    merged_by: pull.merged && userShape(pull.merged.by),
    mergeable,
    mergeable_state: mergeable === false ? 'dirty' : 'clean',
    comments: [...state.comments.values()].filter(({ issue: of }) => of === issue.number).length,
    commits: log(state.folder, [`${base}..${head}`]).length,
    changed_files: files.length,
    additions: files.reduce((sum, { additions }) => sum + additions, 0),
    deletions: files.reduce((sum, { deletions }) => sum + deletions, 0),
  });
}

export function commitShape(state: State, commit: CommitData): Values {
  const { sha, name, email, date, message } = commit;
  const who = { name, email, date };
  return {
    sha,
    node_id: `C_${sha}`,
    url: apiUrl(state, `/commits/${sha}`),
    html_url: webUrl(state, `/commit/${sha}`),
    commit: { message, author: who, committer: who, tree: { sha: commit.tree, url: '' } },
    author: userShape(person(name)),
    committer: userShape(person(name)),
    parents: commit.parents.map((parent) => ({ sha: parent, url: apiUrl(state, `/commits/${parent}`) })),
  };
}

export function fileShape(state: State, file: ChangedFile, sha: string): Values {
  const { filename, status, additions, deletions } = file;
  const page = webUrl(state, `/blob/${sha}/${filename}`);
  return filled('diff-entry', {
    filename,
    status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: page,
    raw_url: page.replace('/blob/', '/raw/'),
    contents_url: apiUrl(state, `/contents/${filename}?ref=${sha}`),
    ...(file.previous === null ? {} : { previous_filename: file.previous }),
  });
}
