/** A log group as people write it. */
export interface LogGroupDeclaration {
  /** AWS's numbers of days as `30d`, or `forever`. */
  readonly retention?: string;
  /** AWS's word in lower case with dashes. */
  readonly class?: string;
  readonly kmsKey?: string;
}
