import type {
  DeleteMetricFilterCommandInput,
  DescribeMetricFiltersCommandInput,
  DescribeMetricFiltersResponse,
  MetricFilter,
  MetricTransformation,
  PutMetricFilterCommandInput,
  TestMetricFilterCommandInput,
  TestMetricFilterResponse,
} from '@aws-sdk/client-cloudwatch-logs';
import type { Pattern } from '../../patterns/form.ts';
import { parsePattern } from '../../patterns/pattern.ts';
import { AwsError } from '../errors.ts';
import { pageOf } from '../paging.ts';
import type { SandboxState } from '../state.ts';
import { badToken, groupNamed, invalid, notFound } from './state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html */
const FILTERS_PER_GROUP = 100;

/** A full replacement of the filter of this name: what is not sent is gone. */
export function putMetricFilter(input: PutMetricFilterCommandInput, state: SandboxState): void {
  const { filters, name } = groupNamed(input.logGroupName, state);
  const filterName = input.filterName ?? '';
  understood(input.filterPattern ?? '');
  for (const transformation of input.metricTransformations ?? []) checkTransformation(transformation);
  if (!filters.has(filterName) && filters.size >= FILTERS_PER_GROUP)
    throw new AwsError('LimitExceededException', 'Resource limit exceeded.');
  filters.set(filterName, { ...input, logGroupName: name, creationTime: state.clock() });
}

export function deleteMetricFilter(input: DeleteMetricFilterCommandInput, state: SandboxState): void {
  if (!groupNamed(input.logGroupName, state).filters.delete(input.filterName ?? ''))
    throw notFound('The specified metric filter does not exist.');
}

/** A prefix is looked at only together with a log group. */
export function describeMetricFilters(
  input: DescribeMetricFiltersCommandInput,
  state: SandboxState,
): DescribeMetricFiltersResponse {
  const { logGroupName, filterNamePrefix = '', metricName, metricNamespace } = input;
  if ((metricName === undefined) !== (metricNamespace === undefined))
    throw invalid('metricName and metricNamespace must be specified together.');
  const groups = logGroupName === undefined ? [...state.logGroups.values()] : [groupNamed(logGroupName, state)];
  const found = groups
    .flatMap(({ filters }) => [...filters.values()])
    .filter((one) => logGroupName === undefined || one.filterName?.startsWith(filterNamePrefix))
    .filter((one) => metricName === undefined || makes(one, { metricName, metricNamespace }));
  const { items, next } = pageOf(found, {
    size: input.limit ?? 50,
    token: input.nextToken,
    keyOf: (one) => `${one.filterName} ${one.logGroupName}`,
    badToken,
  });
  return { metricFilters: items, ...(next === undefined ? {} : { nextToken: next }) };
}

export function testMetricFilter(input: TestMetricFilterCommandInput): TestMetricFilterResponse {
  const pattern = understood(input.filterPattern ?? '');
  const messages = input.logEventMessages ?? [];
  return {
    matches: messages.flatMap((eventMessage, index) =>
      pattern?.matches(eventMessage) ? [{ eventNumber: index + 1, eventMessage, extractedValues: {} }] : [],
    ),
  };
}

/** The pattern, or null where nobody here knows what it means; throws AWS's refusal. */
export function understood(text: string): Pattern | null {
  const parsed = parsePattern(text);
  if (parsed.status === 'wrong') throw invalid(`Invalid metric filter pattern: ${parsed.message}`);
  return parsed.status === 'understood' ? parsed.pattern : null;
}

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_MetricTransformation.html */
function checkTransformation({ dimensions = {}, defaultValue }: MetricTransformation): void {
  const values = Object.values(dimensions);
  if (values.length > 3) throw invalid('Invalid metric transformation: at most 3 dimensions are allowed.');
  if (values.length > 0 && defaultValue !== undefined)
    throw invalid('Invalid metric transformation: dimensions and default value are mutually exclusive properties.');
  if (values.some((value) => !value.startsWith('$')))
    throw invalid('Invalid metric transformation: dimension value must be a valid selector.');
}

function makes(
  { metricTransformations = [] }: MetricFilter,
  metric: { metricName: string | undefined; metricNamespace: string | undefined },
): boolean {
  return metricTransformations.some(
    (one) => one.metricName === metric.metricName && one.metricNamespace === metric.metricNamespace,
  );
}
