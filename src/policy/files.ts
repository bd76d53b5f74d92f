import type { Role, Roles } from './roles.ts';
import { providerArn } from './trust.ts';

/** A file to write, by its name. */
export interface PolicyFile {
  readonly name: string;
  readonly text: string;
}

/** One file for who may take each role, one for each of its policies. */
export function filesOf({ roles }: Roles): readonly PolicyFile[] {
  return roles.flatMap((role) => [
    { name: trustFile(role), text: json(role.trust) },
    ...role.policies.map((policy, index) => ({ name: policyFile(role, index), text: json(policy) })),
  ]);
}

/** Everything as one JSON value, by role. */
export function jsonOf({ roles }: Roles): string {
  return json(
    Object.fromEntries(
      roles.map(({ role, name, trust, policies, managed }) => [role, { name, trust, policies, managed }]),
    ),
  );
}

/** The commands that make the roles from files in a folder; the second time they say what to replace. */
export function commandsOf({ at, roles }: Roles, folder: string): string {
  const provider = [
    '# once an account: GitHub as a provider of identities',
    'aws iam create-open-id-connect-provider --url https://token.actions.githubusercontent.com --client-id-list sts.amazonaws.com',
  ];
  const lines = [...provider, ...roles.flatMap((role) => ['', ...commandsFor(role, { at, folder })])];
  return `${lines.join('\n')}\n`;
}

function commandsFor(role: Role, { at, folder }: { at: Roles['at']; folder: string }): readonly string[] {
  const { name, policies, managed } = role;
  const trust = quoted(`file://${folder}/${trustFile(role)}`);
  const variable = `MONITORING_${role.role === 'environment-settings' ? 'APPLY' : role.role.toUpperCase()}_ROLE`;
  const arn = providerArn(at).replace(/:oidc-provider\/.*/, `:role/${name}`);
  return [
    `# ${role.role}; if the role exists: aws iam update-assume-role-policy --role-name ${name} --policy-document ${trust}`,
    `aws iam create-role --role-name ${name} --assume-role-policy-document ${trust}`,
    ...policies.map((_, index) => {
      const file = quoted(`file://${folder}/${policyFile(role, index)}`);
      return `aws iam put-role-policy --role-name ${name} --policy-name ${policyName(index)} --policy-document ${file}`;
    }),
    ...managed.map((policy) => `aws iam attach-role-policy --role-name ${name} --policy-arn ${policy}`),
    `gh variable set ${variable} --body ${arn}`,
  ];
}

function trustFile({ role }: Role): string {
  return `${role}.trust.json`;
}

function policyFile({ role }: Role, index: number): string {
  return `${role}.${policyName(index)}.json`;
}

function policyName(index: number): string {
  return index === 0 ? 'policy' : `policy-${index + 1}`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** As a shell takes it for one word. */
function quoted(text: string): string {
  return /^[A-Za-z0-9_./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
