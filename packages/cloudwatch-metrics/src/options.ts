import type { Catalogue } from './catalogue.ts';
import type { Clock } from './clock.ts';
import type { Dimensions } from './identity.ts';
import type { Client } from './sdk.ts';
import type { Sink } from './sink.ts';

/** What may be said of a publisher; nothing must. */
export interface MetricsOptions {
  /** Of the metrics; `SYMPHONIA` unless said otherwise. */
  readonly namespace?: string;
  /** The dimension `Service` of every metric. */
  readonly service?: string;
  /** Further dimensions of every metric. */
  readonly dimensions?: Dimensions;
  /** `false`: nothing is recorded, no timer runs, the SDK is not loaded. Default `true`. */
  readonly enabled?: boolean;
  /** So many datums of minutes that are over are sent before `flushInterval` is. Default 20. */
  readonly bufferSize?: number;
  /** Milliseconds between requests, as a rule. Default 60000. */
  readonly flushInterval?: number;
  /** Series that a process publishes in its life; further ones share one series for each metric. Default 2000. */
  readonly maxSeries?: number;
  /** Milliseconds that a request may take. Default 5000. */
  readonly requestTimeout?: number;
  /** What becomes of a request without an answer: `drop` (default) loses it if it did not arrive, `resend` counts it twice if it did. */
  readonly onTimeout?: 'drop' | 'resend';
  /** SIGTERM and SIGINT send what waits, for at most 3 s. Default `false`: a listener changes how a process ends. */
  readonly handleSignals?: boolean;
  /** The module publishes `MetricsDropped`, `FlushFailures` and `SeriesOverflow` when there are any. Default `true`. */
  readonly selfMetrics?: boolean;
  /** Default: `AWS_REGION`, `AWS_DEFAULT_REGION`, `eu-central-1`. */
  readonly region?: string;
  /** A client of the SDK in the place of the module's own. Let it try once (`maxAttempts: 1`), or values count twice. */
  readonly client?: Client;
  /** Where datums go, in the place of CloudWatch: see `/testing`. */
  readonly sink?: Sink;
  /** Told of every request that failed. */
  readonly onError?: (error: unknown) => void;
  /** Takes the module's lines, at most one a minute. Default: standard error. */
  readonly log?: (line: string) => void;
  /** What may be published; see `monitoring/metrics/`. */
  readonly catalogue?: Catalogue;
  /** For tests. */
  readonly clock?: Clock;
}

/** What happened so far. Values of roll-ups count as well, except in `refused`. */
export interface Stats {
  /** Values that CloudWatch would refuse, or that came after `shutdown`. */
  readonly refused: number;
  /** Values that went into datums. */
  readonly published: number;
  /** Values that arrived. */
  readonly sent: number;
  /** Values that will not arrive. */
  readonly dropped: number;
  /** Values that arrive without dimensions of their own. */
  readonly overflowed: number;
  readonly requests: number;
  readonly failures: number;
  readonly series: number;
  /** Datums that wait to be sent. */
  readonly pending: number;
}
