import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { series } from './sampler.ts';

/** What is measured: `record` one value of the series with this number, and what is done between rounds. */
export interface Subject {
  readonly record: (index: number, value: number) => void;
  readonly between?: () => unknown;
}

type Make = () => Subject | Promise<Subject>;

// biome-ignore lint/suspicious/noExplicitAny: peers are called as JavaScript calls them.
type Anything = any;

const peer = createRequire(resolve(import.meta.dirname, 'peers/package.json'));
const ours = (): Anything => createRequire(import.meta.url)('../dist/cjs/index.cjs');
const nowhere = { put: async () => {} };
const labels = ['service', 'method', 'path'];
const stubbed = { config: { region: async () => 'eu-central-1' }, send: async () => ({}) };

function module(): Anything {
  return new (ours().CloudWatchMetrics)({ namespace: 'BENCH', sink: nowhere, selfMetrics: false });
}

/** Every contender, ours first. Each runs in a process of its own. */
export const subjects: { readonly [name: string]: Make } = {
  'recordMetric, 3 dimensions': () => {
    const metrics = module();
    return {
      record: (i, value) => metrics.recordMetric('Latency', value, 'Milliseconds', series[i]),
      between: () => metrics.flush(),
    };
  },
  'bound handle': () => {
    const metrics = module();
    const bound = series.map((one) => metrics.series('Latency', 'Milliseconds', one));
    return { record: (i, value) => bound[i].record(value), between: () => metrics.flush() };
  },
  'the sampler alone': () => ({ record: () => {} }),
  'prom-client Histogram.observe(labels)': () => {
    const histogram = new (peer('prom-client').Histogram)({ name: 'latency', help: 'x', labelNames: labels });
    return { record: (i, value) => histogram.observe(series[i], value) };
  },
  'prom-client Histogram, bound': () => {
    const histogram = new (peer('prom-client').Histogram)({ name: 'latency', help: 'x', labelNames: labels });
    const bound = series.map((one) => histogram.labels(one));
    return { record: (i, value) => bound[i].observe(value) };
  },
  'prom-client Summary.observe(labels)': () => {
    const summary = new (peer('prom-client').Summary)({ name: 'latency', help: 'x', labelNames: labels });
    return { record: (i, value) => summary.observe(series[i], value) };
  },
  'prom-client Counter.inc(labels)': () => {
    const counter = new (peer('prom-client').Counter)({ name: 'calls', help: 'x', labelNames: labels });
    return { record: (i) => counter.inc(series[i]) };
  },
  'cloudwatch-metrics put, cap 1000 (SDK stubbed)': () => cloudwatchMetrics(false),
  'cloudwatch-metrics summaryPut (SDK stubbed)': () => cloudwatchMetrics(true),
  'datadog-metrics histogram': () => {
    const { BufferedMetricsLogger } = peer('datadog-metrics');
    const reporter = { report: async () => {} };
    const logger = new BufferedMetricsLogger({
      apiKey: 'x',
      reporter,
      flushIntervalSeconds: 0,
      histogram: { percentiles: [0.99] },
    });
    const tags = series.map((one) => Object.entries(one).map(([key, value]) => `${key}:${value}`));
    return { record: (i, value) => logger.histogram('latency', value, tags[i]), between: () => logger.flush() };
  },
  'aws-embedded-metrics putMetric, flush every 100': () => {
    const logger = embedded();
    let count = 0;
    return {
      record: (_, value) => {
        logger.putMetric('Latency', value, 'Milliseconds');
        count += 1;
        if (count % 100 === 0) void logger.flush();
      },
    };
  },
  'aws-embedded-metrics setDimensions, putMetric, flush': () => {
    const logger = embedded();
    return {
      record: (i, value) => {
        logger.setDimensions(series[i]);
        logger.putMetric('Latency', value, 'Milliseconds');
        void logger.flush();
      },
    };
  },
  'powertools addMetric, fixed dimensions': () => {
    const { Metrics } = peer('@aws-lambda-powertools/metrics');
    const metrics = new Metrics({ namespace: 'BENCH', serviceName: 'bench', defaultDimensions: series[0] });
    metrics.setThrowOnEmptyMetrics?.(false);
    return {
      record: (_, value) => metrics.addMetric('Latency', 'Milliseconds', value),
      between: () => metrics.publishStoredMetrics(),
    };
  },
  'powertools singleMetric() with 3 dimensions': () => {
    const { Metrics } = peer('@aws-lambda-powertools/metrics');
    const metrics = new Metrics({ namespace: 'BENCH', serviceName: 'bench' });
    return {
      record: (i, value) => {
        const single = metrics.singleMetric();
        single.addDimensions(series[i]);
        single.addMetric('Latency', 'Milliseconds', value);
      },
    };
  },
  'OTel Counter.add': () => {
    const counter = openTelemetry().createCounter('calls');
    return { record: (i, value) => counter.add(value, series[i]) };
  },
  'OTel Histogram.record': () => {
    const histogram = openTelemetry().createHistogram('latency');
    return { record: (i, value) => histogram.record(value, series[i]) };
  },
  'hot-shots distribution, UDP loopback': () => statsd(1_432),
  'hot-shots distribution, unbuffered': () => statsd(0),
};

function cloudwatchMetrics(summary: boolean): Subject {
  const { Metric, initialize } = peer('cloudwatch-metrics');
  initialize({ region: 'eu-central-1' });
  const dimensions = series.map((one) => Object.entries(one).map(([Name, Value]) => ({ Name, Value })));
  const metric = new Metric('BENCH', 'Milliseconds', [], {
    sendInterval: 3_600_000,
    summaryInterval: 3_600_000,
    maxCapacity: 1_000,
  });
  metric.cloudwatch = { ...stubbed, putMetricData: async () => ({}) };
  return {
    record: (i, value) =>
      summary ? metric.summaryPut(value, 'Latency', dimensions[i]) : metric.put(value, 'Latency', dimensions[i]),
  };
}

function embedded(): Anything {
  process.env.AWS_EMF_ENVIRONMENT = 'Local';
  const { createMetricsLogger } = peer('aws-embedded-metrics');
  const logger = createMetricsLogger();
  logger.setNamespace('BENCH');
  logger.setDimensions(series[0]);
  return logger;
}

function openTelemetry(): Anything {
  const { MeterProvider, PeriodicExportingMetricReader, InMemoryMetricExporter, AggregationTemporality } =
    peer('@opentelemetry/sdk-metrics');
  const exporter = new InMemoryMetricExporter(AggregationTemporality.DELTA);
  const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 });
  return new MeterProvider({ readers: [reader] }).getMeter('bench');
}

function statsd(maxBufferSize: number): Subject {
  const StatsD = peer('hot-shots');
  const client = new StatsD({ host: '127.0.0.1', port: 18_125, maxBufferSize, errorHandler: () => {} });
  return { record: (i, value) => client.distribution('latency', value, { ...series[i] }) };
}
