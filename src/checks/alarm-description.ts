import { DESCRIPTION_LIMIT, describe, descriptionExcess } from '../kinds/alarm/description.ts';
import { everyAlarmCheck } from './alarm-check.ts';

/** Priority and runbook are said after the description, and AWS counts them too. */
export const alarmDescription = everyAlarmCheck('alarm/description', function* ({ alarm }, { stack }) {
  const excess = descriptionExcess(describe(alarm, stack));
  if (excess === 0) return;
  const message = `with priority and runbook the description has ${excess} characters more than AWS takes (${DESCRIPTION_LIMIT})`;
  yield { at: '/description', message, suggestion: 'say the rest in the runbook' };
});
