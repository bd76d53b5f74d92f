import { isBandComparison } from '../kinds/alarm/comparison.ts';
import { alarmCheck } from './alarm-check.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Anomaly_Detection.html */
export const alarmBand = alarmCheck('alarm/band', function* ({ alarm: { metric, metrics, when } }) {
  if (!when?.is || !isBandComparison(when.is)) return;
  const { band } = when;
  if (metric && typeof band === 'string') {
    const message = `with metric, band is the width in standard deviations, not the id "${band}"`;
    yield { at: '/when/band', message, suggestion: 'for example band: 2' };
  }
  if (!metrics) return;
  const bands = Object.keys(metrics).filter((id) => /ANOMALY_DETECTION_BAND/i.test(metrics[id]?.expression ?? ''));
  const suggestion = bands[0]
    ? `write band: ${bands[0]}`
    : 'add an entry such as band: { expression: "ANOMALY_DETECTION_BAND(m1, 2)" }';
  if (band === undefined) {
    const message =
      'ComparisonOperators for ranges require ThresholdMetricId to be set: band names the entry that is the band';
    yield { at: '/when/is', absence: true, message, suggestion };
  } else if (typeof band === 'number') {
    yield {
      at: '/when/band',
      message: `with metrics, band names the entry that is the band, not a width (${band})`,
      suggestion,
    };
  } else if (!bands.includes(band)) {
    const what = Object.hasOwn(metrics, band)
      ? 'has no ANOMALY_DETECTION_BAND in its expression'
      : 'is no entry of metrics';
    yield { at: '/when/band', message: `"${band}" ${what}`, suggestion };
  }
});
