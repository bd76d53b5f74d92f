import type { StackRef } from '../core/types.ts';
import { documentOf, type PolicyDocument } from './document.ts';

/** The repository whose workflows take the roles. What is not known is a placeholder, which no token ever says. */
export interface Repository {
  /** `ORG/REPO`. */
  readonly name: string;
  readonly ownerId: string | null;
  readonly id: string | null;
  /** The branch that is applied. */
  readonly branch: string;
}

/** What a job is, as GitHub's token says it. */
export type Job =
  | { readonly on: 'pull request' }
  | { readonly on: 'branch' }
  | { readonly on: 'environment'; readonly environment: string };

const issuer = 'token.actions.githubusercontent.com';

/** The provider that a trust policy names; an account has one. */
export function providerArn({ partition, account }: Pick<StackRef, 'partition' | 'account'>): string {
  return `arn:${partition}:iam::${account}:oidc-provider/${issuer}`;
}

/**
 * Who may take a role: these jobs of this repository and nobody else. Subjects stand in both forms: repositories made, renamed or moved
 * since 15 July 2026 say their ids too. https://docs.github.com/en/actions/reference/security/oidc
 * With the repository's id, another that takes the name over is refused; AWS compares it in its commercial regions:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif
 */
export function trustOf(at: StackRef, repository: Repository, jobs: readonly Job[]): PolicyDocument {
  const compared = repository.id !== null && at.partition === 'aws';
  const id = compared ? { [`${issuer}:repository_id`]: repository.id } : {};
  return documentOf([
    {
      Sid: 'GitHubActions',
      Effect: 'Allow',
      Principal: { Federated: providerArn(at) },
      Action: ['sts:AssumeRoleWithWebIdentity'],
      Condition: {
        StringEquals: {
          [`${issuer}:aud`]: 'sts.amazonaws.com',
          [`${issuer}:sub`]: jobs.flatMap((job) => subjectsOf(repository, job)),
          ...id,
        },
      },
    },
  ]);
}

/** What GitHub's token says of a job, before and since names carry ids. */
export function subjectsOf(repository: Repository, job: Job): readonly string[] {
  const [owner, name] = repository.name.split('/');
  const places = [
    repository.name,
    `${owner}@${repository.ownerId ?? 'OWNER_ID'}/${name}@${repository.id ?? 'REPOSITORY_ID'}`,
  ];
  return places.map((place) => `repo:${place}:${contextOf(repository, job)}`.replaceAll('$', '${$}'));
}

function contextOf({ branch }: Repository, job: Job): string {
  switch (job.on) {
    case 'pull request':
      return 'pull_request';
    case 'branch':
      return `ref:refs/heads/${branch}`;
    case 'environment':
      return `environment:${job.environment.replaceAll(':', '%3A')}`;
    default:
      return job satisfies never;
  }
}
