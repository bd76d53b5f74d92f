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
      ? `plain: whoever may push to ${repository.branch} may apply, for the branch alone decides who takes ${of('apply')}. Protect it. The jobs of apply.yml and verify-alarms.yml must name no environment.`
      : `${of('apply')} trusts the GitHub environment, not the branch: give the environment the branch rule "${repository.branch} only", or every branch may apply.`,
    'When the repository is renamed or moved, its subjects change: print the trust policies again, and put them before the next run.',
    'Names that no pattern covers need the policies again: print them before a merge adds a service, and what it retires with --base until it is deleted.',
    width !== 'services' && widened[width],
    withEnvironmentSettings
      ? `${of('environment-settings')} takes the place of ${of('apply')}. Beanstalk changes settings with the caller's own rights, so it carries AWS's administrator policy of Beanstalk; ${of('drift')} may read settings, and they may hold secrets.`
      : 'Settings of environments are left alone: they take broad rights, and --with-environment-settings prints a role that has them.',
    `${of('verify')} may read only: nothing of the nightly proof that writes is in this version.`,
  ];
  return notes.filter((note) => note !== false);
}

const widened = {
  'first words':
    'The names are too many for one role, so they are told by their first word: Orders-* for Orders-API-*.',
  everything:
    'The names are too many for one role, so any name of the account is allowed. What carries the tag of another stack stays refused.',
};
