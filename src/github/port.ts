/** A comment on a pull request or an issue. */
export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly url: string;
  /** Written by the workflow's own token: nobody else's word counts. */
  readonly ours: boolean;
  /** ISO 8601, both; any edit moves the second. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A pull request, as far as a plan needs to know. */
export interface PullRequest {
  readonly number: number;
  /** Commit, 40 hex digits. */
  readonly head: string;
  readonly baseBranch: string;
  /** The head is a branch of another repository, or of one that is gone. */
  readonly fork: boolean;
}

/** An issue; a pull request is none, though GitHub lists them together. */
export interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly url: string;
  /** Opened by the workflow's own token: nobody else's word counts. */
  readonly ours: boolean;
}

/** What an issue says. */
export interface IssueText {
  readonly title: string;
  readonly body: string;
}

/** What a job needs `issues: write` for. */
export interface IssueTracker {
  /** Every open one, whatever its labels; all pages, oldest first. */
  openIssues(): Promise<readonly Issue[]>;
  /** The closed ones with a label that changed last, the latest first; one page. */
  closedIssues(label: string): Promise<readonly Issue[]>;
  /** Makes the label where there is none. */
  createIssue(text: IssueText, label: Label): Promise<Issue>;
  /** Opens it again where it is closed. */
  updateIssue(number: number, text: IssueText): Promise<Issue>;
  closeIssue(number: number, text: IssueText): Promise<void>;
  commentOnIssue(number: number, body: string): Promise<void>;
}

/** `color` is six hexadecimal digits. */
export interface Label {
  readonly name: string;
  readonly color: string;
  readonly description: string;
}

/** A pull request that was merged. */
export interface MergedPull {
  readonly number: number;
  /** Its last commit, 40 hex digits. */
  readonly head: string;
  /** ISO 8601. */
  readonly mergedAt: string;
}

/** An environment that jobs deploy to. */
export interface Environment {
  /** Which branches may deploy: any of them, those with a protection rule, or those that fit a pattern. */
  readonly branches: 'any' | 'protected' | readonly string[];
}

/** What got to a branch, and how. */
export interface MainBranch {
  /** The commit that a branch is at. */
  tip(branch: string): Promise<string>;
  /** Commits that touch a path, from this one back, newest first: at most 100. */
  commitsOf(path: string, from: string): Promise<readonly string[]>;
  /** Pull requests by whose merge into a branch of this repository a commit got there. */
  mergesOf(commit: string, branch: string): Promise<readonly MergedPull[]>;
  /** null: there is none of this name. */
  environment(name: string): Promise<Environment | null>;
}

/** Comments on pull requests. */
export interface Comments {
  /** All pages, oldest first. */
  comments(pullRequest: number): Promise<readonly Comment[]>;
  createComment(pullRequest: number, body: string): Promise<Comment>;
  updateComment(id: number, body: string): Promise<Comment>;
  /** Of one that is gone already, nothing. */
  removeComment(id: number): Promise<void>;
}

/** What we ask GitHub, and no more. Every method throws GitHubFailed. */
export interface GitHub extends Comments, IssueTracker, MainBranch {
  pullRequest(number: number): Promise<PullRequest>;
  /** Paths that a pull request changes, all pages. */
  filesOf(pullRequest: number): Promise<readonly string[]>;
  /** Paths that differ between a commit and the tip of a branch; GitHub lists the first 300. */
  changedSince(commit: string, branch: string): Promise<readonly string[]>;
}

/** What GitHub said no with, in one sentence for people. */
export class GitHubFailed extends Error {
  /** HTTP status; 0 where there was no answer. */
  readonly status: number;
  constructor(message: string, { status, cause }: { status: number; cause?: unknown }) {
    super(message, { cause });
    this.name = 'GitHubFailed';
    this.status = status;
  }
}
