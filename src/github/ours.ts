/** True for what the workflow's own token wrote, which acts as this account: https://docs.github.com/en/actions/concepts/security/github_token */
export function isOurs(user: { readonly login: string; readonly type: string } | null): boolean {
  return user?.type === 'Bot' && user.login === 'github-actions[bot]';
}
