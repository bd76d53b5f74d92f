import { didYouMean } from '../manifest/nearest.ts';
import { alarmCheck } from './alarm-check.ts';

/** An alarm's priority is one of the stack's. */
export const alarmPriority = alarmCheck('alarm/priority', function* ({ alarm: { priority } }, { stack }) {
  if (priority === undefined || Object.hasOwn(stack.priorities, priority)) return;
  const known = Object.keys(stack.priorities);
  const has = known.length === 0 ? 'the stack declares none' : `the stack declares ${known.join(', ')}`;
  yield {
    at: '/priority',
    message: `there is no priority "${priority}"; ${has}`,
    suggestion: didYouMean(priority, known),
  };
});
