/** Somebody whose values may still wait when the process ends. */
export interface Ending {
  /** Sends what it can within this time, and gives up the rest. Never rejects. */
  settle(timeoutMs: number): Promise<void>;
}

/** A process is never held longer than this. */
export const HOLD_MS = 3_000;

const signals = ['SIGTERM', 'SIGINT'] as const;
type Signal = (typeof signals)[number];

/** One for the process, however often the module was loaded (once by `require`, once by `import`). */
interface Hub {
  /** Those who have something to send. Who has nothing is not held here, and can be collected. */
  readonly waiting: Set<Ending>;
  listening: boolean;
  onSignals: boolean;
  ending: boolean;
}

const key = Symbol.for('@symphonia/cloudwatch-metrics 1');

function hub(): Hub {
  const holder = globalThis as { [key]?: Hub };
  holder[key] ??= { waiting: new Set(), listening: false, onSignals: false, ending: false };
  return holder[key];
}

/** From now on its values are sent when the process ends by itself. */
export function sendAtEnd(ending: Ending): void {
  const { waiting } = hub();
  waiting.add(ending);
  if (hub().listening) return;
  hub().listening = true;
  process.on('beforeExit', () => void settleAll());
}

export function nothingLeft(ending: Ending): void {
  hub().waiting.delete(ending);
}

/**
 * From now on SIGTERM and SIGINT send what waits. The signal is raised again if nobody else listens to it: a listener takes the place of what
 * Node does by itself. https://nodejs.org/api/process.html#signal-events
 */
export function sendOnSignals(): void {
  if (hub().onSignals) return;
  hub().onSignals = true;
  for (const signal of signals) {
    const listener = () => void onSignal(signal, listener);
    process.on(signal, listener);
  }
}

async function onSignal(signal: Signal, listener: () => void): Promise<void> {
  const again = hub().ending;
  hub().ending = true;
  // Somebody who signals twice does not want to wait.
  if (!again) await settleAll();
  hub().ending = false;
  if (process.listeners(signal).some((other) => other !== listener)) return;
  process.removeListener(signal, listener);
  process.kill(process.pid, signal);
}

async function settleAll(): Promise<void> {
  await Promise.all([...hub().waiting].map((ending) => ending.settle(HOLD_MS)));
}
