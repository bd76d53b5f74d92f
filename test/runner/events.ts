import type { Values } from '../github/description.ts';
import type { GitHub } from '../github/github.ts';
import { pullShape, repositoryShape, userShape } from '../github/shapes.ts';
import { type Issue, type Pull, person } from '../github/state.ts';

/** What a workflow is started with: the event's payload, and the variables that follow from the event. */
export interface WorkflowEvent {
  readonly name: 'pull_request' | 'push' | 'schedule' | 'workflow_dispatch';
  readonly payload: Values;
  /** `GITHUB_REF` and `GITHUB_SHA`: what `actions/checkout` checks out unless told otherwise. */
  readonly ref: string;
  readonly sha: string;
  /** The branches of a pull request; nothing otherwise. */
  readonly headRef: string;
  readonly baseRef: string;
  readonly actor: string;
}

/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request; throws where GitHub starts no workflow, as there is a conflict. */
export function pullRequestEvent(
  github: GitHub,
  number: number,
  action: 'opened' | 'synchronize' | 'reopened' = 'synchronize',
): WorkflowEvent {
  const issue = github.state.issues.get(number);
  if (!issue?.pull) throw new Error(`there is no pull request ${number}`);
  const { pull, by } = issue;
  const ref = `refs/pull/${number}/merge`;
  const payload = { action, number, pull_request: pullShape(github.state, issue as Issue & { pull: Pull }) };
  return {
    name: 'pull_request',
    payload: { ...payload, ...common(github, by.login) },
    ref,
    sha: github.sha(ref),
    headRef: pull.branch,
    baseRef: pull.base,
    actor: by.login,
  };
}

/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#push: main went from `before` to where it is. */
export function pushEvent(github: GitHub, before: string, actor = 'octocat'): WorkflowEvent {
  const sha = github.sha('main');
  const commit = { id: sha, author: { name: actor }, committer: { name: actor } };
  const payload = { ref: 'refs/heads/main', before, after: sha, forced: false, head_commit: commit, commits: [commit] };
  return onMain(github, { name: 'push', payload, actor });
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule */
export function scheduleEvent(github: GitHub, schedule = '23 * * * *'): WorkflowEvent {
  return onMain(github, { name: 'schedule', payload: { schedule }, actor: 'octocat' });
}

/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#workflow_dispatch */
export function dispatchEvent(
  github: GitHub,
  workflow: string,
  given: { inputs?: { readonly [name: string]: string }; actor?: string } = {},
): WorkflowEvent {
  const { inputs = {}, actor = 'octocat' } = given;
  const payload = { inputs, ref: 'refs/heads/main', workflow: `.github/workflows/${workflow}` };
  return onMain(github, { name: 'workflow_dispatch', payload, actor });
}

function onMain(github: GitHub, event: Pick<WorkflowEvent, 'name' | 'payload' | 'actor'>): WorkflowEvent {
  const payload = { ...event.payload, ...common(github, event.actor) };
  return { ...event, payload, ref: 'refs/heads/main', sha: github.sha('main'), headRef: '', baseRef: '' };
}

function common(github: GitHub, actor: string): Values {
  return { repository: repositoryShape(github.state), sender: userShape(person(actor)) };
}
