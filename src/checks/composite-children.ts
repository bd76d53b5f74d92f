import { pointerTo } from '../core/json.ts';
import { alarmNamed } from '../kinds/composite-alarm/spec.ts';
import { alarmNames } from '../kinds/name-pattern.ts';
import { didYouMean } from '../manifest/nearest.ts';
import type { FoundAt } from './alarm-check.ts';
import { isOpen } from './alarm-check.ts';
import type { CheckContext } from './check.ts';
import { alarmsNamed, type Composite, compositeCheck, compositesIn, namesAmong, rulePlace } from './composite-check.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html */
const MOST_PARENTS = 150;

/** AWS refuses a rule with an alarm that is not there: each is declared here, or said to be outside. */
export const compositeChildren = compositeCheck('composite/children', function* (composite, context) {
  const known = new Set(alarmNames(namesAmong(context)));
  if (context.complete !== false) yield* unknown(composite, known, context);
  yield* idle(composite, known, context);
  yield* crowded(composite, context);
});

function* unknown(composite: Composite, known: ReadonlySet<string>, { stack }: CheckContext): Iterable<FoundAt> {
  const { spec } = composite;
  const outside = new Set((composite.written.outside ?? []).map(alarmNamed(stack)));
  for (const name of alarmsNamed(composite)) {
    if (known.has(name) || outside.has(name) || isOpen(name) || name.startsWith('arn:')) continue;
    const at = name === spec.suppressor?.alarm ? '/suppressedBy/alarm' : rulePlace(composite);
    const hint = 'declare it, or list it under outside: if it exists without this stack';
    yield { at, message: `there is no alarm "${name}"`, suggestion: didYouMean(name, known) ?? hint };
  }
}

/** What is listed as outside and is declared, or named nowhere. */
function* idle(composite: Composite, known: ReadonlySet<string>, { stack }: CheckContext): Iterable<FoundAt> {
  const named = new Set(alarmsNamed(composite));
  for (const [index, one] of (composite.written.outside ?? []).entries()) {
    const name = alarmNamed(stack)(one);
    const message = known.has(name) ? 'is declared here' : named.has(name) ? null : 'is not named by the rule';
    if (message === null || isOpen(one)) continue;
    const at = pointerTo('/outside', index);
    yield { at, severity: 'warning', message: `"${one}" ${message}`, suggestion: 'take it off the list' };
  }
}

function* crowded(composite: Composite, context: CheckContext): Iterable<FoundAt> {
  const all = compositesIn(context);
  if (all.length <= MOST_PARENTS) return;
  for (const name of alarmsNamed(composite)) {
    const parents = all.filter((one) => alarmsNamed(one).includes(name)).length;
    if (parents > MOST_PARENTS)
      yield { at: rulePlace(composite), message: `"${name}" is in ${parents} composites; AWS takes ${MOST_PARENTS}` };
  }
}
