import type { Values } from './description.ts';
import { Refusal } from './handler.ts';
import type { Permissions, State, Token } from './state.ts';

/** Which permission of a workflow's token an operation takes: any of those named. https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps */
const needed: { readonly [operation: string]: readonly (keyof Permissions)[] } = {
  'actions/create-workflow-dispatch': ['actions'],
  'actions/list-workflow-runs': ['actions'],
  'actions/list-workflow-runs-for-repo': ['actions'],
  'git/get-ref': ['contents'],
  'issues/add-labels': ['issues', 'pull-requests'],
  'issues/create': ['issues'],
  'issues/create-comment': ['issues', 'pull-requests'],
  'issues/create-label': ['issues', 'pull-requests'],
  'issues/delete-comment': ['issues', 'pull-requests'],
  'issues/get': ['issues', 'pull-requests'],
  'issues/get-comment': ['issues', 'pull-requests'],
  'issues/get-label': ['issues', 'pull-requests'],
  'issues/list-comments': ['issues', 'pull-requests'],
  'issues/list-for-repo': ['issues'],
  'issues/update': ['issues', 'pull-requests'],
  'issues/update-comment': ['issues', 'pull-requests'],
  'pulls/get': ['pull-requests'],
  'pulls/list': ['pull-requests'],
  'pulls/list-commits': ['pull-requests'],
  'pulls/list-files': ['pull-requests'],
  'repos/compare-commits-with-basehead': ['contents'],
  // Every token has `metadata`.
  'repos/get': [],
  'repos/get-branch-rules': [],
  'repos/get-commit': ['contents'],
  'repos/get-content': ['contents'],
  'repos/get-environment': ['actions'],
  'repos/list-commits': ['contents'],
  'repos/list-deployment-branch-policies': ['actions'],
  'repos/list-pull-requests-associated-with-commit': ['pull-requests'],
};

/** Throws what GitHub answers to a token that may not: 401 without one, 404 for another repository, 403 for what it was not granted. */
export function authorize(state: State, asked: { id: string; method: string; path: Values; header: string }): Token {
  const { id, method, path, header } = asked;
  const token = state.tokens.get(header.replace(/^(bearer|token) /i, ''));
  if (!token) throw new Refusal(401, header === '' ? 'Requires authentication' : 'Bad credentials');
  if (path.owner !== state.owner || path.repo !== state.name) throw new Refusal(404, 'Not Found');
  const any = needed[id];
  if (!any) throw new Error(`which permission ${id} takes is not written down`);
  const permissions = any.filter(
    (permission) => permission !== 'pull-requests' || any.length === 1 || isPull(state, path),
  );
  const access = method === 'GET' ? ['read', 'write'] : ['write'];
  if (any.length === 0 || permissions.some((name) => access.includes(token.permissions[name] ?? 'none'))) return token;
  const accepted = permissions.map((name) => `${name.replace('-', '_')}=${access[0]}`).join('; ');
  throw new Refusal(403, 'Resource not accessible by integration', {
    headers: { 'x-accepted-github-permissions': accepted },
  });
}

/** `pull-requests` reaches issues that are pull requests, their comments, and labels. */
function isPull(state: State, path: Values): boolean {
  const comment = state.comments.get(Number(path.comment_id));
  const number = comment?.issue ?? path.issue_number;
  return number === undefined || (state.issues.get(Number(number))?.pull ?? null) !== null;
}
