import { problemAt, usedFrom } from '../manifest/problems.ts';
import { alarmsIn } from './alarm-check.ts';
import type { Check } from './check.ts';
import { lastDayFault } from './last-day.ts';

/** A gap is accepted until a day that is still to come. */
export const alarmGap: Check = {
  name: 'alarm/gap',
  stage: 'declared',
  run: (context) =>
    alarmsIn(context).flatMap(({ declaration: { gap, usedBy } }) => {
      if (!gap) return [];
      const over = `this gap was accepted until ${gap.until}; what is missing is told again`;
      const fault = lastDayFault(gap.until, context.now, { never: 'accepted', over });
      if (!fault) return [];
      const problem = problemAt(gap.place, { check: 'alarm/gap', ...fault });
      return [usedBy.reduce(usedFrom, problem)];
    }),
};
