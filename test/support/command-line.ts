import { CommanderError } from 'commander';
import { makeProgram } from '../../src/cli/program.ts';

/** Parses `monitoring …` as a shell would hand it over, and runs nothing. `refused`: what the program says, or null. */
export async function parses(text: string): Promise<{ readonly command: string; readonly refused: string | null }> {
  const quiet = { write: () => true } as unknown as NodeJS.WritableStream;
  const program = makeProgram({ stdout: quiet, stderr: quiet, env: {} }, () => {});
  for (const command of program.commands) command.action(() => {});
  const [, ...words] = text.split(' ');
  try {
    await program.parseAsync(words, { from: 'user' });
    return { command: text, refused: null };
  } catch (error) {
    if (error instanceof CommanderError) return { command: text, refused: error.message };
    throw error;
  }
}
