import type { Values } from './description.ts';
import type { Person, State } from './state.ts';

/** One operation of the API: from what is asked to what is answered. The server has checked the request against the description. */
export type Handler = (asked: Asked) => Answer;

export interface Asked {
  readonly state: State;
  readonly path: Values;
  readonly query: Values;
  readonly body: Values;
  readonly by: Person;
}

export type Answer =
  | { readonly status: number; readonly body?: unknown }
  /** All that there is; the server cuts the page out of it. `wrap`: the list stands in an object with a count, under this name. */
  | { readonly list: readonly unknown[]; readonly wrap?: string };

export function ok(body: unknown): Answer {
  return { status: 200, body };
}

/** What GitHub says no with. */
export class Refusal extends Error {
  readonly status: number;
  readonly errors: readonly Values[] | null;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    more: { errors?: readonly Values[]; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(message);
    this.status = status;
    this.errors = more.errors ?? null;
    this.headers = more.headers ?? {};
  }
}

export function notFound(): Refusal {
  return new Refusal(404, 'Not Found');
}

/** https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#validation-failed */
export function invalid(error: Values): Refusal {
  return new Refusal(422, 'Validation Failed', { errors: [error] });
}

/** A number from a path or query; the description has made sure of it. */
export function number(value: unknown): number {
  return Number(value);
}

export function text(value: unknown): string {
  return String(value);
}
