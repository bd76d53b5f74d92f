import { catalogues } from './catalogue.gen.ts';
import { endpointOf, statusClassOf } from './http-words.ts';
import { CloudWatchMetrics } from './metrics.ts';
import type { MetricsOptions } from './options.ts';
import { done } from './settled.ts';

const catalogue = catalogues['TMS-Sync'];

/** What TMS Sync publishes. Durations are in milliseconds. */
export class TMSSyncMetrics extends CloudWatchMetrics<typeof catalogue> {
  constructor(options: Omit<MetricsOptions, 'catalogue'> = {}) {
    super({ service: 'TMS-Sync', namespace: catalogue.namespace, ...options, catalogue });
  }

  /** A synchronisation succeeded. */
  recordSyncSuccess(duration: number, itemCount: number): Promise<void> {
    this.increment('TMS-Sync-Success');
    this.recordDuration('TMS-Sync-Duration', duration, { Outcome: 'Success' });
    this.recordMetric('TMS-Sync-Items', itemCount);
    return done;
  }

  /** A synchronisation failed. `errorType`: a word for it, of which there are few. */
  recordSyncFailure(duration: number, errorType = 'Unknown'): Promise<void> {
    this.increment('TMS-Sync-Failure', 1, { ErrorType: errorType });
    this.recordDuration('TMS-Sync-Duration', duration, { Outcome: 'Failure' });
    return done;
  }

  /** A call to the transport management system was answered. Ids in `endpoint` are replaced. */
  recordAPICall(endpoint: string, duration: number, statusCode: number): Promise<void> {
    const Endpoint = endpointOf(endpoint);
    this.increment('TMS-Sync-API-Calls', 1, { Endpoint, StatusClass: statusClassOf(statusCode) });
    this.recordDuration('TMS-Sync-API-Duration', duration, { Endpoint });
    return done;
  }
}
