import { isObject, type Json, type JsonObject } from '../core/json.ts';
import { CallFailed } from '../core/port.ts';
import { STALE_PAGE } from './failures.ts';
import { type OperationName, operation } from './operations.ts';

/** A listing whose page tokens expired is begun anew this often. */
const RESTARTS = 3;

/**
 * Follows the pages to the end. A page that fails fails the whole: a partial listing would look like absence. When a token has
 * expired, what was read so far is dropped and the listing begins anew, so that all pages belong together.
 */
export async function allPages(
  op: OperationName,
  input: JsonObject,
  read: (input: JsonObject) => Promise<Json>,
): Promise<readonly Json[]> {
  for (let restarts = 0; ; restarts += 1) {
    const pages: Json[] = [];
    try {
      for await (const page of eachPage(op, input, read)) pages.push(page);
      return pages;
    } catch (failure) {
      const stale = failure instanceof CallFailed && failure.error.code === STALE_PAGE;
      if (!stale || pages.length === 0 || restarts === RESTARTS) throw failure;
    }
  }
}

async function* eachPage(
  op: OperationName,
  input: JsonObject,
  read: (input: JsonObject) => Promise<Json>,
): AsyncGenerator<Json> {
  const { page: names } = operation(op);
  if (!names) throw new Error(`${op} has no pages`);
  const seen = new Set<Json>();
  let token: Json | undefined;
  do {
    const page = await read(token === undefined ? input : { ...input, [names.request]: token });
    yield page;
    token = isObject(page) ? page[names.answer] || undefined : undefined;
    if (token !== undefined && seen.has(token)) throw endless(op);
    if (token !== undefined) seen.add(token);
  } while (token !== undefined);
}

function endless(op: OperationName): CallFailed {
  const message = `${op} could not be read to its last page: the same page token came twice`;
  return new CallFailed({ op, code: 'EndlessPages', message });
}
