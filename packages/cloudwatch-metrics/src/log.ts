import { quietly } from './quietly.ts';

/** How often a line is written, at most. */
const EVERY_MS = 60_000;

/** Says what went wrong, at most one line a minute; the next line says how much was left unsaid. */
export class Log {
  readonly #write: (line: string) => void;
  readonly #elapsed: () => number;
  #lastMs = Number.NEGATIVE_INFINITY;
  #unsaid = 0;

  constructor(write: (line: string) => void, elapsed: () => number) {
    this.#write = write;
    this.#elapsed = elapsed;
  }

  /** `text` is asked only when it is written. */
  say(text: () => string): void {
    if (this.#elapsed() - this.#lastMs < EVERY_MS) {
      this.#unsaid += 1;
      return;
    }
    this.#lastMs = this.#elapsed();
    const more = this.#unsaid === 0 ? '' : ` (and ${this.#unsaid} more since the last line)`;
    this.#unsaid = 0;
    // Whoever cannot write a line has worse trouble than a line.
    void quietly(() => this.#write(`cloudwatch-metrics: ${text()}${more}`));
  }
}

/** Where lines go unless somebody says otherwise: the log of the process. */
export function toStderr(line: string): void {
  process.stderr.write(`${line}\n`);
}
