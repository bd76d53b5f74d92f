import { expect, test } from 'vitest';
import { at } from '../../../test/support/kinds.ts';
import type { Among, ServiceRef } from '../../core/among.ts';
import { aloneAmong } from '../../core/among.ts';
import type { JsonObject } from '../../core/json.ts';
import type { AlarmDeclaration } from '../alarm/declaration.ts';
import { normalize as normalizeAlarm } from '../alarm/normalize.ts';
import type { DeclaredWidget } from './declaration.ts';
import { normalize } from './normalize.ts';

const cpu = (threshold: number, service: string): AlarmDeclaration => ({
  metric: { namespace: 'AWS/EC2', name: 'CPUUtilization', dimensions: { Service: service } },
  when: { statistic: 'Maximum', is: '>', threshold, period: '1m' },
});
const math: AlarmDeclaration = {
  metrics: {
    errors: { metric: { namespace: 'Shop', name: 'Errors' }, statistic: 'Sum' },
    rate: { expression: "IF(errors > 1, errors, SUM(SEARCH('errors', 'Sum')))" },
  },
  when: { is: '>', threshold: 5, period: '5m' },
};
const band: AlarmDeclaration = {
  metric: { namespace: 'Shop', name: 'Orders' },
  when: { statistic: 'Sum', is: 'outside band', band: 2, period: '5m' },
};

function amongst(alarms: { readonly [name: string]: AlarmDeclaration }, services: readonly ServiceRef[]): Among {
  return {
    names: (kind) => (kind === 'alarm' ? Object.keys(alarms).sort() : []),
    spec: ({ name }) => normalizeAlarm(alarms[name] as AlarmDeclaration, at) as unknown as JsonObject,
    services,
  };
}

const services = ['Orders', 'Orders-API', 'Users'].map((name) => ({
  name,
  profile: name === 'Users' ? null : 'api',
  parameters: { service: name, environment: `${name.toLowerCase()}-prod`, group: `\${autoScalingGroup(${name})}` },
}));
const shown = (widget: DeclaredWidget, among: Among) => {
  const [made] = Object.values(normalize({ widgets: [{ title: 'x', ...widget }] }, at, among).widgets);
  if (!made) throw new Error('no widget');
  return made;
};
const alarms = {
  'Orders-High-CPU': cpu(80, 'Orders'),
  'Orders-API-High-CPU': cpu(80, 'Orders-API'),
  'Users-High-CPU': cpu(80, 'Users'),
};

test('the alarms that a pattern fits are lines, labelled by the service with the longest name', () => {
  const widget = shown({ alarms: '*-High-CPU' }, amongst(alarms, services));
  expect(Object.keys(widget.lines ?? {})).toEqual(['Orders', 'Orders-API', 'Users']);
  expect(widget.lineOrder).toBeNull();
  expect(widget.lines?.Users).toEqual({
    metric: { namespace: 'AWS/EC2', name: 'CPUUtilization', dimensions: { Service: 'Users' } },
    statistic: 'Maximum',
    periodSeconds: 60,
    label: 'Users',
  });
});

test('equal thresholds are one line; what differs is called by its value', () => {
  expect(shown({ alarms: '*-High-CPU' }, amongst(alarms, services)).thresholds).toEqual({
    'High-CPU': { label: 'High-CPU', value: 80 },
  });
  const other = { ...alarms, 'Users-High-CPU': cpu(85, 'Users') };
  expect(shown({ alarms: '*-High-CPU' }, amongst(other, services)).thresholds).toEqual({
    'High-CPU': { label: 'High-CPU', value: 80 },
    'High-CPU 85': { label: 'High-CPU 85', value: 85 },
  });
});

test('several alarms of one service are called by their own names', () => {
  const two = { ...alarms, 'Users-High-CPU-Peak': cpu(95, 'Users') };
  const widget = shown({ alarms: 'Users-*' }, amongst(two, services));
  expect(Object.keys(widget.lines ?? {})).toEqual(['Users-High-CPU', 'Users-High-CPU-Peak']);
  expect(Object.keys(widget.thresholds ?? {})).toEqual(['High-CPU', 'High-CPU-Peak']);
});

