/** A statement as IAM reads it. */
export interface Statement {
  readonly Sid: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Principal?: { readonly Federated: string };
  readonly Action: readonly string[];
  readonly Resource?: readonly string[];
  readonly NotResource?: readonly string[];
  readonly Condition?: Condition;
}

/** By operator and key: the values, any of which will do. */
export interface Condition {
  readonly [operator: string]: { readonly [key: string]: string | readonly string[] };
}

/** A policy as IAM takes it. */
export interface PolicyDocument {
  readonly Version: '2012-10-17';
  readonly Statement: readonly Statement[];
}

/** What all inline policies of a role may hold together: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const LARGEST = 10_240;

/** True where IAM takes it as the one inline policy of a role. */
export function isTaken(document: PolicyDocument): boolean {
  return sizeOf(document) <= LARGEST;
}

/** Characters as IAM counts them at most: it leaves white space out. */
export function sizeOf(document: PolicyDocument): number {
  return JSON.stringify(document).length;
}

/** A policy of these statements. */
export function documentOf(statements: readonly Statement[]): PolicyDocument {
  return { Version: '2012-10-17', Statement: statements };
}

/** A text that IAM reads as it stands: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html */
export function literal(text: string): string {
  return text.replace(/[*?$]/g, (character) => `\${${character}}`);
}
