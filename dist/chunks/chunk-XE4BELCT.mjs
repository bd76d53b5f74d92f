// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  needsOf
} from "./chunk-67ANJKAV.mjs";
import {
  circlesAmong
} from "./chunk-SWX7CJWE.mjs";
import {
  addressOf,
  showAddress
} from "./chunk-OG6LIO5X.mjs";
import {
  CallFailed
} from "./chunk-Z2V5MPXM.mjs";

// src/core/apply.ts
import { setMaxListeners } from "node:events";

// src/core/knots.ts
function knotsAmong(steps) {
  const deletes = new Map(
    steps.flatMap((step) => {
      const { change } = step;
      return change.action === "delete" ? [[showAddress(change.live.address), { step, live: change.live }]] : [];
    })
  );
  const named = new Map([...deletes].map(([address, { live }]) => [address, live.needs.map(showAddress)]));
  return new Map(
    circlesAmong(named).flatMap((circle) => {
      const knot = circle.flatMap((address) => deletes.get(address)?.step ?? []);
      return knot.map((step) => [step, knot]);
    })
  );
}
function namesOneOf(steps, { needs }) {
  const addresses = steps.map((step) => showAddress(addressOf(step.change)));
  return needs.some((need) => addresses.includes(showAddress(need)));
}

// src/core/settle.ts
var delaysMs = [500, 1e3, 2e3, 4e3, 8e3, 15e3];
var WITHIN_MS = 45 * 6e4;
async function settle(step, { ask, sleep }, { stop, onWait }) {
  try {
    let answer = await ask(step);
    for (let asked = 0, waitedMs = 0; answer === "pending" && waitedMs < WITHIN_MS; asked += 1) {
      onWait(waitedMs);
      const delayMs = delaysMs[Math.min(asked, delaysMs.length - 1)];
      await sleep(delayMs, stop);
      waitedMs += delayMs;
      answer = await ask(step);
    }
    return answer === "settled" ? { status: "applied" } : unsettled(step, answer);
  } catch (failure) {
    if (stop.aborted) return { status: "stopped", sent: step.calls.length };
    if (failure instanceof CallFailed) return { status: "failed", call: lastOf(step), error: failure.error };
    throw failure;
  }
}
function unsettled(step, answer) {
  const call = lastOf(step);
  const message = answer === "pending" ? `AWS took it, and was still at it after ${WITHIN_MS / 6e4} minutes` : `AWS took it, and then failed: ${answer.failed}`;
  return { status: "failed", call, error: { op: call.op, code: "Unsettled", message } };
}
function lastOf(step) {
  return step.calls.at(-1);
}

// src/core/apply.ts
async function apply(plan, port, options = {}) {
  const run = new Run(
    plan.steps.filter((step) => step.withheld === null),
    port,
    options
  );
  await Promise.all(Array.from({ length: options.width ?? 16 }, () => run.work()));
  await run.settled();
  return run.outcomes();
}
var Run = class {
  #waiting;
  #steps;
  #byAddress;
  /** Deletes that name each other, under each of them. */
  #knots;
  #done = /* @__PURE__ */ new Map();
  #port;
  #options;
  /** Aborted when no call goes through any more. */
  #end = new AbortController();
  /** Aborted when nothing more is to be sent, for that reason or because somebody said so. */
  #stop;
  /** Steps that were sent and are waited for; they hold no place among those under way. */
  #settling = [];
  /** Resolved, and replaced, whenever a step is done. */
  #progress = signalled();
  constructor(steps, port, options) {
    this.#steps = steps;
    this.#waiting = new Set(steps);
    this.#knots = knotsAmong(steps);
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
  /** Once nothing is waited for any more. */
  async settled() {
    await Promise.all(this.#settling);
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
      const knot = this.#knots.get(step);
      for (const mate of knot ?? []) this.#waiting.delete(mate);
      return knot ?? [step, ...this.#joinable(step)];
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
    const knot = this.#knots.get(step) ?? [step];
    return this.#steps.filter(
      (other) => other.change.action !== "delete" || !knot.includes(other) && namesOneOf(knot, other.change.live)
    );
  }
  /** Whether a failure of `first` makes `step` unsafe. */
  #stops(first, step) {
    if (step.change.action !== "delete") return true;
    const { address } = step.change.live;
    if (first.change.action === "create") return first.change.desired.address.kind === address.kind;
    return namesOneOf(this.#knots.get(step) ?? [step], first.change.live);
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
    if (batch.length > 1) return this.#knots.has(batch[0]) ? this.#sendKnot(batch) : this.#sendJoined(batch);
    const step = batch[0];
    let sent = 0;
    for (const call of step.calls) {
      if (this.#stop.aborted) return this.#finish(step, { status: "stopped", sent });
      const failure = await this.#try(call, [step]);
      if (failure) return this.#finish(step, failure === "stopped" ? { status: "stopped", sent } : failure);
      sent += 1;
    }
    const { settling } = this.#options;
    if (settling?.settles(step)) this.#settling.push(this.#settle(step, settling));
    else this.#finish(step, { status: "applied" });
  }
  async #settle(step, settling) {
    const onWait = (waitedMs) => this.#options.onEvent?.({ event: "waiting", step, waitedMs });
    this.#finish(step, await settle(step, settling, { stop: this.#stop, onWait }));
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
  /** What loosens each of them first, and then, as the last call of each, what removes it. */
  async #sendKnot(knot) {
    for (let left = Math.max(...knot.map(({ calls }) => calls.length)); left > 0; left -= 1) {
      for (const step of knot) {
        const call = step.calls.at(-left);
        const failure = this.#stop.aborted ? "stopped" : call ? await this.#try(call, [step]) : null;
        if (failure) return this.#leaveKnot(knot, { step, failure, left });
        if (left === 1) this.#finish(step, { status: "applied" });
      }
    }
  }
  #leaveKnot(knot, at) {
    for (const step of knot.filter((one) => !this.#done.has(one))) {
      if (at.failure === "stopped") this.#finish(step, { status: "stopped", sent: step.calls.length - at.left });
      else
        this.#finish(step, step === at.step ? at.failure : { status: "skipped", because: addressOf(at.step.change) });
    }
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

// src/flow/settle.ts
function settledBy({
  kinds,
  aws,
  at
}) {
  const kindOf = ({ change }) => kinds.get(addressOf(change).kind);
  return {
    settles: (step) => kindOf(step)?.settled !== void 0,
    ask: async (step) => await kindOf(step)?.settled?.(aws.fresh(), step.change, at) ?? "settled"
  };
}

export {
  apply,
  settledBy
};
