import type { JsonObject } from '../core/json.ts';

/**
 * An answer of AWS that is an error. `code` is the shape's name, as JSON answers carry it and as the SDK names its errors; `queryCode` the older one, as XML
 * answers and the header `x-amzn-query-error` carry it.
 */
export class AwsError extends Error {
  readonly code: string;
  readonly queryCode: string;
  readonly status: number;
  /** Further members of the answer. */
  readonly details: JsonObject;
  constructor(
    code: string,
    message: string,
    options: { status?: number; queryCode?: string; details?: JsonObject } = {},
  ) {
    super(message);
    this.name = code;
    this.code = code;
    this.queryCode = options.queryCode ?? code;
    this.status = options.status ?? 400;
    this.details = options.details ?? {};
  }
}

/** What CloudWatch says to input that it does not accept. */
export function validationError(message: string): AwsError {
  return new AwsError('ValidationException', message, { queryCode: 'ValidationError' });
}
