import type { JsonObject } from '../../core/json.ts';
import type { StackRef } from '../../core/types.ts';
import type { Existing } from '../resource.ts';

/** One resource of a state. https://github.com/hashicorp/terraform/blob/main/internal/states/statefile/version4.go */
export interface StateResource {
  readonly type: string;
  /** `module.x.aws_sns_topic.alerts`. */
  readonly label: string;
  /** `module.x["b"].aws_sns_topic.alerts["a"]`. */
  readonly instance: string;
  readonly attributes: JsonObject;
}

/** How one type of Terraform's is read: what AWS has by it, or why we cannot carry it. */
export type Reader = (
  resource: StateResource,
  around: { readonly at: StackRef; readonly resources: readonly StateResource[] },
) => Existing | string;
