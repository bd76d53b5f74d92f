export {
  createFakeCloudWatch,
  type FakeCloudWatch,
  type FakeOptions,
  type FakeRequest,
  type Fault,
} from './testing/fake-cloudwatch.ts';
export { InMemorySink } from './testing/in-memory.ts';
export type { Received } from './testing/received.ts';
export type { ReceivedDatum } from './testing/refusal.ts';