test('an alarm on metric math is all of its entries, with ids that meet no others', () => {
  const widget = shown({ alarms: '*-Errors' }, amongst({ 'Orders-Errors': math, 'Users-Errors': math }, services));
  expect(Object.keys(widget.lines ?? {})).toEqual(['Orders', 'Orders errors', 'Users', 'Users errors']);
  expect(widget.lines?.Orders).toMatchObject({
    expression: "IF(orders_errors_errors > 1, orders_errors_errors, SUM(SEARCH('errors', 'Sum')))",
    id: 'orders_errors_rate',
  });
  expect(widget.lines?.['Orders errors']).toMatchObject({ id: 'orders_errors_errors', visible: false });
});

test('an anomaly alarm is its metric and the band', () => {
  const widget = shown({ alarms: 'Orders-Odd' }, amongst({ 'Orders-Odd': band }, services));
  expect(widget.lines?.Orders).toMatchObject({ id: 'orders_odd_m1' });
  expect(widget.lines?.['Orders ad1']).toMatchObject({ expression: 'ANOMALY_DETECTION_BAND(orders_odd_m1, 2)' });
  expect(widget.thresholds).toEqual({});
});

test('thresholds may be those of other alarms, or none', () => {
  const metric = { namespace: 'Shop', name: 'Orders' };
  const among = amongst(alarms, services);
  expect(shown({ metric, thresholds: 'Users-*' }, among).thresholds).toEqual({
    'High-CPU': { label: 'High-CPU', value: 80 },
  });
  expect(shown({ alarms: '*-High-CPU', thresholds: {} }, among).thresholds).toEqual({});
});

test('each is a line for every service that follows the profile, look-ups as references', () => {
  const metric = {
    namespace: 'AWS/EC2',
    name: 'CPUUtilization',
    dimensions: { Group: '${group}', Plain: '$${group}' },
  };
  const widget = shown({ each: 'api', metric, statistic: 'Sum', period: '1m' }, amongst({}, services));
  expect(Object.keys(widget.lines ?? {})).toEqual(['Orders', 'Orders-API']);
  expect(widget.lines?.Orders).toMatchObject({
    metric: { dimensions: { Group: '${autoScalingGroup(Orders)}', Plain: '${group}' } },
    periodSeconds: 60,
  });
});

test('several lines for each service stay apart', () => {
  const metric = { namespace: 'Shop', name: 'Errors', dimensions: { Environment: '${environment}' } };
  const metrics = { errors: { metric }, double: { expression: '2 * errors' } };
  const widget = shown({ each: 'api', metrics }, amongst({}, services));
  expect(Object.keys(widget.lines ?? {})).toEqual([
    'Orders double',
    'Orders errors',
    'Orders-API double',
    'Orders-API errors',
  ]);
  expect(widget.lines?.['Orders-API double']).toMatchObject({ expression: '2 * orders_api_errors' });
});

test('each puts the log groups of every service into one query', () => {
  const logs = { groups: ['/eb/${environment}/web.log'], query: 'limit 20' };
  expect(shown({ each: 'api', logs }, amongst({}, services)).groups).toEqual({
    '/eb/orders-api-prod/web.log': true,
    '/eb/orders-prod/web.log': true,
  });
});

test('states are of patterns, names and ARNs', () => {
  const theirs = 'arn:aws:cloudwatch:us-east-1:123456789012:alarm:theirs';
  const widget = shown({ status: ['Orders-*', 'Elsewhere', theirs] }, amongst(alarms, services));
  expect(Object.keys(widget.alarms ?? {}).sort()).toEqual(
    ['Elsewhere', 'Orders-API-High-CPU', 'Orders-High-CPU', theirs].sort(),
  );
});

test('ids of several owners are made of letters that AWS takes', () => {
  const alarm = { '5xx Über': math };
  const widget = shown({ alarms: '*' }, { ...amongst(alarm, []), names: () => ['5xx Über'] });
  expect(Object.values(widget.lines ?? {}).map(({ id }) => id)).toEqual(['a_5xx_ber_rate', 'a_5xx_ber_errors']);
});

test('nothing is declared around it, nothing follows', () => {
  expect(shown({ alarms: '*' }, aloneAmong)).toMatchObject({ lines: {}, thresholds: {} });
});
