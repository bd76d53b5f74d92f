// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/core/port.ts
var CallFailed = class extends Error {
  error;
  denied;
  /** No other call will go through either: the session has expired, say. */
  final;
  constructor(error, options = {}) {
    super(error.message, { cause: options.cause });
    this.name = "CallFailed";
    this.error = error;
    this.denied = options.denied ?? false;
    this.final = options.final ?? false;
  }
};

export {
  CallFailed
};
