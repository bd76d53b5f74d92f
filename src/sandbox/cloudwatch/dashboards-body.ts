import { isObject, type Json, type JsonObject } from '../../core/json.ts';

/** What AWS says of a place in a dashboard's body. */
export interface BodyFault {
  readonly dataPath: string;
  readonly message: string;
}

/**
 * What AWS refuses in a body, as far as its page says so; sentences that no page gives are ours.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html
 */
export function bodyFaults(body: string): readonly BodyFault[] {
  const parsed = parse(body);
  if (!isObject(parsed)) return [{ dataPath: '', message: 'The field DashboardBody must be a valid JSON object' }];
  const { widgets } = parsed;
  if (!Array.isArray(widgets)) return [{ dataPath: '/widgets', message: 'Should be array' }];
  const count = widgets.reduce((sum: number, one: Json) => sum + metricsOf(one).length, 0);
  return [
    ...(widgets.length > 500 ? [{ dataPath: '/widgets', message: 'Should not have more than 500 items' }] : []),
    ...(count > 2_500 ? [{ dataPath: '/widgets', message: 'Should not have more than 2500 metrics' }] : []),
    ...widgets.flatMap((widget: Json, i: number) => [...widgetFaults(widget, `/widgets/${i}`)]),
  ];
}

const types = ['metric', 'text', 'log', 'alarm', 'explorer', 'custom', 'chart'];

function* widgetFaults(widget: Json, at: string): Generator<BodyFault> {
  if (!isObject(widget)) return yield fault(at, 'Should be object');
  const { type, x, y, width, height, properties } = widget;
  if (!types.includes(String(type))) yield oneOfFault(`${at}/type`, types);
  if ((x === undefined) !== (y === undefined)) yield fault(at, 'Should have both x and y, or neither');
  yield* range(x, { at: `${at}/x`, from: 0, to: 23 });
  yield* range(y, { at: `${at}/y`, from: 0, to: Number.MAX_SAFE_INTEGER });
  yield* range(width, { at: `${at}/width`, from: 1, to: 24 });
  yield* range(height, { at: `${at}/height`, from: 1, to: 1000 });
  if (!isObject(properties)) yield fault(`${at}/properties`, 'Should be object');
  else if (Object.hasOwn(faultsByType, String(type)))
    yield* faultsByType[String(type)]?.(properties, `${at}/properties`) ?? [];
}

type Faults = (properties: JsonObject, at: string) => Iterable<BodyFault>;

const faultsByType: { readonly [type: string]: Faults } = {
  metric: graphFaults,
  text: (properties, at) => required(properties, ['markdown'], at),
  log: logFaults,
  alarm: statusFaults,
};

const views = ['timeSeries', 'singleValue', 'gauge', 'bar', 'pie', 'table'];

function* graphFaults(properties: JsonObject, at: string): Generator<BodyFault> {
  const { metrics, annotations, period } = properties;
  yield* required(properties, ['region'], at);
  yield* viewFaults(properties, at);
  const { alarms, horizontal } = isObject(annotations) ? annotations : {};
  if ((metrics === undefined) === (alarms === undefined))
    yield fault(at, 'Should have either metrics or an alarm annotation');
  if (metrics !== undefined && !Array.isArray(metrics)) yield fault(`${at}/metrics`, 'Should be array');
  for (const [i, metric] of listIn(metrics).entries()) yield* metricFaults(metric, `${at}/metrics/${i}`);
  if (listIn(metrics).length > 500) yield fault(`${at}/metrics`, 'Should not have more than 500 items');
  if (period !== undefined && !isPeriod(period))
    yield fault(`${at}/period`, 'Should be 1, 5, 10, 30 or a multiple of 60');
  for (const [i, line] of listIn(horizontal).entries())
    for (const one of Array.isArray(line) ? line : [line])
      yield* thresholdFaults(one, `${at}/annotations/horizontal/${i}`);
}

