import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  close,
  comment,
  editComment,
  type MergeMethod,
  merge,
  type OpenPull,
  openIssue,
  openPull,
  type Push,
  push,
} from './acts.ts';
import { createFaults, type Fault } from './faults.ts';
import { createBare, type Files, shaOf } from './git.ts';
import { type Exchange, serve } from './server.ts';
import {
  type Clock,
  type Comment,
  createClock,
  createState,
  type Issue,
  type Permissions,
  type Pull,
  person,
  type State,
  workflowBot,
} from './state.ts';

/**
 * A GitHub in one process: one private repository on a real git repository, its issues, pull requests and settings, behind the REST API.
 * Each request and each answer is held against GitHub's own OpenAPI description, and against the limits that this leaves out.
 */
export interface GitHub {
  /** The API's address: `GITHUB_API_URL`. */
  readonly url: string;
  /** `owner/name`. */
  readonly repository: string;
  /** The bare git repository; `refs/pull/N/head` and `refs/pull/N/merge` are kept as GitHub keeps them. */
  readonly folder: string;
  readonly state: State;
  readonly clock: Clock;
  readonly exchanges: readonly Exchange[];
  /** A token of a workflow, or of somebody else. */
  token(given?: { permissions?: Permissions; by?: string }): string;

  push(given: Push): string;
  openPull(given: OpenPull): Issue & { pull: Pull };
  openIssue(given: { title: string; body?: string; by?: string }): Issue;
  merge(pull: number, method?: MergeMethod, by?: string): string;
  closeIssue(number: number): void;
  /** Somebody comments, by hand: `github-actions[bot]` only if that is what they are. */
  comment(issue: number, given: { by: string; body: string }): Comment;
  editComment(id: number, body: string): void;
  removeComment(id: number): void;
  /** Comments of an issue or pull request, oldest first. */
  comments(issue: number): readonly Comment[];
  /** The commit that a branch or another reference is at. */
  sha(revision: string): string;

  /** The next requests for an operation (GitHub's name of it, or `*`) go wrong. */
  fail(operation: string, fault: Fault): void;
  /** Something happens just before the next request for an operation is carried out. */
  before(operation: string, run: () => void): void;
  /** Ends it; throws if it gave an answer that is not GitHub's, passed over what was asked, or a fault never came about. */
  close(): Promise<void>;
}

export interface GitHubOptions {
  readonly repository?: string;
  /** The first commit on main. */
  readonly files?: Files;
  readonly start?: string;
}

/** What a workflow of ours is granted at most. */
const everything: Permissions = {
  actions: 'write',
  contents: 'read',
  issues: 'write',
  'pull-requests': 'write',
};

/** What is left of it for a pull request from a fork. https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request */
export const forkPermissions: Permissions = {
  actions: 'read',
  contents: 'read',
  issues: 'read',
  'pull-requests': 'read',
};

export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const { repository = 'symphonia/monitoring', files = { 'README.md': '# Monitoring\n' } } = options;
  const [owner = '', name = ''] = repository.split('/');
  const folder = mkdtempSync(join(tmpdir(), 'github-'));
  const clock = createClock(options.start ?? '2026-11-23T09:00:00Z');
  const state = createState({ owner, name, folder, clock });
  createBare(folder);
  push(state, { branch: 'main', files, message: 'Begin' });
  const faults = createFaults();
  const api = await serve(state, faults);
  state.origin = api.origin;
  return {
    url: api.origin,
    repository,
    folder,
    state,
    clock,
    exchanges: api.exchanges,
    fail: faults.fail,
    before: faults.before,
    ...acts(state),
    close: async () => {
      await new Promise((done) => {
        api.server.close(done);
        api.server.closeAllConnections();
      });
      rmSync(folder, { recursive: true, force: true });
      const unmet = faults.unmet().map((operation) => `what was to befall ${operation} did not`);
      const slips = [...api.slips, ...unmet];
      if (slips.length > 0) throw new Error(`the fake GitHub slipped:\n${slips.join('\n')}`);
    },
  };
}

function acts(state: State) {
  return {
    token: (given: { permissions?: Permissions; by?: string } = {}) => {
      const { permissions = everything, by = workflowBot.login } = given;
      const token = `ghs_${String(state.tokens.size + 1).padStart(36, '0')}`;
      state.tokens.set(token, { permissions, by: person(by) });
      return token;
    },
    push: (given: Push) => push(state, given),
    openPull: (given: OpenPull) => openPull(state, given),
    openIssue: ({ title, body = '', by = 'octocat' }: { title: string; body?: string; by?: string }) =>
      openIssue(state, { title, body, by: person(by) }),
    merge: (pull: number, method: MergeMethod = 'squash', by = 'octocat') => merge(state, pull, method, by),
    closeIssue: (number: number) => close(state, number),
    comment: (issue: number, { by, body }: { by: string; body: string }) =>
      comment(state, issue, { by: person(by), body }),
    editComment: (id: number, body: string) => editComment(state, id, body),
    removeComment: (id: number) => void state.comments.delete(id),
    comments: (issue: number) => [...state.comments.values()].filter((one) => one.issue === issue),
    sha: (revision: string) => {
      const sha = shaOf(state.folder, revision);
      if (sha === null) throw new Error(`there is no ${revision}`);
      return sha;
    },
  };
}
