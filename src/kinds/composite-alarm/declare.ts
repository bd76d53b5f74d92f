import { textOf } from '../../alarms/rule/form.ts';
import { durationOf } from '../duration.ts';
import { given } from '../given.ts';
import { listOf } from '../set.ts';
import type { CompositeDeclaration, DeclaredSuppressor } from './declaration.ts';
import { type CompositeSpec, SUPPRESSION_SECONDS, type Suppressor } from './spec.ts';

/** The inverse of `normalize`, in the flat form: the rule as text, actions as ARNs, no priority and no runbook. */
export function declare(spec: CompositeSpec): CompositeDeclaration {
  return {
    ...given({ description: spec.description || null }),
    rule: textOf(spec.rule),
    ...given({
      suppressedBy: spec.suppressor && declareSuppressor(spec.suppressor),
      actions: given({
        alarm: listOf(spec.alarmActions),
        ok: listOf(spec.okActions),
        insufficientData: listOf(spec.insufficientDataActions),
      }),
      enabled: spec.actionsEnabled ? null : false,
    }),
  };
}

function declareSuppressor({ alarm, waitSeconds, extensionSeconds }: Suppressor): DeclaredSuppressor {
  const said = (seconds: number) => (seconds === SUPPRESSION_SECONDS ? null : durationOf(seconds));
  return { alarm, ...given({ wait: said(waitSeconds), extension: said(extensionSeconds) }) };
}
