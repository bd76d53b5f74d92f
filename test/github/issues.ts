import { comment, editComment, openIssue } from './acts.ts';
import type { Values } from './description.ts';
import { filled } from './filled.ts';
import { type Handler, invalid, notFound, number, ok, text } from './handler.ts';
import { inOrder } from './order.ts';
import { commentShape, issueShape, labelShape } from './shapes.ts';
import { type Comment, type Issue, nextId, type State } from './state.ts';

/**
 * The most characters of a body. The description does not say it, the API does: https://github.com/easybuilders/easybuild-easyconfigs/pull/24647
 * (a comment), https://github.com/trstringer/manual-approval/issues/89 (an issue).
 */
const longestBody = 65_536;

export const issueHandlers: { readonly [operation: string]: Handler } = {
  'issues/list-comments': ({ state, path, query }) => {
    const { number: issue } = issueOf(state, path);
    const since = query.since === undefined ? 0 : Date.parse(text(query.since));
    const found = [...state.comments.values()].filter((one) => one.issue === issue && one.updatedAt.getTime() >= since);
    return { list: found.sort((a, b) => a.id - b.id).map((one) => commentShape(state, one)) };
  },
  'issues/get-comment': ({ state, path }) => ok(commentShape(state, commentOf(state, path))),
  'issues/create-comment': ({ state, path, body, by }) => {
    const { number: issue } = issueOf(state, path);
    checkCommentBody(body);
    return { status: 201, body: commentShape(state, comment(state, issue, { by, body: text(body.body) })) };
  },
  'issues/update-comment': ({ state, path, body }) => {
    const { id } = commentOf(state, path);
    checkCommentBody(body);
    editComment(state, id, text(body.body));
    return ok(commentShape(state, commentOf(state, path)));
  },
  'issues/delete-comment': ({ state, path }) => {
    state.comments.delete(commentOf(state, path).id);
    return { status: 204 };
  },
  'issues/list-for-repo': ({ state, query }) => {
    const wanted = query.state ?? 'open';
    const labels = query.labels === undefined ? [] : text(query.labels).split(',');
    const found = [...state.issues.values()].filter(
      (issue) =>
        (wanted === 'all' || issue.state === wanted) &&
        labels.every((label) => issue.labels.includes(label)) &&
        (query.creator === undefined || issue.by.login === query.creator),
    );
    return { list: inOrder(found, query, 'desc').map((issue) => issueShape(state, issue)) };
  },
  'issues/get': ({ state, path }) => ok(issueShape(state, issueOf(state, path))),
  'issues/create': ({ state, body, by }) => {
    checkIssueBody(body);
    const labels = labelNames(state, body.labels);
    const issue = openIssue(state, { title: text(body.title), body: bodyText(body), by, labels });
    return { status: 201, body: issueShape(state, issue) };
  },
  'issues/update': ({ state, path, body }) => {
    const issue = issueOf(state, path);
    checkIssueBody(body);
    updateIssue(state, issue, body);
    return ok(issueShape(state, issue));
  },
  'issues/add-labels': ({ state, path, body }) => {
    const issue = issueOf(state, path);
    const names = labelNames(state, Array.isArray(body) ? body : body.labels);
    issue.labels = [...new Set([...issue.labels, ...names])];
    return { list: issue.labels.map((name) => filled('label', labelShape(state, labelOf(state, name)))) };
  },
  'issues/get-label': ({ state, path }) => ok(filled('label', labelShape(state, labelOf(state, text(path.name))))),
  'issues/create-label': ({ state, body }) => {
    const name = text(body.name);
    if (state.labels.has(name)) throw invalid({ resource: 'Label', code: 'already_exists', field: 'name' });
    const description = body.description === undefined ? null : text(body.description);
    const label = { id: nextId(state), name, color: text(body.color ?? 'ededed'), description };
    state.labels.set(name, label);
    return { status: 201, body: filled('label', labelShape(state, label)) };
  },
};

function updateIssue(state: State, issue: Issue, body: Values): void {
  const at = state.clock.tick();
  issue.updatedAt = at;
  if (body.title !== undefined) issue.title = text(body.title);
  if (body.body !== undefined) issue.body = bodyText(body);
  if (body.labels !== undefined) issue.labels = labelNames(state, body.labels);
  const { state: wanted, state_reason: reason } = body;
  if (wanted === undefined || wanted === issue.state) return;
  const closed = wanted === 'closed';
  issue.state = closed ? 'closed' : 'open';
  issue.closedAt = closed ? at : null;
  issue.stateReason = (reason as Issue['stateReason']) ?? (closed ? 'completed' : 'reopened');
}

function bodyText({ body }: Values): string | null {
  return body === undefined || body === null ? null : text(body);
}

function issueOf(state: State, path: Values): Issue {
  const issue = state.issues.get(number(path.issue_number));
  if (!issue) throw notFound();
  return issue;
}

function commentOf(state: State, path: Values): Comment {
  const found = state.comments.get(number(path.comment_id));
  if (!found) throw notFound();
  return found;
}

function labelOf(state: State, name: string) {
  const label = state.labels.get(name);
  if (!label) throw notFound();
  return label;
}

/** A label that does not exist is made on the way. */
function labelNames(state: State, given: unknown): string[] {
  const names = ((given ?? []) as readonly (string | { name: string })[]).map((one) =>
    typeof one === 'string' ? one : one.name,
  );
  for (const name of names)
    if (!state.labels.has(name))
      state.labels.set(name, { id: nextId(state), name, color: 'ededed', description: null });
  return names;
}

function checkCommentBody({ body }: Values): void {
  const problem = { resource: 'IssueComment', code: 'unprocessable', field: 'data' };
  if (text(body).trim() === '') throw invalid({ ...problem, message: "Body can't be blank" });
  if (tooLong(body)) throw invalid({ ...problem, message: `Body is too long (maximum is ${longestBody} characters)` });
}

function checkIssueBody({ body }: Values): void {
  const message = `body is too long (maximum is ${longestBody} characters)`;
  if (tooLong(body)) throw invalid({ resource: 'Issue', code: 'custom', field: 'body', message });
}

function tooLong(body: unknown): boolean {
  return [...text(body ?? '')].length > longestBody;
}
