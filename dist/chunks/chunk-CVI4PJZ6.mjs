// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/stack/stop-signal.ts
function stopSignal(asked) {
  const stop = new AbortController();
  let times = 0;
  const onSignal = () => {
    times += 1;
    asked(times);
    stop.abort();
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  return {
    signal: stop.signal,
    end: () => {
      process.off("SIGINT", onSignal);
      process.off("SIGTERM", onSignal);
    }
  };
}

export {
  stopSignal
};
