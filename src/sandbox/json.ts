import { isObject, type Json, type JsonObject } from '../core/json.ts';
import { AwsError } from './errors.ts';
import type { Protocol } from './protocol.ts';
import { services } from './services.ts';
import { wrongType } from './shape.ts';

/**
 * AWS JSON 1.0 and 1.1: the operation in a header, times as seconds.
 * https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html
 */
export const json: Protocol = {
  targetOf({ headers }) {
    const [prefix, operation] = String(headers['x-amz-target'] ?? '').split('.');
    const service = Object.values(services).find((one) => one.json?.target === prefix);
    return service && operation ? { service, operation } : null;
  },

  input({ body }, shape) {
    const value = parse(body === '' ? '{}' : body);
    const wrong = wrongType(shape, value);
    if (wrong) throw new AwsError('SerializationException', `A value can not be converted to ${wrong}`);
    return value as JsonObject;
  },

  answer({ service, requestId }, output) {
    return {
      status: 200,
      headers: { 'content-type': contentType(service.json?.version), 'x-amzn-requestid': requestId },
      body: JSON.stringify(secondsForDates(output)),
    };
  },

  refusal({ service, requestId }, error) {
    const side = error.status >= 500 ? 'Receiver' : 'Sender';
    return {
      status: error.status,
      headers: {
        'content-type': contentType(service.json?.version),
        'x-amzn-requestid': requestId,
        // Services that once spoke Query say the older code too; clients go by it.
        ...(service.json?.version === '1.0' ? { 'x-amzn-query-error': `${error.queryCode};${side}` } : {}),
      },
      body: JSON.stringify({
        __type: `${service.json?.namespace}#${error.code}`,
        message: error.message,
        ...error.details,
      }),
    };
  },

  unknown({ operation }) {
    return new AwsError('UnknownOperationException', `The sandbox does not serve ${operation}`, { status: 404 });
  },
};

function contentType(version: string | undefined): string {
  return `application/x-amz-json-${version}`;
}

function parse(body: string): Json {
  try {
    return JSON.parse(body) as Json;
  } catch {
    throw new AwsError('SerializationException', 'The body is not valid JSON');
  }
}

function secondsForDates(value: unknown): Json {
  if (value instanceof Date) return value.getTime() / 1000;
  if (Array.isArray(value)) return value.map(secondsForDates);
  if (!isObject(value as Json)) return value as Json;
  return Object.fromEntries(Object.entries(value as object).map(([key, member]) => [key, secondsForDates(member)]));
}
