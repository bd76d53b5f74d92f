import type {
  CreateLogStreamCommandInput,
  FilterLogEventsCommandInput,
  FilterLogEventsResponse,
  PutLogEventsCommandInput,
  PutLogEventsResponse,
} from '@aws-sdk/client-cloudwatch-logs';
import { AwsError } from '../errors.ts';
import { pageOf } from '../paging.ts';
import { inventId, type SandboxState } from '../state.ts';
import { understood } from './filters.ts';
import type { LogEvent } from './group.ts';
import { badToken, groupNamed, invalid, logGroupArn, notFound } from './state.ts';

export function createLogStream(input: CreateLogStreamCommandInput, state: SandboxState): void {
  const { streams } = groupNamed(input.logGroupName, state);
  const name = input.logStreamName ?? '';
  if (streams.has(name))
    throw new AwsError('ResourceAlreadyExistsException', 'The specified log stream already exists');
  streams.set(name, []);
}

/** Events are kept; no metric filter turns them into a metric here. */
export function putLogEvents(input: PutLogEventsCommandInput, state: SandboxState): PutLogEventsResponse {
  const stream = groupNamed(input.logGroupName, state).streams.get(input.logStreamName ?? '');
  if (!stream) throw notFound('The specified log stream does not exist.');
  const takenMs = state.clock();
  for (const { timestamp = 0, message = '' } of input.logEvents ?? [])
    stream.push({ id: inventId(state), atMs: timestamp, takenMs, message });
  return { nextSequenceToken: inventId(state) };
}

/** In the order of their times, between start and end, both among them. */
export function filterLogEvents(input: FilterLogEventsCommandInput, state: SandboxState): FilterLogEventsResponse {
  const prefix = logGroupArn('', state);
  const name = input.logGroupName ?? input.logGroupIdentifier?.replace(prefix, '');
  if (name === undefined) throw invalid('Either logGroupName or logGroupIdentifier must be specified.');
  const pattern = understood(input.filterPattern ?? '');
  const found = [...groupNamed(name, state).streams]
    .filter(([stream]) => input.logStreamNames?.includes(stream) ?? stream.startsWith(input.logStreamNamePrefix ?? ''))
    .flatMap(([stream, events]) => events.map((event) => ({ stream, event })))
    .filter(({ event }) => isWithin(event, input) && pattern?.matches(event.message));
  const { items, next } = pageOf(found, {
    size: input.limit ?? 10_000,
    token: input.nextToken,
    keyOf: ({ event }) => `${String(event.atMs).padStart(15, '0')} ${event.id}`,
    badToken,
  });
  return {
    events: items.map(({ stream, event }) => ({
      logStreamName: stream,
      timestamp: event.atMs,
      message: event.message,
      ingestionTime: event.takenMs,
      eventId: event.id,
    })),
    searchedLogStreams: [],
    ...(next === undefined ? {} : { nextToken: next }),
  };
}

function isWithin({ atMs }: LogEvent, { startTime, endTime }: FilterLogEventsCommandInput): boolean {
  return (startTime === undefined || atMs >= startTime) && (endTime === undefined || atMs <= endTime);
}
