import type { Ask, Asking, Octokit } from './ask.ts';
import { isOurs } from './ours.ts';
import type { Issue, IssueText, IssueTracker } from './port.ts';

/** Issues by GitHub's REST API. */
export function issuesOf({ rest, paginate }: Octokit, { where, ask, redact }: Asking): IssueTracker {
  const said = ({ title, body }: IssueText): IssueText => ({ title: redact(title), body: redact(body) });
  const tracker: Ask = (what, send) => ask(what, send, '`issues: write`');
  return {
    openIssues: () =>
      tracker('list the open issues', async () => {
        const input = { ...where, state: 'open', direction: 'asc', per_page: 100 } as const;
        return (await paginate(rest.issues.listForRepo, input)).flatMap(issueIn);
      }),
    closedIssues: (labels) =>
      tracker('list the closed issues', async () => {
        const newestFirst = { sort: 'updated', direction: 'desc', per_page: 100 } as const;
        return (await rest.issues.listForRepo({ ...where, labels, state: 'closed', ...newestFirst })).data.flatMap(
          issueIn,
        );
      }),
    createIssue: (text, label) =>
      tracker('open an issue', async () => {
        // A label that an issue names and that is not there is made without its description.
        await rest.issues.createLabel({ ...where, ...label }).catch((error) => {
          if (error.status !== 422) throw error;
        });
        return issueOf((await rest.issues.create({ ...where, ...said(text), labels: [label.name] })).data);
      }),
    updateIssue: (number, text) =>
      tracker(`update issue #${number}`, async () => {
        const input = { ...where, issue_number: number, ...said(text), state: 'open' } as const;
        return issueOf((await rest.issues.update(input)).data);
      }),
    closeIssue: (number, text) =>
      tracker(`close issue #${number}`, async () => {
        const closed = { state: 'closed', state_reason: 'completed' } as const;
        await rest.issues.update({ ...where, issue_number: number, ...said(text), ...closed });
      }),
    commentOnIssue: (number, body) =>
      tracker(`comment on issue #${number}`, async () => {
        await rest.issues.createComment({ ...where, issue_number: number, body: redact(body) });
      }),
  };
}

interface GivenIssue {
  readonly number: number;
  readonly title: string;
  readonly body?: string | null | undefined;
  readonly html_url: string;
  readonly user: { readonly login: string; readonly type: string } | null;
  readonly pull_request?: unknown;
}

/** https://docs.github.com/en/rest/issues/issues#list-repository-issues: every pull request is listed too. */
function issueIn(given: GivenIssue): readonly Issue[] {
  return given.pull_request === undefined ? [issueOf(given)] : [];
}

function issueOf({ number, title, body, html_url, user }: GivenIssue): Issue {
  return { number, title, body: body ?? '', url: html_url, ours: isOurs(user) };
}
