import type { IncomingHttpHeaders } from 'node:http';
import type { JsonObject } from '../core/json.ts';
import type { AwsError } from './errors.ts';
import type { Service } from './services.ts';
import type { ObjectShape } from './shape.ts';

export interface HttpRequest {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
}

/** Whom a request is for, in the words of the request. */
export interface Target {
  readonly service: Service;
  /** AWS's operation name, known here or not. */
  readonly operation: string;
  readonly requestId: string;
}

/** One way in which AWS's services speak over HTTP. */
export interface Protocol {
  /** null: the request does not speak this protocol. */
  targetOf(request: HttpRequest): Omit<Target, 'requestId'> | null;
  /** Throws AwsError when it cannot be read. */
  input(request: HttpRequest, shape: ObjectShape): JsonObject;
  /** Dates become what the protocol makes of them. */
  answer(target: Target, output: object): HttpAnswer;
  refusal(target: Target, error: AwsError): HttpAnswer;
  /** An operation that the service does not have. */
  unknown(target: Target): AwsError;
}
