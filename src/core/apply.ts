import { setMaxListeners } from 'node:events';
import { knotsAmong, namesOneOf } from './knots.ts';
import { needsOf } from './order.ts';
import { type Call, CallFailed, type SendPort } from './port.ts';
import { type Settling, settle } from './settle.ts';
import { addressOf, type Outcome, type Plan, type Step, showAddress } from './types.ts';

/** What happens while a plan is applied, in order. */
export type ApplyEvent =
  | { readonly event: 'sending'; readonly steps: readonly Step[]; readonly call: Call }
  /** Every call went out; the service is still at it. */
  | { readonly event: 'waiting'; readonly step: Step; readonly waitedMs: number }
  | { readonly event: 'done'; readonly step: Step; readonly outcome: Outcome };

export interface ApplyOptions {
  /** Stops after the requests under way. */
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: ApplyEvent) => void;
  /** Steps under way at once; the pace is the port's business. */
  readonly width?: number;
  readonly settling?: Settling;
}

/**
 * Sends what is not withheld. A step waits for what it needs; a delete waits for everything that is no delete. A failed step stops
 * only what needs it, and the deletes of its kind; a failure that every other call would meet too ends the run. The outcomes are in
 * the plan's order.
 */
export async function apply(
  plan: Plan,
  port: SendPort,
  options: ApplyOptions = {},
): Promise<ReadonlyMap<Step, Outcome>> {
  const run = new Run(
    plan.steps.filter((step) => step.withheld === null),
    port,
    options,
  );
  await Promise.all(Array.from({ length: options.width ?? 16 }, () => run.work()));
  await run.settled();
  return run.outcomes();
}

/** Guards which steps wait, are under way, and are done. */
class Run {
  readonly #waiting: Set<Step>;
  readonly #steps: readonly Step[];
  readonly #byAddress: ReadonlyMap<string, Step>;
  /** Deletes that name each other, under each of them. */
  readonly #knots: ReadonlyMap<Step, readonly Step[]>;
  readonly #done = new Map<Step, Outcome>();
  readonly #port: SendPort;
  readonly #options: ApplyOptions;
  /** Aborted when no call goes through any more. */
  readonly #end = new AbortController();
  /** Aborted when nothing more is to be sent, for that reason or because somebody said so. */
  readonly #stop: AbortSignal;
  /** Steps that were sent and are waited for; they hold no place among those under way. */
  readonly #settling: Promise<void>[] = [];
  /** Resolved, and replaced, whenever a step is done. */
  #progress = signalled();

