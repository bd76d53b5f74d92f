import type { JsonPointer } from '../core/json.ts';
import { isReference } from '../core/references.ts';
import { showAddress } from '../core/types.ts';
import type { AlarmDeclaration, DeclaredMetric, DeclaredQuery, DeclaredWhen } from '../kinds/alarm/declaration.ts';
import type { Declaration } from '../manifest/types.ts';
import { type Check, type CheckContext, type Found, problemIn } from './check.ts';

/** An alarm that fits its schema; whether it is all there is a check of its own. */
export interface WrittenAlarm extends Omit<AlarmDeclaration, 'metric' | 'metrics' | 'when'> {
  readonly metric?: Partial<DeclaredMetric>;
  readonly metrics?: { readonly [id: string]: WrittenQuery };
  readonly when?: Partial<DeclaredWhen>;
}

export interface WrittenQuery extends Omit<DeclaredQuery, 'metric'> {
  readonly metric?: Partial<DeclaredMetric>;
}

/** A finding and where in the alarm it stands. */
export interface FoundAt extends Found {
  readonly at: JsonPointer;
  /** It is about something that is not there, which says nothing of an alarm that lost a part. */
  readonly absence?: true;
}

export interface Subject {
  readonly alarm: WrittenAlarm;
  readonly declaration: Declaration;
}

/** What a policy says of one alarm. */
type Find = (subject: Subject, context: CheckContext) => Iterable<FoundAt>;

/** A policy that looks at one metric alarm at a time. */
export function alarmCheck(name: string, find: Find): Check {
  return checkOf(['alarm'], { name, find });
}

/** The same for composites too, which notify, are described and have runbooks as alarms do. */
export function everyAlarmCheck(name: string, find: Find): Check {
  return checkOf(everyAlarm, { name, find });
}

/** Kinds of alarms. */
export const everyAlarm: readonly string[] = ['alarm', 'composite-alarm'];

function checkOf(kinds: readonly string[], { name, find }: { name: string; find: Find }): Check {
  return {
    name,
    stage: 'declared',
    run: (context) =>
      alarmsIn(context, kinds).flatMap((subject) => {
        const { declaration } = subject;
        const damaged = context.damaged?.has(showAddress(declaration.address)) ?? false;
        return [...find(subject, context)]
          .filter(({ absence }) => !(absence && damaged))
          .map(({ at, absence: _, ...found }) => problemIn(declaration, at, { check: name, ...found }));
      }),
  };
}

/** The alarms among the declarations; metric alarms unless more is asked for. */
export function alarmsIn({ declarations }: CheckContext, kinds: readonly string[] = ['alarm']): readonly Subject[] {
  return declarations
    .filter(({ address }) => kinds.includes(address.kind))
    .map((declaration) => ({ declaration, alarm: declaration.value as WrittenAlarm }));
}

/** The names of the topics that are declared. */
export function topicsIn({ declarations }: CheckContext): readonly string[] {
  return declarations.filter(({ address }) => address.kind === 'topic').map(({ address }) => address.name);
}

/** True for text that only the account or the environment can complete, so that its form is not known yet. */
export function isOpen(text: string): boolean {
  return isReference(text);
}
