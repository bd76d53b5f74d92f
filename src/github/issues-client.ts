import type { getOctokit } from '@actions/github';
import type { Ask } from './ask.ts';
import { isOurs } from './ours.ts';
import type { Issue, IssueTracker } from './port.ts';

type Octokit = Pick<ReturnType<typeof getOctokit>, 'rest' | 'paginate'>;

interface Asking {
  readonly where: { readonly owner: string; readonly repo: string };
  readonly ask: Ask;
  readonly redact: (text: string) => string;
}

const permission = '`issues: write`';

/** Issues by GitHub's REST API. */
export function issuesOf({ rest, paginate }: Octokit, { where, ask, redact }: Asking): IssueTracker {
  const said = ({ title, body }: { title: string; body: string }) => ({ title: redact(title), body: redact(body) });
  return {
    openIssues: () =>
      ask(
        'list the open issues',
        async () => {
          const input = { ...where, state: 'open', direction: 'asc', per_page: 100 } as const;
          return (await paginate(rest.issues.listForRepo, input)).flatMap(issueIn);
        },
        permission,
      ),
    closedIssues: (labels) =>
      ask(
        'list the closed issues',
        async () => {
          const input = {
            ...where,
            labels,
            state: 'closed',
            sort: 'updated',
            direction: 'desc',
            per_page: 100,
          } as const;
          return (await rest.issues.listForRepo(input)).data.flatMap(issueIn);
        },
        permission,
      ),
    createIssue: (text, label) =>
      ask(
        'open an issue',
        async () => {
          // A label that an issue names and that is not there is made without its description.
          await rest.issues.createLabel({ ...where, ...label }).catch((error) => {
            if (error.status !== 422) throw error;
          });
          const { data } = await rest.issues.create({ ...where, ...said(text), labels: [label.name] });
          return issueOf(data);
        },
        permission,
      ),
    ...changing({ rest, where, ask, said }),
    commentOnIssue: (number, body) =>
      ask(
        `comment on issue #${number}`,
        async () => {
          await rest.issues.createComment({ ...where, issue_number: number, body: redact(body) });
        },
        permission,
      ),
  };
}

interface Changing extends Omit<Asking, 'redact'>, Pick<Octokit, 'rest'> {
  said(text: { title: string; body: string }): { title: string; body: string };
}

function changing({ rest, where, ask, said }: Changing): Pick<IssueTracker, 'updateIssue' | 'closeIssue'> {
  return {
    updateIssue: (number, text) =>
      ask(
        `update issue #${number}`,
        async () => {
          const input = { ...where, issue_number: number, ...said(text), state: 'open' } as const;
          return issueOf((await rest.issues.update(input)).data);
        },
        permission,
      ),
    closeIssue: (number, text) =>
      ask(
        `close issue #${number}`,
        async () => {
          const closed = { state: 'closed', state_reason: 'completed' } as const;
          await rest.issues.update({ ...where, issue_number: number, ...said(text), ...closed });
        },
        permission,
      ),
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
