import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Json, JsonObject } from '../core/json.ts';
import { AwsError } from './errors.ts';
import type { Fault, FaultBook } from './faults.ts';
import { json } from './json.ts';
import type { HttpAnswer, HttpRequest, Protocol, Target } from './protocol.ts';
import { query } from './query.ts';
import type { Quotas } from './quotas.ts';
import { type CommonError, type Service, type ServiceName, services } from './services.ts';
import { violationMessage, violations } from './shape.ts';
import { callerArn, type SandboxState } from './state.ts';
import { type Operation, table } from './table.ts';

/** One request as it came in, and what became of it. */
export interface Recorded {
  /** `service.Operation`. */
  readonly op: string;
  /** null: the sandbox does not serve it. */
  readonly access: Operation['access'] | null;
  readonly input: Json;
  readonly atMs: number;
  /** HTTP; 0 while under way and when the connection was cut. */
  status: number;
  /** AWS's error code. */
  code?: string;
}

/** What every request passes by on its way to the service. */
export interface Gate {
  readonly state: SandboxState;
  readonly faults: FaultBook;
  /** null: everything is admitted. */
  readonly quotas: Quotas | null;
  readonly latencyMs: number;
  readonly requests: Recorded[];
}

/** AWS's answer, or `cut`: the connection ends without one. */
export async function respond(request: HttpRequest, gate: Gate): Promise<HttpAnswer | 'cut'> {
  const [protocol, at] = speaks(request);
  if (!protocol || !at) return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'no AWS request\n' };
  const target: Target = { ...at, requestId: randomUUID() };
  const op = `${at.service.name}.${at.operation}`;
  const operation = table[op];
  const record: Recorded = { op, access: operation?.access ?? null, input: null, atMs: Date.now(), status: 0 };
  gate.requests.push(record);
  try {
    if (!operation) throw protocol.unknown(target);
    const input = protocol.input(request, operation.shape);
    Object.assign(record, { input });
    const output = await pass({ op, input, operation, service: at.service }, gate);
    if (output === 'cut') return 'cut';
    record.status = 200;
    return protocol.answer(target, output);
  } catch (error) {
    const refused = error instanceof AwsError ? error : bug(error);
    Object.assign(record, { status: refused.status, code: refused.queryCode });
    return protocol.refusal(target, refused);
  }
}

/** What the operation does, with neither faults nor quotas before it: how tests act as another person. */
export async function perform(op: string, input: JsonObject, state: SandboxState): Promise<object> {
  const operation = table[op];
  const service = services[op.slice(0, op.indexOf('.')) as ServiceName];
  if (!operation) throw new Error(`the sandbox does not serve ${op}`);
  const breaches = violations(operation.shape, input);
  if (breaches.length > 0) throw common(service, 'invalid', violationMessage(breaches));
  return ((await operation.run(input as never, state)) as object | undefined) ?? {};
}

interface Passing {
  readonly op: string;
  readonly input: JsonObject;
  readonly operation: Operation;
  readonly service: Service;
}

async function pass({ op, input, operation, service }: Passing, gate: Gate): Promise<object | 'cut'> {
  const fault = gate.faults.take(op);
  const delayMs = gate.latencyMs + (fault?.kind === 'slow' ? (fault.delayMs ?? 2000) : 0);
  if (delayMs > 0) await wait(delayMs, undefined, { ref: false });
  if (fault?.kind === 'reset') return 'cut';
  const refused = fault && refusalOf(fault, { op, service }, gate.state);
  if (refused) throw refused;
  const { perSecond } = operation;
  if (perSecond !== null && gate.quotas && !gate.quotas.admits(op, perSecond)) throw throttled(service);
  const output = await perform(op, input, gate.state);
  return fault?.kind === 'reset-after-commit' ? 'cut' : output;
}

function refusalOf(
  fault: Fault,
  { op, service }: Pick<Passing, 'op' | 'service'>,
  state: SandboxState,
): AwsError | null {
  const action = `${service.iam}:${op.slice(op.indexOf('.') + 1)}`;
  switch (fault.kind) {
    case 'throttle':
      return throttled(service);
    case 'error500':
      return new AwsError(
        'InternalFailure',
        'The request processing has failed because of an unknown error, exception or failure.',
        { status: 500 },
      );
    case 'denied':
      return common(
        service,
        'denied',
        `User: ${callerArn(state)} is not authorized to perform: ${action} because no identity-based policy allows the ${action} action`,
      );
    case 'expired':
      return common(service, 'expired', 'The security token included in the request is expired');
    case 'reset':
    case 'reset-after-commit':
    case 'slow':
      return null;
  }
  return fault.kind satisfies never;
}

function throttled(service: Service): AwsError {
  return common(service, 'throttled', 'Rate exceeded');
}

function common(service: Service, kind: CommonError, message: string): AwsError {
  const [code, queryCode] = service.codes[kind];
  return new AwsError(code, message, { queryCode, status: kind === 'denied' || kind === 'expired' ? 403 : 400 });
}

function speaks(request: HttpRequest): [Protocol, Omit<Target, 'requestId'>] | [] {
  for (const protocol of [json, query]) {
    const target = protocol.targetOf(request);
    if (target) return [protocol, target];
  }
  return [];
}

/** A mistake in the sandbox must not look like one of AWS's. */
function bug(error: unknown): AwsError {
  return new AwsError('SandboxBug', error instanceof Error ? (error.stack ?? error.message) : String(error), {
    status: 500,
  });
}
