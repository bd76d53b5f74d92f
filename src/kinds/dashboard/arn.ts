import type { StackRef } from '../../core/types.ts';

/** A dashboard's ARN: it belongs to no region. https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatch.html */
export function dashboardArn({ partition, account }: Pick<StackRef, 'partition' | 'account'>, name: string): string {
  return `arn:${partition}:cloudwatch::${account}:dashboard/${name}`;
}
