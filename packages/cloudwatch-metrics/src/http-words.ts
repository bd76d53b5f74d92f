/** `2xx` for 204; `none` where there was no answer. */
export function statusClassOf(status: number): string {
  return status >= 100 && status < 600 ? `${Math.floor(status / 100)}xx` : 'none';
}

/** Numbers, UUIDs, and long runs of hexadecimal digits name one thing, not a kind of call. */
const id = /^(\d+|[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{16,})$/i;

/** A path without its host and question, ids replaced: `/orders/:id` for `https://tms/orders/42?full=1`. */
export function endpointOf(url: string): string {
  const [path = ''] = String(url)
    .replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '')
    .split(/[?#]/);
  const segments = path.split('/').map((segment) => (id.test(segment) ? ':id' : segment));
  return segments.join('/') || '/';
}
