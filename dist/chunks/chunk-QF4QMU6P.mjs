// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  needsOf
} from "./chunk-CARFIUTI.mjs";
import {
  addressOf,
  showAddress
} from "./chunk-V3OFO6LF.mjs";
import {
  CallFailed
} from "./chunk-Z2V5MPXM.mjs";

// src/core/apply.ts
import { setMaxListeners } from "node:events";
async function apply(plan, port, options = {}) {
  const run = new Run(
    plan.steps.filter((step) => step.withheld === null),
    port,
    options
  );
  await Promise.all(Array.from({ length: options.width ?? 16 }, () => run.work()));
  return run.outcomes();
}
var Run = class {
  #waiting;
  #steps;
  #byAddress;
  #done = /* @__PURE__ */ new Map();
  #port;
  #options;
  /** Aborted when no call goes through any more. */
  #end = new AbortController();
  /** Aborted when nothing more is to be sent, for that reason or because somebody said so. */
  #stop;
  /** Resolved, and replaced, whenever a step is done. */
  #progress = signalled();
  constructor(steps, port, options) {
    this.#steps = steps;
    this.#waiting = new Set(steps);
    this.#byAddress = new Map(steps.map((step) => [showAddress(addressOf(step.change)), step]));
    this.#port = port;
    this.#options = options;
    this.#stop = AbortSignal.any([this.#end.signal, ...options.signal ? [options.signal] : []]);
    setMaxListeners(0, this.#stop);
  }
  /** Takes batches of ready steps until none is left. */
  async work() {
    while (this.#waiting.size > 0) {
      const batch = this.#take();
      if (batch === null) await this.#progress.promise;
      else if (batch.length > 0) await this.#send(batch);
    }
  }
  /** In the plan's order. */
  outcomes() {
    return new Map(this.#steps.map((step) => [step, this.#done.get(step) ?? { status: "stopped", sent: 0 }]));
  }
  /** The next ready step, with those that can be joined to it; empty when a step was settled without sending; null: wait. */
  #take() {
    for (const step of this.#waiting) {
      const verdict = this.#verdict(step);
      if (verdict === "wait") continue;
      this.#waiting.delete(step);
      if (verdict !== "ready") {
        this.#finish(step, verdict);
        return [];
      }
      return [step, ...this.#joinable(step)];
    }
    return null;
  }
  #verdict(step) {
    if (this.#stop.aborted) return { status: "stopped", sent: 0 };
    for (const first of this.#waitsFor(step)) {
      const outcome = this.#done.get(first);
      if (!outcome) return "wait";
      if (outcome.status === "stopped") return { status: "stopped", sent: 0 };
      if (outcome.status !== "applied" && this.#stops(first, step))
        return { status: "skipped", because: addressOf(first.change) };
    }
    return "ready";
  }
  #waitsFor(step) {
    if (step.change.action !== "delete")
      return needsOf(step).flatMap((need) => this.#byAddress.get(showAddress(need)) ?? []);
    const { address } = step.change.live;
    return this.#steps.filter((other) => other.change.action !== "delete" || names(other.change.live.needs, address));
  }
  /** Whether a failure of `first` makes `step` unsafe. */
  #stops(first, step) {
    if (step.change.action !== "delete") return true;
    const { address } = step.change.live;
    if (first.change.action === "create") return first.change.desired.address.kind === address.kind;
    return names(first.change.live.needs, address);
  }
  #joinable(step) {
    const rule = joinRule(step, this.#port);
    if (!rule) return [];
    const joined = [];
    for (const other of this.#waiting) {
      if (joined.length + 1 >= rule.upTo) break;
      if (joinRule(other, this.#port)?.op !== rule.op || this.#verdict(other) !== "ready") continue;
      this.#waiting.delete(other);
      joined.push(other);
    }
    return joined;
  }
  async #send(batch) {
    if (batch.length > 1) return this.#sendJoined(batch);
    const step = batch[0];
    let sent = 0;
    for (const call of step.calls) {
      if (this.#stop.aborted) return this.#finish(step, { status: "stopped", sent });
      const failure = await this.#try(call, [step]);
      if (failure) return this.#finish(step, failure === "stopped" ? { status: "stopped", sent } : failure);
      sent += 1;
    }
    this.#finish(step, { status: "applied" });
  }
  /** One call for several steps; if it fails, one by one, so that one bad name does not lose the rest. */
  async #sendJoined(batch) {
    const failure = await this.#try(joinCalls(batch, this.#port), batch);
    if (failure && failure !== "stopped" && !this.#end.signal.aborted) {
      for (const step of batch) await this.#send([step]);
      return;
    }
    const outcome = failure === "stopped" ? { status: "stopped", sent: 0 } : failure ?? { status: "applied" };
    for (const step of batch) this.#finish(step, outcome);
  }
  async #try(call, steps) {
    try {
      this.#options.onEvent?.({ event: "sending", steps, call });
      await this.#port.send(call, this.#stop);
      return null;
    } catch (failure) {
      if (failure instanceof CallFailed) {
        if (failure.final) this.#end.abort();
        return { status: "failed", call, error: failure.error };
      }
      if (this.#stop.aborted) return "stopped";
      throw failure;
    }
  }
  #finish(step, outcome) {
    this.#done.set(step, outcome);
    this.#options.onEvent?.({ event: "done", step, outcome });
    const { resolve } = this.#progress;
    this.#progress = signalled();
    resolve();
  }
};
function names(needs, address) {
  return needs.some((need) => showAddress(need) === showAddress(address));
}
function joinRule(step, port) {
  const [call, ...more] = step.calls;
  const rule = call && more.length === 0 ? port.joins(call.op) : null;
  return call && rule ? { op: call.op, ...rule } : null;
}
function joinCalls(batch, port) {
  const first = batch[0]?.calls[0];
  const member = port.joins(first.op)?.member;
  const entries = batch.flatMap((step) => step.calls[0]?.input[member] ?? []);
  return { op: first.op, input: { ...first.input, [member]: entries } };
}
function signalled() {
  let resolve = () => {
  };
  const promise = new Promise((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

export {
  apply
};
