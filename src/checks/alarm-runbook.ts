import { didYouMean } from '../manifest/nearest.ts';
import { alarmCheck, type FoundAt, type WrittenAlarm } from './alarm-check.ts';
import type { CheckContext } from './check.ts';

/** Where the stack says where runbooks are read, every alarm names one; one that is named exists. */
export const alarmRunbook = alarmCheck('alarm/runbook', function* ({ alarm }, context) {
  yield* judge(alarm, context);
});

function* judge({ runbook }: WrittenAlarm, { stack, runbooks }: CheckContext): Iterable<FoundAt> {
  const known = [...runbooks].sort();
  if (runbook === undefined) {
    if (stack.runbooks === '') return;
    const message = 'this alarm names no runbook: whoever is woken should know what to do';
    yield {
      at: '',
      absence: true,
      message,
      suggestion: `add runbook: ${known[0] ?? 'NAME'} (a file of runbooks/, without .md)`,
    };
  } else if (!runbooks.has(runbook)) {
    const stem = runbook.replace(/^.*runbooks\//, '').replace(/\.md$/, '');
    const suggestion = runbooks.has(stem) ? `write ${stem}` : didYouMean(stem, known);
    yield { at: '/runbook', message: `there is no runbooks/${runbook}.md`, suggestion: suggestion ?? 'write it' };
  }
}
