import type { SandboxState } from '../state.ts';
import type { WorldEnvironment, WorldEvent } from '../world.ts';

/** All environments, once the updates whose time has come are done. */
export function environmentsNow(state: SandboxState): readonly WorldEnvironment[] {
  for (const environment of [...state.environments.values()]) {
    const { update } = environment;
    if (update && update.doneAtMs <= state.clock())
      state.environments.set(environment.name, finish(environment, state));
  }
  return [...state.environments.values()];
}

/** A failed update leaves the options as they were, and a draft of what was wanted. */
function finish(environment: WorldEnvironment, state: SandboxState): WorldEnvironment {
  const { failsNext, update, ...rest } = environment;
  const ready = { ...rest, status: 'Ready' as const, update: null };
  const wanted = update?.options ?? environment.options;
  if (failsNext) {
    const errors = failsNext.map((message) => event(state, 'ERROR', message));
    return { ...ready, failed: wanted, events: [...environment.events, ...errors] };
  }
  const done = event(state, 'INFO', 'Successfully deployed new configuration to environment.');
  return { ...ready, options: wanted, events: [...environment.events, done] };
}

/** Something that happened to an environment just now. */
export function event(state: SandboxState, severity: WorldEvent['severity'], message: string): WorldEvent {
  return { atMs: state.clock(), severity, message };
}
