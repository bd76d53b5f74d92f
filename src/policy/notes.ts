import type { Roles, Setting } from './roles.ts';

/** What whoever makes the roles should know, a sentence or two each. */
export function notesOf({ roles, width }: Roles, setting: Setting): readonly string[] {
  const { repository, github, withEnvironmentSettings } = setting;
  const of = (role: string) => roles.find((one) => one.role === role)?.name ?? role;
  const notes = [
    repository.name === 'ORG/REPO' && 'ORG/REPO stands for the repository: say --repository ORG/REPO.',
    (repository.ownerId === null || repository.id === null) &&
      `The trust policies hold OWNER_ID and REPOSITORY_ID, which fit no token. Repositories made, renamed or moved since 15 July 2026 need them: gh api repos/${repository.name} --jq '"--owner-id \\(.owner.id) --repository-id \\(.id)"'`,
    github === 'plain'
      ? `plain: whoever may push to ${repository.branch} may apply, for the branch alone decides who takes ${of('apply')}. Protect it. The job of apply.yml must name no environment.`
      : `${of('apply')} trusts the GitHub environment, not the branch: give the environment the branch rule "${repository.branch} only", or every branch may apply.`,
    'When the repository is renamed or moved, its subjects change: print the policies again, and run the commands before the next run.',
    'A new service, and the first resource of a kind, need the policies again before the merge; what a merge retires needs --base until it is deleted.',
    width !== 'services' && widened[width],
    withEnvironmentSettings
      ? `${of('environment-settings')} takes the place of ${of('apply')}. Beanstalk changes settings with the caller's own rights, so it carries AWS's administrator policy of Beanstalk; ${of('drift')} may read settings, and they may hold secrets.`
      : 'Settings of environments are left alone: they take broad rights, and --with-environment-settings prints a role that has them.',
    `${of('verify')} may only read, and no workflow of this version takes it: it is for a nightly proof that alarms fire.`,
  ];
  return notes.filter((note) => note !== false);
}

const widened = {
  'first words':
    'The names are too many for one role, so they are told by their first word: Orders-* for Orders-API-*.',
  everything:
    'The names are too many for one role, so any name of the account is allowed. What carries the tag of another stack stays refused.',
};