function* viewFaults({ view, yAxis }: JsonObject, at: string): Generator<BodyFault> {
  if (view !== undefined && !views.includes(String(view))) yield oneOfFault(`${at}/view`, views);
  const left = isObject(yAxis) && isObject(yAxis.left) ? yAxis.left : {};
  if (view === 'gauge' && (typeof left.min !== 'number' || typeof left.max !== 'number'))
    yield fault(`${at}/yAxis/left`, 'Should have required properties min and max');
}

function* metricFaults(metric: Json, at: string): Generator<BodyFault> {
  if (!Array.isArray(metric)) return yield fault(at, 'Should be array');
  const last = metric.at(-1);
  const words = isObject(last) ? metric.slice(0, -1) : metric;
  if (!words.every((word: Json) => typeof word === 'string')) yield fault(at, arrayOfStrings);
  if (words.length === 0 && !(isObject(last) && typeof last.expression === 'string')) yield fault(at, arrayOfStrings);
  if (isObject(last)) yield* colorFaults(last, at);
}

/** https://github.com/pulumi/pulumi-aws/issues/13059 */
const arrayOfStrings =
  'Field "metrics" has to be an array of array of strings, with an optional metricRenderer object as last element';

function* thresholdFaults(line: Json, at: string): Generator<BodyFault> {
  if (!isObject(line) || typeof line.value !== 'number') return yield fault(at, 'Should have required property value');
  yield* colorFaults(line, at);
}

/** https://github.com/aws/aws-cdk/issues/20024 */
function* colorFaults({ color }: JsonObject, at: string): Generator<BodyFault> {
  if (color !== undefined && !/^#[0-9a-f]{6}$/i.test(String(color)))
    yield fault(`${at}/color`, 'Should be a six-digit HTML hex color');
}

function* logFaults(properties: JsonObject, at: string): Generator<BodyFault> {
  yield* required(properties, ['region', 'query'], at);
  const { view = 'table' } = properties;
  const allowed = ['table', 'timeSeries', 'bar', 'pie'];
  if (!allowed.includes(String(view))) yield oneOfFault(`${at}/view`, allowed);
}

function* statusFaults({ alarms }: JsonObject, at: string): Generator<BodyFault> {
  const list = listIn(alarms);
  if (list.length < 1 || list.length > 100) yield fault(`${at}/alarms`, 'Should have 1 to 100 items');
  for (const [i, arn] of list.entries())
    if (typeof arn !== 'string' || !/^arn:[^:]+:cloudwatch:[^:]+:\d{12}:alarm:/.test(arn))
      yield fault(`${at}/alarms/${i}`, 'Should be the ARN of an alarm');
}

function* required(properties: JsonObject, names: readonly string[], at: string): Generator<BodyFault> {
  for (const name of names)
    if (typeof properties[name] !== 'string') yield fault(at, `Should have required property ${name}`);
}

function* range(
  value: Json | undefined,
  { at, from, to }: { at: string; from: number; to: number },
): Generator<BodyFault> {
  if (value === undefined) return;
  if (!Number.isInteger(value)) yield fault(at, 'Should be integer');
  else if (Number(value) < from) yield fault(at, `Should be >= ${from}`);
  else if (Number(value) > to) yield fault(at, `Should be <= ${to}`);
}

function isPeriod(period: Json): boolean {
  return Number.isInteger(period) && ([1, 5, 10, 30].includes(Number(period)) || Number(period) % 60 === 0);
}

function metricsOf(widget: Json): readonly Json[] {
  return isObject(widget) && isObject(widget.properties) ? listIn(widget.properties.metrics) : [];
}

function listIn(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function oneOfFault(dataPath: string, values: readonly string[]): BodyFault {
  return fault(dataPath, `Should be equal to one of the allowed values: ${values.join(', ')}`);
}

function fault(dataPath: string, message: string): BodyFault {
  return { dataPath, message };
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}
