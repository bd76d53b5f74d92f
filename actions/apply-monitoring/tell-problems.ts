import * as core from '@actions/core';
import { fenced } from '../../src/report/comment/view.ts';
import { code } from '../../src/report/markdown-cells.ts';
import { renderProblems } from '../../src/report/problems.ts';
import { endPointsWritten } from '../../src/report/redact.ts';
import { counted } from '../../src/report/words.ts';
import type { Declared } from '../../src/stack/declared.ts';
import type { Run } from './run.ts';
import { annotate, fail, SUMMARY_BYTES } from './speak.ts';

/** Main's declarations are wrong: nothing follows from them, least of all that what they no longer declare should go. */
export async function tellProblems(run: Run, { stack, problems, texts }: Declared): Promise<void> {
  run.hide({ endPoints: endPointsWritten(texts.values()) });
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const name = stack === null ? 'monitoring' : code(stack);
  const drawn = run.redact(renderProblems(problems, texts).trimEnd());
  const text = [...drawn].slice(0, SUMMARY_BYTES / 8).join('');
  const undone = run.inputs.mode === 'drift' ? 'nothing compared' : 'nothing sent';
  await core.summary.addRaw(`### ${name}: ${counted(errors, 'error')}, ${undone}\n\n${fenced('', text)}\n`).write();
  await annotate(run, problems);
  fail(`${counted(errors, 'problem')} in ${run.inputs.directory}; ${undone.replace(' ', ' was ')}.`, {
    annotated: errors,
  });
}
