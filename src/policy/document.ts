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

/** What a managed policy may hold: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const LARGEST = 6_144;
/** What all inline policies of a role may hold together, by the same page. */
const LARGEST_OF_A_ROLE = 10_240;

/** The statements as documents that a managed policy can hold, in their order. */
export function documentsOf(statements: readonly Statement[]): readonly PolicyDocument[] {
  const documents: Statement[][] = [];
  for (const statement of statements) {
    const last = documents.at(-1);
    if (last && sizeOf(documentOf([...last, statement])) <= LARGEST) last.push(statement);
    else documents.push([statement]);
  }
  return documents.map(documentOf);
}

/** True where IAM takes them all as inline policies of one role, and each as a managed policy. */
export function areTaken(documents: readonly PolicyDocument[]): boolean {
  const sizes = documents.map(sizeOf);
  return sizes.every((size) => size <= LARGEST) && sizes.reduce((all, one) => all + one, 0) <= LARGEST_OF_A_ROLE;
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
