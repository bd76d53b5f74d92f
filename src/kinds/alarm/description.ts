import type { StackRef } from '../../core/types.ts';
import type { AlarmDeclaration } from './declaration.ts';
import { normalText } from './spec.ts';

/** In characters, not bytes: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html */
export const DESCRIPTION_LIMIT = 1_024;

type Described = Pick<AlarmDeclaration, 'description' | 'priority' | 'respondWithin' | 'runbook'>;

/** What the alarm says of itself: the description, how soon somebody responds, and where its runbook is. */
export function describe(alarm: Described, at: Pick<StackRef, 'priorities' | 'runbooks'>): string {
  const lines = [normalText(alarm.description ?? ''), urgency(alarm, at), runbookLink(alarm, at)];
  return lines.filter((line) => line !== '').join('\n');
}

/** By how many characters a description is too long for AWS; 0 when it fits. */
export function descriptionExcess(description: string): number {
  return Math.max(0, [...description].length - DESCRIPTION_LIMIT);
}

function urgency({ priority, respondWithin }: Described, at: Pick<StackRef, 'priorities'>): string {
  const within = respondWithin ?? (priority === undefined ? undefined : at.priorities[priority]?.respondWithin);
  const respond = within === undefined ? '' : `espond within ${within}.`;
  if (priority === undefined) return respond && `R${respond}`;
  return respond ? `Priority ${priority}: r${respond}` : `Priority ${priority}.`;
}

function runbookLink({ runbook }: Described, { runbooks }: Pick<StackRef, 'runbooks'>): string {
  if (runbook === undefined) return '';
  return `Runbook: ${runbooks === '' ? '' : `${runbooks}/`}${runbook}.md`;
}