  constructor(steps: readonly Step[], port: SendPort, options: ApplyOptions) {
    this.#steps = steps;
    this.#waiting = new Set(steps);
    this.#knots = knotsAmong(steps);
    this.#byAddress = new Map(steps.map((step) => [showAddress(addressOf(step.change)), step]));
    this.#port = port;
    this.#options = options;
    this.#stop = AbortSignal.any([this.#end.signal, ...(options.signal ? [options.signal] : [])]);
    // Every call that waits its turn listens; more than ten are no leak.
    setMaxListeners(0, this.#stop);
  }

  /** Takes batches of ready steps until none is left. */
  async work(): Promise<void> {
    while (this.#waiting.size > 0) {
      const batch = this.#take();
      if (batch === null) await this.#progress.promise;
      else if (batch.length > 0) await this.#send(batch);
    }
  }

  /** Once nothing is waited for any more. */
  async settled(): Promise<void> {
    await Promise.all(this.#settling);
  }

  /** In the plan's order. */
  outcomes(): ReadonlyMap<Step, Outcome> {
    return new Map(this.#steps.map((step) => [step, this.#done.get(step) ?? { status: 'stopped', sent: 0 }]));
  }

  /** The next ready step, with those that can be joined to it; empty when a step was settled without sending; null: wait. */
  #take(): readonly Step[] | null {
    for (const step of this.#waiting) {
      const verdict = this.#verdict(step);
      if (verdict === 'wait') continue;
      this.#waiting.delete(step);
      if (verdict !== 'ready') {
        this.#finish(step, verdict);
        return [];
      }
      const knot = this.#knots.get(step);
      for (const mate of knot ?? []) this.#waiting.delete(mate);
      return knot ?? [step, ...this.#joinable(step)];
    }
    return null;
  }

  #verdict(step: Step): 'ready' | 'wait' | Outcome {
    if (this.#stop.aborted) return { status: 'stopped', sent: 0 };
    for (const first of this.#waitsFor(step)) {
      const outcome = this.#done.get(first);
      if (!outcome) return 'wait';
      if (outcome.status === 'stopped') return { status: 'stopped', sent: 0 };
      if (outcome.status !== 'applied' && this.#stops(first, step))
        return { status: 'skipped', because: addressOf(first.change) };
    }
    return 'ready';
  }

  #waitsFor(step: Step): readonly Step[] {
    if (step.change.action !== 'delete')
      return needsOf(step).flatMap((need) => this.#byAddress.get(showAddress(need)) ?? []);
    const knot = this.#knots.get(step) ?? [step];
    return this.#steps.filter(
      (other) => other.change.action !== 'delete' || (!knot.includes(other) && namesOneOf(knot, other.change.live)),
    );
  }

  /** Whether a failure of `first` makes `step` unsafe. */
  #stops(first: Step, step: Step): boolean {
    if (step.change.action !== 'delete') return true;
    const { address } = step.change.live;
    if (first.change.action === 'create') return first.change.desired.address.kind === address.kind;
    return namesOneOf(this.#knots.get(step) ?? [step], first.change.live);
  }

  #joinable(step: Step): readonly Step[] {
    const rule = joinRule(step, this.#port);
    if (!rule) return [];
    const joined: Step[] = [];
    for (const other of this.#waiting) {
      if (joined.length + 1 >= rule.upTo) break;
      if (joinRule(other, this.#port)?.op !== rule.op || this.#verdict(other) !== 'ready') continue;
      this.#waiting.delete(other);
      joined.push(other);
    }
    return joined;
  }

  async #send(batch: readonly Step[]): Promise<void> {
    if (batch.length > 1) return this.#knots.has(batch[0] as Step) ? this.#sendKnot(batch) : this.#sendJoined(batch);
    const step = batch[0] as Step;
    let sent = 0;
    for (const call of step.calls) {
      if (this.#stop.aborted) return this.#finish(step, { status: 'stopped', sent });
      const failure = await this.#try(call, [step]);
      if (failure) return this.#finish(step, failure === 'stopped' ? { status: 'stopped', sent } : failure);
      sent += 1;
    }
    const { settling } = this.#options;
    if (settling?.settles(step)) this.#settling.push(this.#settle(step, settling));
    else this.#finish(step, { status: 'applied' });
  }

  async #settle(step: Step, settling: Settling): Promise<void> {
    const onWait = (waitedMs: number): void => this.#options.onEvent?.({ event: 'waiting', step, waitedMs });
    this.#finish(step, await settle(step, settling, { stop: this.#stop, onWait }));
  }

  /** One call for several steps; if it fails, one by one, so that one bad name does not lose the rest. */
  async #sendJoined(batch: readonly Step[]): Promise<void> {
    const failure = await this.#try(joinCalls(batch, this.#port), batch);
    if (failure && failure !== 'stopped' && !this.#end.signal.aborted) {
      for (const step of batch) await this.#send([step]);
      return;
    }
    const outcome: Outcome =
      failure === 'stopped' ? { status: 'stopped', sent: 0 } : (failure ?? { status: 'applied' });
    for (const step of batch) this.#finish(step, outcome);
  }

  /** What loosens each of them first, and then, as the last call of each, what removes it. */
  async #sendKnot(knot: readonly Step[]): Promise<void> {
    for (let left = Math.max(...knot.map(({ calls }) => calls.length)); left > 0; left -= 1) {
      for (const step of knot) {
        const call = step.calls.at(-left);
        const failure = this.#stop.aborted ? 'stopped' : call ? await this.#try(call, [step]) : null;
        if (failure) return this.#leaveKnot(knot, { step, failure, left });
        if (left === 1) this.#finish(step, { status: 'applied' });
      }
    }
  }

  #leaveKnot(knot: readonly Step[], at: { step: Step; failure: 'stopped' | Outcome; left: number }): void {
    for (const step of knot.filter((one) => !this.#done.has(one))) {
      if (at.failure === 'stopped') this.#finish(step, { status: 'stopped', sent: step.calls.length - at.left });
      else
        this.#finish(step, step === at.step ? at.failure : { status: 'skipped', because: addressOf(at.step.change) });
    }
  }

  async #try(call: Call, steps: readonly Step[]): Promise<null | 'stopped' | Outcome> {
    try {
      this.#options.onEvent?.({ event: 'sending', steps, call });
      await this.#port.send(call, this.#stop);
      return null;
    } catch (failure) {
      if (failure instanceof CallFailed) {
        if (failure.final) this.#end.abort();
        return { status: 'failed', call, error: failure.error };
      }
      if (this.#stop.aborted) return 'stopped';
      throw failure;
    }
  }

  #finish(step: Step, outcome: Outcome): void {
    this.#done.set(step, outcome);
    this.#options.onEvent?.({ event: 'done', step, outcome });
    const { resolve } = this.#progress;
    this.#progress = signalled();
    resolve();
  }
}

function joinRule(step: Step, port: SendPort): { op: string; member: string; upTo: number } | null {
  const [call, ...more] = step.calls;
  const rule = call && more.length === 0 ? port.joins(call.op) : null;
  return call && rule ? { op: call.op, ...rule } : null;
}

function joinCalls(batch: readonly Step[], port: SendPort): Call {
  const first = batch[0]?.calls[0] as Call;
  const member = port.joins(first.op)?.member as string;
  const entries = batch.flatMap((step) => step.calls[0]?.input[member] ?? []);
  return { op: first.op, input: { ...first.input, [member]: entries } };
}

function signalled(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
