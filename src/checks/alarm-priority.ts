import { showAddress } from '../core/types.ts';
import { didYouMean } from '../manifest/nearest.ts';
import { everyAlarmCheck } from './alarm-check.ts';

/** An alarm's priority is one of the stack's. */
export const alarmPriority = everyAlarmCheck('alarm/priority', function* ({ alarm: { priority } }, context) {
  const { stack } = context;
  if (priority === undefined || Object.hasOwn(stack.priorities, priority)) return;
  const known = Object.keys(stack.priorities);
  const suggestion = didYouMean(priority, known);
  // Part of the stack was wrong: the priority may have been there.
  if (!suggestion && context.damaged?.has(showAddress({ kind: 'stack', name: stack.stack }))) return;
  const has = known.length === 0 ? 'the stack declares none' : `the stack declares ${known.join(', ')}`;
  yield {
    at: '/priority',
    message: `there is no priority "${priority}"; ${has}`,
    suggestion,
  };
});
