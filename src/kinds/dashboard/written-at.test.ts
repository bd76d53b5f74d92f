import { expect, test } from 'vitest';
import type { DashboardDeclaration } from './declaration.ts';
import { writtenAt } from './written-at.ts';

const metric = { namespace: 'AWS/EC2', name: 'CPUUtilization' };
const declaration: DashboardDeclaration = {
  start: '-PT3H',
  widgets: [
    { title: 'CPU', alarms: '*-High-CPU' },
    { title: 'Mails', metrics: { Sent: { metric } }, thresholds: { limit: 5 }, more: { liveData: true } },
    { title: 'Requests', each: 'api', metric },
    { title: 'Errors', logs: { groups: ['/a'], query: 'limit 1' } },
    { text: '## Runbooks' },
    { title: 'States', status: 'Orders-*' },
    { raw: { type: 'explorer', properties: { title: 'Instances' } } },
  ],
};

test.each([
  ['/start', '/start'],
  ['/widgets', '/widgets'],
  ['/widgets/CPU', '/widgets/0'],
  ['/widgets/CPU/lines/Orders', '/widgets/0/alarms'],
  ['/widgets/CPU/thresholds/High-CPU/value', '/widgets/0/alarms'],
  ['/widgets/CPU/moved', '/widgets/0/at'],
  ['/widgets/CPU/height', '/widgets/0/height'],
  ['/widgets/CPU/properties/yAxis/left/max', '/widgets/0/axes'],
  ['/widgets/CPU/properties/view', '/widgets/0/view'],
  ['/widgets/Mails/lines/Sent/metric/name', '/widgets/1/metrics/Sent/metric/name'],
  ['/widgets/Mails/lineOrder', '/widgets/1/metrics'],
  ['/widgets/Mails/thresholds/limit/value', '/widgets/1/thresholds/limit/value'],
  ['/widgets/Mails/properties/liveData', '/widgets/1/more/liveData'],
  ['/widgets/Requests/lines/Orders/periodSeconds', '/widgets/2/each'],
  ['/widgets/Errors/groups/~1a', '/widgets/3/logs/groups'],
  ['/widgets/Errors/properties/query', '/widgets/3/logs/query'],
  ['/widgets/Errors/properties/view', '/widgets/3/logs/view'],
  ['/widgets/Runbooks/properties/markdown', '/widgets/4/text'],
  ['/widgets/States/alarms/Orders-High-CPU', '/widgets/5/status'],
  ['/widgets/Instances/properties/title', '/widgets/6/raw/properties/title'],
  ['/widgets/unknown/lines', '/widgets'],
])('%s is written at %s', (path, place) => {
  expect(writtenAt(path, declaration)).toBe(place);
});

test('without a declaration the widgets are the place', () => {
  expect(writtenAt('/widgets/CPU/lines')).toBe('/widgets');
});
