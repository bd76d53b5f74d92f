import type { JsonObject } from './json.ts';

/** One AWS request as data: `service.Operation` and what the SDK is given, times in ISO 8601. */
export interface Call {
  readonly op: string;
  readonly input: JsonObject;
}

/** Why a call did not go through. */
export interface CallError {
  readonly op: string;
  /** AWS's error code, or ours (`Unreachable`, `NoCredentials`, …). */
  readonly code: string;
  /** One sentence for people. */
  readonly message: string;
}

/** What apply may do with AWS. */
export interface SendPort {
  /** Sends one call; throws CallFailed, or the signal's reason if it was still waiting its turn. */
  send(call: Call, signal?: AbortSignal): Promise<void>;
  /** The list under which calls of this operation may be joined, and how many entries one call takes; null: never joined. */
  joins(op: string): { readonly member: string; readonly upTo: number } | null;
}

/** Thrown by both ports. */
export class CallFailed extends Error {
  readonly error: CallError;
  readonly denied: boolean;
  /** No other call will go through either: the session has expired, say. */
  readonly final: boolean;
  constructor(error: CallError, options: { denied?: boolean; final?: boolean; cause?: unknown } = {}) {
    super(error.message, { cause: options.cause });
    this.name = 'CallFailed';
    this.error = error;
    this.denied = options.denied ?? false;
    this.final = options.final ?? false;
  }
}
