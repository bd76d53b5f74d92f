import type { Role, Roles } from './roles.ts';
import { providerArn } from './trust.ts';

/** A file to write, by its name. */
export interface PolicyFile {
  readonly name: string;
  readonly text: string;
}

/** Two files for each role: who may take it, and what it may do. */
export function filesOf({ roles }: Roles): readonly PolicyFile[] {
  return roles.flatMap((role) => [
    { name: trustFile(role), text: json(role.trust) },
    { name: policyFile(role), text: json(role.policy) },
  ]);
}

/** Everything as one JSON value, by role. */
export function jsonOf({ roles }: Roles): string {
  return json(
    Object.fromEntries(roles.map(({ role, name, trust, policy, managed }) => [role, { name, trust, policy, managed }])),
  );
}

/** The commands that make the roles from files in a folder, or bring those that are there up to date. */
export function commandsOf({ at, roles }: Roles, folder: string): string {
  const lines = [
    '# GitHub as a provider of identities; an account has one, and says EntityAlreadyExists where it is there',
    'aws iam create-open-id-connect-provider --url https://token.actions.githubusercontent.com --client-id-list sts.amazonaws.com',
    ...roles.flatMap((role) => ['', ...commandsFor(role, { at, folder })]),
  ];
  return `${lines.join('\n')}\n`;
}

function commandsFor(role: Role, { at, folder }: { at: Roles['at']; folder: string }): readonly string[] {
  const { name, managed } = role;
  const trust = quoted(`file://${folder}/${trustFile(role)}`);
  const policy = quoted(`file://${folder}/${policyFile(role)}`);
  const variable = `MONITORING_${role.role === 'environment-settings' ? 'APPLY' : role.role.toUpperCase()}_ROLE`;
  const arn = providerArn(at).replace(/:oidc-provider\/.*/, `:role/${name}`);
  return [
    `# ${role.role}`,
    `aws iam create-role --role-name ${name} --assume-role-policy-document ${trust} ||`,
    `  aws iam update-assume-role-policy --role-name ${name} --policy-document ${trust}`,
    `aws iam put-role-policy --role-name ${name} --policy-name policy --policy-document ${policy}`,
    ...managed.map((one) => `aws iam attach-role-policy --role-name ${name} --policy-arn ${one}`),
    `gh variable set ${variable} --body ${arn}`,
  ];
}

function trustFile({ role }: Role): string {
  return `${role}.trust.json`;
}

function policyFile({ role }: Role): string {
  return `${role}.policy.json`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** As a shell takes it for one word. */
function quoted(text: string): string {
  return /^[A-Za-z0-9_./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
