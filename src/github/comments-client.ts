import type { Asking, Octokit } from './ask.ts';
import { isOurs } from './ours.ts';
import type { Comment, Comments } from './port.ts';

/** Comments on pull requests by GitHub's REST API. */
export function commentsOf({ rest, paginate }: Octokit, { where, ask, redact }: Asking): Comments {
  return {
    comments: (number) =>
      ask(`list the comments of pull request #${number}`, async () => {
        const input = { ...where, issue_number: number, per_page: 100 };
        return (await paginate(rest.issues.listComments, input)).map(commentOf);
      }),
    createComment: (number, body) =>
      ask(`comment on pull request #${number}`, async () => {
        const { data } = await rest.issues.createComment({ ...where, issue_number: number, body: redact(body) });
        return commentOf(data);
      }),
    updateComment: (id, body) =>
      ask('update the comment', async () => {
        const { data } = await rest.issues.updateComment({ ...where, comment_id: id, body: redact(body) });
        return commentOf(data);
      }),
    removeComment: (id) =>
      ask('remove a comment of an earlier run', async () => {
        await rest.issues.deleteComment({ ...where, comment_id: id }).catch((error) => {
          if (error.status !== 404) throw error;
        });
      }),
  };
}

interface GivenComment {
  readonly id: number;
  readonly body?: string | undefined;
  readonly html_url: string;
  readonly user: { readonly login: string; readonly type: string } | null;
  readonly created_at: string;
  readonly updated_at: string;
}

function commentOf({ id, body = '', html_url, user, created_at, updated_at }: GivenComment): Comment {
  return { id, body, url: html_url, ours: isOurs(user), createdAt: created_at, updatedAt: updated_at };
}
