import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';

/** What Node says of each HTTP request of the process. https://nodejs.org/api/diagnostics_channel.html#http */
const CHANNEL = 'http.client.request.start';

const ours = new AsyncLocalStorage<true>();
let running = 0;

/**
 * Runs something whose HTTP requests hold no process, those for credentials included: at its end they are waited for elsewhere, and not for
 * long. What makes that known costs every promise of the process, so it is there only meanwhile.
 */
export async function unheld<T>(run: () => Promise<T>): Promise<T> {
  if (running === 0) subscribe(CHANNEL, letGo);
  running += 1;
  try {
    return await ours.run(true, run);
  } finally {
    running -= 1;
    if (running === 0) {
      unsubscribe(CHANNEL, letGo);
      ours.disable();
    }
  }
}

function letGo(message: unknown): void {
  if (ours.getStore()) (message as { readonly request: ClientRequest }).request.socket?.unref();
}
