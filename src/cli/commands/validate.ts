import { diskFiles } from '../../manifest/files.ts';
import { renderProblems } from '../../report/problems.ts';
import { counted } from '../../report/words.ts';
import { readDeclared } from '../../stack/declared.ts';
import { openOutput, type Streams } from '../output.ts';
import { refuseTargets } from '../targets.ts';

interface ValidateOptions {
  readonly dir: string;
  readonly json?: string;
}

/** Checks everything that needs no account. */
export async function validate(options: ValidateOptions, streams: Streams): Promise<number> {
  const output = openOutput(streams, [options.json]);
  await refuseTargets({ '--json': options.json });
  const { manifest, problems, texts } = await readDeclared(diskFiles(options.dir), new Date().toISOString());
  if (problems.length > 0) output.say(renderProblems(problems, texts, output.colors));
  if (options.json) await output.write(options.json, `${JSON.stringify({ problems }, null, 2)}\n`);
  if (!manifest) return 1;
  output.say(`${options.dir}: ${counted(manifest.declarations.length, 'resource')}, no errors\n`);
  return 0;
}
