import { problemAt, startOf } from '../manifest/problems.ts';
import { alarmsIn, everyAlarm } from './alarm-check.ts';
import type { Check } from './check.ts';

/** A runbook that no alarm leads to: for an alarm that is gone, or one whose name is wrong somewhere. */
export const runbookUnused: Check = {
  name: 'runbook/unused',
  stage: 'declared',
  run(context) {
    if (context.complete === false || context.damaged?.size) return [];
    const used = new Set(alarmsIn(context, everyAlarm).map(({ alarm }) => alarm.runbook));
    const directory = context.stack.place.file.replace(/[^/]*$/, '');
    return [...context.runbooks]
      .filter((name) => !used.has(name))
      .map((name) => {
        const file = `${directory}runbooks/${name}.md`;
        const message = 'no alarm names this runbook';
        return problemAt(startOf(file), {
          check: 'runbook/unused',
          severity: 'warning',
          message,
          suggestion: 'delete it if its alarm is gone',
        });
      });
  },
};
