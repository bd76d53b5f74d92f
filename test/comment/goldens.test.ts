import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Spec } from '../../src/core/types.ts';
import { renderComment } from '../../src/report/comment/index.ts';
import { type PullRequest, type Texts, toldOf } from './pull-request.ts';
import { edited, service, shop, without } from './shop.ts';

const LIMIT_BYTES = 60_000;
const main = shop();
const profile = 'profiles/beanstalk-api.yaml';
const tms = 'services/tms-sync-api.yaml';

const orders = 'services/orders-api.yaml';
const cpu = edited(main, profile, ['threshold: 80', 'threshold: 85']);
const tmsAt = (threshold: number, texts: Texts = main): Texts => ({
  ...texts,
  [tms]: service('TMS-Sync-API', `alarms:\n  High-CPU: { when: { threshold: ${threshold} } }\n`),
});
const ses = `service: SES
alarms:
  High-Bounce-Rate:
    metric: { namespace: AWS/SES, name: Reputation.BounceRate }
    when: { statistic: Maximum, is: ">=", threshold: 0.05, period: 1h }
    missingData: ignore
    priority: high
`;
const sesAndOrders = {
  ...edited(tmsAt(85), orders, ['with:', 'alarms:\n  High-Latency: { when: { threshold: 3, for: 3 } }\nwith:']),
  'services/ses.yaml': ses,
};
const allow = (until: string): readonly [string, string] => [
  'priorities:',
  `allow:\n  - { hazard: delete, address: alarm.Orders-API-*, reason: "service retired | @everyone", until: "${until}" }\npriorities:`,
];
const silenced = (spec: Spec): Spec => ({ ...spec, actionsEnabled: false });
const at =
  (threshold: number) =>
  (spec: Spec): Spec => ({ ...spec, threshold });
const many = Array.from({ length: 334 }, (_, i) => `Service-${String(i + 1).padStart(3, '0')}`);
const thousand = shop(many);
const thousandChanged = ['80', '10', '2'].reduce(
  (texts, was) => edited(texts, profile, [`threshold: ${was},`, `threshold: ${was}5,`]),
  thousand,
);
const bare: Texts = {
  'stack.yaml': main['stack.yaml'] ?? '',
  'topics/symphonia-alerts-critical.yaml': 'topic: symphonia-alerts-critical\n',
};

/** By the golden's name: what a reviewer meets. */
const requests: { readonly [name: string]: PullRequest } = {
  'one-step': { main, branch: tmsAt(85) },
  'three-steps': { main, branch: sesAndOrders },
  'one-line-of-a-profile': { main, branch: cpu },
  'forty-steps': {
    main: shop(many.slice(0, 20)),
    branch: edited(edited(shop(many.slice(0, 20)), profile, ['threshold: 80', 'threshold: 85']), profile, [
      'threshold: 10,',
      'threshold: 20,',
    ]),
  },
  'thousand-steps': { main: thousand, branch: thousandChanged },
  'thousand-creates': { main: bare, branch: thousand, applied: bare },
  'first-plan': { main: bare, branch: shop(['Orders-API']), applied: null },
  'hand-beside-ours': {
    main,
    branch: tmsAt(85),
    hands: {
      'alarm.Orders-API-High-5xx-Errors': at(200),
      'alarm.Billing-API-High-5xx-Errors': silenced,
      'alarm.Auth-API-High-Latency': at(1),
    },
  },
  collision: {
    main,
    branch: tmsAt(85),
    hands: { 'alarm.TMS-Sync-API-High-CPU': (spec) => ({ ...silenced(spec), threshold: 95 }) },
  },
  'collision-on-one-field': { main, branch: tmsAt(85), hands: { 'alarm.TMS-Sync-API-High-CPU': at(95) } },
  'not-yet-applied': {
    applied: main,
    main: edited(edited(main, profile, ['threshold: 10,', 'threshold: 20,']), tms, ['rt-tms', 'rt2-tms']),
    branch: tmsAt(85, edited(main, profile, ['threshold: 10,', 'threshold: 20,'])),
  },
  'not-yet-applied-on-the-same-alarm': {
    applied: main,
    main: edited(main, profile, ['period: 5m, for: 2', 'period: 5m, for: 3']),
    branch: tmsAt(85, edited(main, profile, ['period: 5m, for: 2', 'period: 5m, for: 3'])),
  },
  conflict: {
    applied: { ...main, 'services/ses.yaml': ses },
    main,
    branch: { ...main, 'services/ses.yaml': ses },
    foreign: ['alarm.SES-High-Bounce-Rate'],
  },
  'taken-over': {
    applied: { ...main, 'services/ses.yaml': ses },
    main,
    branch: { ...main, 'services/ses.yaml': ses.replace('    priority', '    adopt: true\n    priority') },
    foreign: ['alarm.SES-High-Bounce-Rate'],
    hands: { 'alarm.SES-High-Bounce-Rate': at(0.1) },
  },
  'hazard-blocked': { main, branch: without(main, orders) },
  'hazard-allowed': { main, branch: edited(without(main, orders), 'stack.yaml', allow('2026-12-31')) },
  'hazard-allowed-too-long-ago': { main, branch: edited(without(main, orders), 'stack.yaml', allow('2026-10-31')) },
  hold: {
    main,
    branch: tmsAt(85),
    tags: { 'alarm.TMS-Sync-API-High-CPU': { 'monitoring:hold': '2026-11-23T08:00:00Z' } },
  },
  'look-up-only': { main, branch: main, before: '-before' },
  'subscription-goes': {
    main,
    branch: edited(main, 'topics/symphonia-alerts.yaml', [
      '\nsubscriptions:\n  - { protocol: email, endpoint: devops@symphonia.fr }',
      '\nsubscriptions:\n  - { protocol: https, endpoint: "https://events.example.com/integration/S3CR3T" }',
    ]),
  },
  'hand-accepted': { applied: main, main, branch: tmsAt(95), hands: { 'alarm.TMS-Sync-API-High-CPU': at(95) } },
  nothing: { main, branch: main },
};

describe.each(Object.entries(requests))('%s', (name, request) => {
  test('reads like this', async () => {
    const { body } = renderComment(
      { ...(await toldOf(request)), allOf: 'https://github.com/symphonia/platform/actions/runs/1' },
      LIMIT_BYTES,
    );
    await expect(body).toMatchFileSnapshot(join(import.meta.dirname, `${name}.md`));
  });
});
