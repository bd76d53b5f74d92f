import { byCodeUnit } from '../core/json.ts';
import { didYouMean } from '../manifest/nearest.ts';
import { everyAlarmCheck } from './alarm-check.ts';

/** Where the stack says where runbooks are read, every alarm names one; one that is named exists. */
export const alarmRunbook = everyAlarmCheck('alarm/runbook', function* ({ alarm, declaration }, { stack, runbooks }) {
  const { runbook, metric, metrics } = alarm;
  const known = [...runbooks].sort(byCodeUnit);
  if (runbook === undefined) {
    // Without a metric it is no alarm yet, which is said elsewhere.
    if (stack.runbooks === '' || (declaration.address.kind === 'alarm' && !metric && !metrics)) return;
    const message = 'this alarm names no runbook: whoever is woken should know what to do';
    yield { at: '', absence: true, message, suggestion: `add runbook: ${likely(declaration.address.name, known)}` };
  } else if (!runbooks.has(runbook)) {
    const stem = runbook.replace(/^.*runbooks\//, '').replace(/\.md$/, '');
    const suggestion = runbooks.has(stem) ? `write ${stem}` : (didYouMean(stem, known) ?? 'write it');
    yield { at: '/runbook', message: `there is no runbooks/${runbook}.md`, suggestion };
  }
});

/** The runbook that is called like the alarm. */
function likely(alarm: string, known: readonly string[]): string {
  const name = alarm.toLowerCase();
  return known.find((stem) => name.endsWith(`-${stem.toLowerCase()}`)) ?? 'NAME, a file of runbooks/ without .md';
}
