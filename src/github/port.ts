/** A comment on a pull request or an issue. */
export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly url: string;
  /** Written by the workflow's own token: nobody else's word counts. */
  readonly ours: boolean;
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

/** What we ask GitHub, and no more. Every method throws GitHubFailed. */
export interface GitHub {
  pullRequest(number: number): Promise<PullRequest>;
  /** Paths that a pull request changes, all pages. */
  filesOf(pullRequest: number): Promise<readonly string[]>;
  /** Paths that differ between a commit and the tip of a branch; GitHub lists the first 300. */
  changedSince(commit: string, branch: string): Promise<readonly string[]>;
  /** All pages, oldest first. */
  comments(pullRequest: number): Promise<readonly Comment[]>;
  createComment(pullRequest: number, body: string): Promise<Comment>;
  updateComment(id: number, body: string): Promise<Comment>;
  /** Of one that is gone already, nothing. */
  removeComment(id: number): Promise<void>;
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
