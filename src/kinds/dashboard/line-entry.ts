import { byCodeUnit, type Json } from '../../core/json.ts';
import type { MetricName } from '../alarm/spec.ts';
import { secondsOf } from '../duration.ts';
import { given } from '../given.ts';
import type { DeclaredLine } from './declaration.ts';

/** One line on its way to a graph. */
export interface GraphLine {
  readonly metric: MetricName | null;
  readonly expression?: string;
  readonly statistic?: string;
  readonly periodSeconds?: number;
  readonly label?: string;
  readonly id?: string;
  readonly color?: string;
  readonly yAxis?: string;
  readonly visible?: boolean;
  readonly region?: string;
  readonly account?: string;
}

/** The line as an entry of `metrics`: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html */
export function lineEntry({ metric, statistic, periodSeconds, account, label, id, ...more }: GraphLine): Json {
  const options = {
    ...more,
    ...given({ stat: statistic, period: periodSeconds, accountId: account, label: label || null, id: id || null }),
  };
  return [...(metric ? words(metric) : []), options as Json];
}

/** A declared line; statistic and period as the widget has them where it has none. */
export function graphLine(line: DeclaredLine, widget: Pick<DeclaredLine, 'statistic' | 'period'>): GraphLine {
  const { metric, statistic = widget.statistic, period = widget.period, ...more } = line;
  return {
    ...more,
    metric: metric ? { namespace: metric.namespace, name: metric.name, dimensions: { ...metric.dimensions } } : null,
    ...(metric && statistic !== undefined && { statistic }),
    ...(period !== undefined && { periodSeconds: secondsOf(period) }),
  };
}

function words({ namespace, name, dimensions }: MetricName): readonly string[] {
  const pairs = Object.keys(dimensions).sort(byCodeUnit);
  return [namespace, name, ...pairs.flatMap((key) => [key, String(dimensions[key])])];
}
