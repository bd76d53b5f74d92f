import { createInterface } from 'node:readline/promises';

/** Asks a person; only y or yes agrees, and Ctrl-C, Ctrl-D or a closed input are a no. */
export async function ask(
  question: string,
  {
    input,
    output,
    terminal = true,
  }: { input: NodeJS.ReadableStream; output: NodeJS.WritableStream; terminal?: boolean },
): Promise<boolean> {
  const lines = createInterface({ input, output, terminal });
  const left = new Promise<null>((done) => lines.once('close', () => done(null)));
  try {
    const answer = await Promise.race([lines.question(question).catch(() => null), left]);
    if (answer === null) output.write('\n');
    return /^y(es)?$/i.test(answer ?? '');
  } finally {
    lines.close();
  }
}
