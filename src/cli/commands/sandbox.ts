import { once } from 'node:events';
import { parseFault } from '../../sandbox/faults.ts';
import { stopSignal } from '../../stack/stop-signal.ts';
import { readOrRefuse } from '../declarations.ts';
import { Refusal } from '../failure.ts';
import { openOutput, type Streams } from '../output.ts';
import type { World } from '../stack.ts';
import { openWorld } from '../worlds.ts';

interface SandboxCommandOptions {
  readonly dir: string;
  readonly world: World;
  readonly port?: string;
  readonly latency?: string;
  readonly quotas: 'aws' | 'none';
  readonly fault?: readonly string[];
}

/** Serves a local AWS until it is interrupted; the first line is its endpoint. */
export async function sandbox(options: SandboxCommandOptions, streams: Streams): Promise<number> {
  const output = openOutput(streams);
  const manifest = await readOrRefuse(options.dir, new Date().toISOString(), output);
  const world = await openWorld(manifest, options.world, {
    port: portOf(options.port),
    latencyMs: wholeNumber('--latency', options.latency),
    quotas: options.quotas,
    faults: (options.fault ?? []).map(fault),
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.syscall !== 'listen') throw error;
    throw new Refusal(`--port ${options.port}: ${error.message}; take another, or leave it out for a free one`);
  });
  output.say(`${world.endpoint}\n`);
  output.say(
    `account ${manifest.stack.account} · ${manifest.stack.region} · world ${options.world} · Ctrl-C ends it\n`,
  );
  await interrupted();
  await world.close();
  return 0;
}

function fault(text: string) {
  try {
    return parseFault(text);
  } catch (error) {
    throw new Refusal(`--fault: ${error instanceof Error ? error.message : error}`);
  }
}

function portOf(text: string | undefined): number {
  const port = wholeNumber('--port', text);
  if (port > 65_535) throw new Refusal(`--port ${text}: write a number up to 65535`);
  return port;
}

function wholeNumber(option: string, text: string | undefined): number {
  if (text !== undefined && !/^\d{1,6}$/.test(text)) throw new Refusal(`${option} ${text}: write a whole number`);
  return Number(text ?? 0);
}

async function interrupted(): Promise<void> {
  const stop = stopSignal(() => {});
  await once(stop.signal, 'abort');
  stop.end();
}
