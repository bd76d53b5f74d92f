import { catalogues } from './catalogue.gen.ts';
import { CloudWatchMetrics } from './metrics.ts';
import type { MetricsOptions } from './options.ts';
import { done } from './settled.ts';

const catalogue = catalogues['Affret-IA'];

/** What Affret.IA publishes. Durations are in milliseconds. */
export class AffretIAMetrics extends CloudWatchMetrics<typeof catalogue> {
  constructor(options: Omit<MetricsOptions, 'catalogue'> = {}) {
    super({ service: 'Affret-IA', namespace: catalogue.namespace, ...options, catalogue });
  }

  /** A request to the AI ended. */
  recordAIRequest(processingTime: number, success: boolean): Promise<void> {
    this.increment('Affret-IA-Requests');
    this.increment(success ? 'Affret-IA-Success' : 'Affret-IA-Errors');
    this.recordDuration('Affret-IA-Processing-Time', processingTime, { Outcome: outcome(success) });
    return done;
  }

  /** A search for matches ended. */
  recordMatchingResult(matchCount: number, processingTime: number): Promise<void> {
    this.recordMetric('Affret-IA-Match-Count', matchCount);
    this.recordDuration('Affret-IA-Matching-Duration', processingTime);
    return done;
  }

  /** An e-mail was sent, or could not be. */
  recordEmailSent(recipientCount: number, success: boolean): Promise<void> {
    this.increment(success ? 'Affret-IA-Email-Success' : 'Affret-IA-Email-Failure');
    this.recordMetric('Affret-IA-Email-Recipients', recipientCount);
    return done;
  }

  /** A provider of models answered, or did not. */
  recordAIProviderCall(provider: string, duration: number, success: boolean): Promise<void> {
    this.increment('Affret-IA-Provider-Calls', 1, { Provider: provider, Outcome: outcome(success) });
    this.recordDuration('Affret-IA-Provider-Duration', duration, { Provider: provider });
    return done;
  }
}

function outcome(success: boolean): 'Success' | 'Failure' {
  return success ? 'Success' : 'Failure';
}
