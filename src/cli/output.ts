import { writeFile } from 'node:fs/promises';
import pc from 'picocolors';
import type { Colors } from '../report/colors.ts';

/** Where a command writes. */
export interface Streams {
  readonly stdout: NodeJS.WritableStream & { isTTY?: boolean };
  readonly stderr: NodeJS.WritableStream & { isTTY?: boolean; columns?: number };
  readonly env: NodeJS.ProcessEnv;
}

/** What a command says to people and to programs. */
export interface Output {
  readonly colors: Colors;
  /** For people: standard output, or standard error where standard output is promised to a program. */
  say(text: string): void;
  /** For people, always on standard error. */
  warn(text: string): void;
  /** To a file, or to standard output for `-`. */
  write(target: string, text: string): Promise<void>;
  /** One line that replaces itself on a terminal; elsewhere a line at most every ten seconds. */
  progress(line: string): void;
  /** Takes the progress line away. */
  progressDone(): void;
}

const quietMs = 10_000;

/** `programOutputs`: the targets that a program reads; if one is `-`, people read standard error. */
export function openOutput(streams: Streams, programOutputs: readonly (string | undefined)[] = []): Output {
  const people = programOutputs.includes('-') ? streams.stderr : streams.stdout;
  const dumb = streams.env.TERM === 'dumb';
  const paint = Boolean(people.isTTY) && !streams.env.NO_COLOR && !dumb;
  let lastAt = 0;
  let shown = false;
  const clear = (): void => {
    if (shown) streams.stderr.write('\r\u001b[2K');
    shown = false;
  };
  return {
    colors: pc.createColors(paint),
    say: (text) => {
      clear();
      people.write(text);
    },
    warn: (text) => {
      clear();
      streams.stderr.write(text);
    },
    write: async (target, text) => {
      if (target === '-') streams.stdout.write(text);
      else await writeFile(target, text);
    },
    progress: (line) => {
      if (streams.stderr.isTTY && !dumb) {
        streams.stderr.write(`\r\u001b[2K${line.slice(0, Math.min(120, (streams.stderr.columns || 80) - 1))}`);
        shown = true;
      } else if (Date.now() - lastAt >= quietMs) {
        streams.stderr.write(`${line}\n`);
        lastAt = Date.now();
      }
    },
    progressDone: clear,
  };
}
