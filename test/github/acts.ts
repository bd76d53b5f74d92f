import { commitFiles, commitTree, type Files, log, mergedTree, picked, setRef, shaOf, type Written } from './git.ts';
import {
  type Comment,
  headOf,
  headRef,
  type Issue,
  nextId,
  type Person,
  type Pull,
  person,
  type State,
} from './state.ts';

/** What people do on the web page or with git. None of it goes through the API, and none of it asks for a permission. */

export type MergeMethod = 'merge' | 'squash' | 'rebase';

export interface Push {
  readonly branch: string;
  /** Changed files, or with `anew` all files that there are. */
  readonly files: Files;
  readonly anew?: boolean;
  readonly message?: string;
  readonly by?: string;
  /** The owner of a fork: the branch is theirs. */
  readonly fork?: string;
}

/** A commit on a branch; a new branch starts at main. */
export function push(state: State, given: Push): string {
  const { branch, files, anew = false, message = 'A change', by = 'octocat', fork = null } = given;
  const ref = headRef({ branch, fork });
  const main = shaOf(state.folder, 'main');
  if (main && !shaOf(state.folder, ref)) setRef(state.folder, ref, main);
  const sha = commitFiles(state.folder, ref, { files, anew, message, by, at: state.clock.tick() });
  refreshPulls(state);
  return sha;
}

export interface OpenPull {
  readonly branch: string;
  readonly base?: string;
  readonly title?: string;
  readonly body?: string | null;
  readonly by?: string;
  readonly fork?: string;
}

export function openPull(state: State, given: OpenPull): Issue & { pull: Pull } {
  const { branch, base = 'main', title = `Pull ${branch}`, body = null, fork = null } = given;
  const by = person(given.by ?? fork ?? 'octocat', fork === null ? 'MEMBER' : 'NONE');
  const pull: Pull = { base, branch, fork, forkDeleted: false, draft: false, closedHead: null, merged: null };
  const issue = { ...openIssue(state, { title, body, by }), pull };
  headOf(state, pull);
  state.issues.set(issue.number, issue);
  refreshPulls(state);
  return issue;
}

export function openIssue(
  state: State,
  given: { title: string; body: string | null; by: Person; labels?: string[] },
): Issue {
  const at = state.clock.tick();
  const { labels = [], ...rest } = given;
  const number = Math.max(0, ...state.issues.keys()) + 1;
  const times = { createdAt: at, updatedAt: at, closedAt: null };
  const issue: Issue = {
    ...rest,
    ...times,
    number,
    id: nextId(state),
    labels,
    state: 'open',
    stateReason: null,
    pull: null,
  };
  state.issues.set(number, issue);
  return issue;
}

export function pullOf(state: State, number: number): Issue & { pull: Pull } {
  const issue = state.issues.get(number);
  if (!issue?.pull) throw new Error(`there is no pull request ${number}`);
  return issue as Issue & { pull: Pull };
}

/** Merges as the button does, and gives the commit that the base branch is at then. */
export function merge(state: State, number: number, method: MergeMethod, by: string): string {
  const issue = pullOf(state, number);
  const { pull } = issue;
  const { folder } = state;
  const head = headOf(state, pull);
  const onto = shaOf(folder, pull.base) as string;
  if (issue.state === 'closed') throw new Error(`pull request ${number} is closed`);
  const at = state.clock.tick();
  const written: Written = { message: mergeMessage(issue, method), by, at };
  const sha =
    method === 'rebase' ? rebased(state, onto, head, written) : mergedCommit(state, onto, head, method, written);
  if (sha === null) throw new Error(`pull request ${number} conflicts with ${pull.base}`);
  setRef(folder, `refs/heads/${pull.base}`, sha);
  const commits = log(folder, [`${onto}..${sha}`]).map((commit) => commit.sha);
  pull.merged = { at, by: person(by), sha, onto, commits };
  closePull(state, issue, head, at);
  refreshPulls(state);
  return sha;
}

/** Closes without a merge. */
export function close(state: State, number: number): void {
  const issue = state.issues.get(number);
  if (!issue) throw new Error(`there is no issue ${number}`);
  closePull(state, issue, issue.pull && headOf(state, issue.pull), state.clock.tick());
}

function closePull(state: State, issue: Issue, head: string | null, at: Date): void {
  if (issue.pull) {
    issue.pull.closedHead = head;
    setRef(state.folder, `refs/pull/${issue.number}/merge`, null);
  }
  issue.state = 'closed';
  issue.closedAt = at;
  issue.updatedAt = at;
}

function mergeMessage({ number, title, pull }: Issue & { pull: Pull }, method: MergeMethod): string {
  return method === 'merge' ? `Merge pull request #${number} from ${pull.branch}\n\n${title}` : `${title} (#${number})`;
}

function mergedCommit(state: State, onto: string, head: string, method: MergeMethod, written: Written): string | null {
  const tree = mergedTree(state.folder, onto, head);
  return tree && commitTree(state.folder, tree, method === 'squash' ? [onto] : [onto, head], written);
}

function rebased(state: State, onto: string, head: string, written: Written): string | null {
  const commits = log(state.folder, ['--reverse', '--no-merges', `${onto}..${head}`]);
  return commits.reduce<string | null>(
    (tip, commit) => tip && picked(state.folder, commit, tip, { ...written, by: commit.name }),
    onto,
  );
}

/** The references that GitHub keeps of each open pull request: its head, and its test merge with the base branch as it is now. */
function refreshPulls(state: State): void {
  const { folder } = state;
  for (const { number, pull, state: open } of state.issues.values()) {
    if (!pull || open === 'closed') continue;
    const head = headOf(state, pull);
    const base = shaOf(folder, pull.base) as string;
    const ref = `refs/pull/${number}/merge`;
    setRef(folder, `refs/pull/${number}/head`, head);
    if (shaOf(folder, `${ref}^1`) === base && shaOf(folder, `${ref}^2`) === head) continue;
    const tree = mergedTree(folder, base, head);
    const written = { message: `Merge ${head} into ${base}`, by: 'octocat', at: state.clock.now() };
    setRef(folder, ref, tree && commitTree(folder, tree, [base, head], written));
  }
}

/** Somebody's comment, whatever it pretends to be. */
export function comment(state: State, issue: number, given: { by: Person; body: string }): Comment {
  const thread = state.issues.get(issue);
  if (!thread) throw new Error(`there is no issue ${issue}`);
  const at = state.clock.tick();
  thread.updatedAt = at;
  const written: Comment = { id: nextId(state), issue, ...given, createdAt: at, updatedAt: at };
  state.comments.set(written.id, written);
  return written;
}

/** Somebody with write access edits a comment: whoever it was, its author stays. */
export function editComment(state: State, id: number, body: string): void {
  const found = state.comments.get(id);
  if (!found) throw new Error(`there is no comment ${id}`);
  found.body = body;
  found.updatedAt = state.clock.tick();
}
