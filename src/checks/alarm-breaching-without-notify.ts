import { resolvedActions } from '../kinds/alarm/actions.ts';
import { alarmCheck } from './alarm-check.ts';

/** Somebody decided that silence is an alarm; then somebody should hear it. */
export const alarmBreachingWithoutNotify = alarmCheck(
  'alarm/breaching-without-notify',
  function* ({ alarm }, { stack }) {
    if (alarm.missingData !== 'breaching' || resolvedActions(alarm, 'alarm', stack).length > 0) return;
    const message = 'missing data counts as breaching, but nobody is notified when the alarm fires';
    yield {
      at: '/missingData',
      absence: true,
      severity: 'warning',
      message,
      suggestion: 'give it a priority or notify',
    };
  },
);
