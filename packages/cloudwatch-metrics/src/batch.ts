import type { Waiting } from './datum.ts';

/** Limits of a request: 1000 metrics, 1 MB. https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricData.html */
const MOST_DATUMS = 1_000;
/** Below the limit, and so few that the event loop waits some 5 ms while the SDK writes them: it writes a request in one go. */
const MOST_BYTES = 300_000;

/** How many of the first ones fit into one request; at least one. */
export function batchOf(waiting: readonly Waiting[]): number {
  let bytes = 0;
  for (const [i, one] of waiting.entries()) {
    bytes += one.bytes;
    if (i >= MOST_DATUMS || (bytes > MOST_BYTES && i > 0)) return i;
  }
  return waiting.length;
}
