import type { RuleForm } from '../../alarms/rule/form.ts';
import type { StackRef } from '../../core/types.ts';
import { alarmArn } from '../arn.ts';
import type { Members } from '../set.ts';

/** A composite alarm in normal form. Alarms of this account and region are named, never by ARN. */
export type CompositeSpec = {
  readonly description: string;
  readonly actionsEnabled: boolean;
  readonly alarmActions: Members;
  readonly okActions: Members;
  readonly insufficientDataActions: Members;
  readonly rule: RuleForm;
  readonly suppressor: Suppressor | null;
};

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-suppression.html */
export type Suppressor = {
  readonly alarm: string;
  readonly waitSeconds: number;
  readonly extensionSeconds: number;
};

/** What AWS's console proposes, for `wait` and `extension`; the API has no default. */
export const SUPPRESSION_SECONDS = 60;

/**
 * A reference by name: rules take names and ARNs, and all alarms of a rule are of its own account and region, so that both say the
 * same. Another account's or region's ARN stays, for a check to find.
 */
export function alarmNamed(at: StackRef): (reference: string) => string {
  const prefix = alarmArn(at, '');
  return (reference) => (reference.startsWith(prefix) ? reference.slice(prefix.length) : reference);
}
