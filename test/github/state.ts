import type { Json } from '../../src/core/json.ts';
import { shaOf } from './git.ts';

/** What the fake GitHub holds: one repository as plain values, which tests read and set. Its commits are in the git repository at `folder`. */
export interface State {
  readonly owner: string;
  readonly name: string;
  /** Where the API answers; a web page's address is made from it too. */
  origin: string;
  readonly folder: string;
  readonly clock: Clock;
  /** Pull requests are issues too, and share their numbers. */
  readonly issues: Map<number, Issue>;
  readonly comments: Map<number, Comment>;
  readonly labels: Map<string, Label>;
  readonly environments: Map<string, Environment>;
  /** The rules of rulesets that bind a branch, as the API words them: `{ type, parameters?, ruleset_id? … }`. */
  readonly rules: Map<string, readonly { readonly [key: string]: Json }[]>;
  readonly runs: Run[];
  readonly dispatches: Dispatch[];
  readonly tokens: Map<string, Token>;
  /** The primary limit: 1,000 requests an hour and repository for a workflow's token. */
  readonly rate: { limit: number; remaining: number; reset: Date };
  lastId: number;
}

export interface Person {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Bot';
  readonly association: 'OWNER' | 'MEMBER' | 'CONTRIBUTOR' | 'NONE';
  /** The app that speaks through a bot. */
  readonly app: { readonly id: number; readonly slug: string; readonly name: string } | null;
}

export interface Issue {
  readonly number: number;
  readonly id: number;
  title: string;
  body: string | null;
  readonly by: Person;
  state: 'open' | 'closed';
  stateReason: 'completed' | 'not_planned' | 'duplicate' | 'reopened' | null;
  labels: string[];
  readonly createdAt: Date;
  updatedAt: Date;
  closedAt: Date | null;
  readonly pull: Pull | null;
}

export interface Pull {
  readonly base: string;
  readonly branch: string;
  /** The fork's owner; null: a branch of the repository itself. */
  readonly fork: string | null;
  /** Nothing is known of a deleted fork but the commits. */
  forkDeleted: boolean;
  draft: boolean;
  /** Set when it is closed: its branch may move on or go. */
  closedHead: string | null;
  merged: Merged | null;
}

export interface Merged {
  readonly at: Date;
  readonly by: Person;
  /** The commit that the base branch was updated to. */
  readonly sha: string;
  /** Where base stood before. */
  readonly onto: string;
  /** All commits that the merge put on the base branch. */
  readonly commits: readonly string[];
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly by: Person;
  body: string;
  readonly createdAt: Date;
  updatedAt: Date;
}

export interface Label {
  readonly id: number;
  readonly name: string;
  color: string;
  description: string | null;
}

export interface Environment {
  readonly reviewers: readonly string[];
  /** Branches that may deploy, as patterns; `protected`: those with a rule; null: all. */
  readonly branches: readonly string[] | 'protected' | null;
}

export interface Run {
  readonly id: number;
  /** `.github/workflows/apply.yml` */
  readonly path: string;
  readonly event: string;
  readonly branch: string;
  readonly sha: string;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: 'success' | 'failure' | 'cancelled' | null;
  readonly createdAt: Date;
}

export interface Dispatch {
  readonly workflow: string;
  readonly ref: string;
  readonly inputs: { readonly [name: string]: Json };
  readonly by: Person;
}

type Access = 'read' | 'write';
/** As a workflow's `permissions:` names them; what is left out is none. */
export type Permissions = {
  readonly [P in 'actions' | 'contents' | 'deployments' | 'issues' | 'pull-requests']?: Access;
};

export interface Token {
  readonly by: Person;
  readonly permissions: Permissions;
}

/** A clock that only moves when something happens, so that a history is the same each time. */
export interface Clock {
  now(): Date;
  /** A second later: no two things happen at once. */
  tick(): Date;
  advance(ms: number): void;
}

export function createClock(start: string): Clock {
  let at = Date.parse(start);
  const now = () => new Date(at);
  const advance = (ms: number) => {
    at += ms;
  };
  const tick = () => {
    advance(1000);
    return now();
  };
  return { now, tick, advance };
}

export function createState(at: { owner: string; name: string; folder: string; clock: Clock }): State {
  return {
    ...at,
    origin: '',
    issues: new Map(),
    comments: new Map(),
    labels: new Map(),
    environments: new Map(),
    rules: new Map(),
    runs: [],
    dispatches: [],
    tokens: new Map(),
    rate: { limit: 1000, remaining: 1000, reset: new Date(at.clock.now().getTime() + 3_600_000) },
    lastId: 1_000_000,
  };
}

export function nextId(state: State): number {
  state.lastId += 1;
  return state.lastId;
}

/** Who a workflow's own token speaks as. https://api.github.com/users/github-actions%5Bbot%5D */
export const workflowBot: Person = {
  login: 'github-actions[bot]',
  id: 41898282,
  type: 'Bot',
  association: 'CONTRIBUTOR',
  app: { id: 15368, slug: 'github-actions', name: 'GitHub Actions' },
};

/** Somebody by a login; `[bot]` at its end makes an app of them. */
export function person(login: string, association: Person['association'] = 'MEMBER'): Person {
  if (login === workflowBot.login) return workflowBot;
  const id = [...login].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9_000_000, 7) + 1000;
  const slug = login.replace(/\[bot\]$/, '');
  const app = slug === login ? null : { id, slug, name: slug };
  return { login, id, type: app ? 'Bot' : 'User', association, app };
}

/** The branch of a pull request, as a reference of the git repository. Branches of a fork are kept apart. */
export function headRef({ fork, branch }: Pick<Pull, 'fork' | 'branch'>): string {
  return fork === null ? `refs/heads/${branch}` : `refs/forks/${fork}/${branch}`;
}

export function headOf(state: State, pull: Pull): string {
  const sha = pull.closedHead ?? shaOf(state.folder, headRef(pull));
  if (sha === null) throw new Error(`the branch ${headRef(pull)} of an open pull request does not exist`);
  return sha;
}
