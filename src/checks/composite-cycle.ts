import { circlesAmong } from '../core/circles.ts';
import type { Problem } from '../core/types.ts';
import { showSource } from '../manifest/problems.ts';
import { type Check, problemIn } from './check.ts';
import { alarmsNamed, type Composite, compositesIn, rulePlace } from './composite-check.ts';

/**
 * Composites that name each other in a circle are taken by AWS, which then stops evaluating them and deletes none.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html
 */
export const compositeCycle: Check = {
  name: 'composite/cycle',
  stage: 'declared',
  run: (context) => {
    const byName = new Map(compositesIn(context).map((one) => [one.name, one]));
    const named = new Map([...byName].map(([name, one]) => [name, alarmsNamed(one)]));
    return circlesAmong(named).flatMap((circle) =>
      circle.map((name) => problemOf(byName.get(name) as Composite, circle, byName)),
    );
  },
};

function problemOf(composite: Composite, circle: readonly string[], all: ReadonlyMap<string, Composite>): Problem {
  const { name, declaration, spec } = composite;
  const at = spec.suppressor && circle.includes(spec.suppressor.alarm) ? '/suppressedBy/alarm' : rulePlace(composite);
  const others = circle.filter((one) => one !== name).map((one) => placeOf(all.get(one) as Composite));
  const message =
    others.length === 0
      ? `"${name}" names itself, so AWS never evaluates it`
      : `"${name}" leads back to itself by way of ${others.join(', ')}, so AWS evaluates none of them`;
  const suggestion = composite.written.atLeast ? 'name fewer: a pattern that does not fit it' : 'take one of them out';
  return problemIn(declaration, at, { check: 'composite/cycle', message, suggestion });
}

function placeOf({ name, declaration }: Composite): string {
  const place = declaration.usedBy[0] ?? declaration.places.get('');
  return place ? `"${name}" (${showSource(place)})` : `"${name}"`;
}
