import { formerFiles } from '../../src/github/former.ts';
import { diskFiles } from '../../src/manifest/files.ts';
import type { Manifest } from '../../src/manifest/types.ts';
import { endPointsIn } from '../../src/report/redact.ts';
import { type Declared, readDeclared } from '../../src/stack/declared.ts';
import { readFormer } from '../../src/stack/former.ts';
import { type OpenStack, openStack } from '../../src/stack/open.ts';
import { type Checkout, checkedOutMain, isTip, sayMovedOn } from './branch.ts';
import type { Inputs } from './inputs.ts';
import { refuseLinks } from './links.ts';
import { beginRun, type Run } from './run.ts';
import { tellProblems } from './tell-problems.ts';

/** What main declares, and its account. */
export interface OpenMain {
  readonly checkout: Checkout;
  readonly declared: Declared;
  readonly manifest: Manifest;
  readonly opened: OpenStack;
}

/** Opens what the modes go by that look at main; where main has moved on, or its declarations are wrong, that is told and nothing is done. */
export async function withMain(
  inputs: Inputs,
  env: NodeJS.ProcessEnv,
  act: (run: Run, main: OpenMain) => Promise<void>,
): Promise<void> {
  await refuseLinks(inputs.directory);
  const run = await beginRun(inputs, env);
  const checkout = await checkedOutMain(run);
  if (!(await isTip(run.github, checkout))) return sayMovedOn(checkout);
  const declared = await readDeclared(diskFiles(inputs.directory), new Date().toISOString());
  const { manifest } = declared;
  if (!manifest) return tellProblems(run, declared);
  const former = await readFormer(await formerFiles(inputs.directory), manifest);
  const opened = await openStack({ manifest, base: null, former, env, standIn: null });
  try {
    run.hide({
      secrets: opened.environment.values(),
      endPoints: endPointsIn([manifest.declarations, former.declarations]),
    });
    await act(run, { checkout, declared, manifest, opened });
  } finally {
    opened.close();
  }
}
