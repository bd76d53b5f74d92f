import { childrenOf } from '../../alarms/rule/form.ts';
import type { Address, StackRef } from '../../core/types.ts';
import { needs as topicsOf } from '../alarm/needs.ts';
import type { CompositeSpec } from './spec.ts';

/** The alarms that a composite names, each once: those of its rule, and its suppressor. */
export function alarmsIn({ rule, suppressor }: Pick<CompositeSpec, 'rule' | 'suppressor'>): readonly string[] {
  return [...new Set([...childrenOf(rule), ...(suppressor ? [suppressor.alarm] : [])])];
}

/** The topics of its actions, and the alarms that it names: AWS takes no rule with an alarm that is not there. */
export function needs(spec: CompositeSpec, at: StackRef): readonly Address[] {
  return [...topicsOf(spec, at), ...alarmsIn(spec).flatMap(alarmAddresses)];
}

/** A name is that of a metric alarm or of a composite, since both share one list; the address that is not there means nothing. */
export function alarmAddresses(name: string): readonly Address[] {
  return ['alarm', 'composite-alarm'].map((kind) => ({ kind, name }));
}
