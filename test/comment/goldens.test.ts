import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clearEverything } from '../../src/core/approvals.ts';
import type { AnyKind } from '../../src/core/kind.ts';
import type { Spec, Step } from '../../src/core/types.ts';
import { kinds } from '../../src/kinds/index.ts';
import { load } from '../../src/manifest/load.ts';
import { renderComment, renderProblems } from '../../src/report/comment/index.ts';
import { memoryFiles } from '../manifest/memory-files.ts';
import { baseOf, have, planOf, setting, want } from '../support/things.ts';
import { leavesOpen } from './gfm.ts';
import { type PullRequest, type Texts, tellOf, toldOf } from './pull-request.ts';
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
const rule = 'ALARM("${service}-High-CPU") AND ALARM("${service}-High-Latency")';
/** Each service has a composite, and a dashboard draws all of them. */
const composed = (texts: Texts): Texts => ({
  ...texts,
  [profile]: `${texts[profile]}composites:\n  Down:\n    rule: ${rule}\n    priority: critical\n`,
  'dashboards/overview.yaml': 'dashboard: Overview\nwidgets:\n  - title: CPU\n    alarms: "*-High-CPU"\n',
});
const bare: Texts = {
  'stack.yaml': main['stack.yaml'] ?? '',
  'topics/symphonia-alerts-critical.yaml': 'topic: symphonia-alerts-critical\n',
};

/** By the golden's name: what a reviewer meets. */
const requests: { readonly [name: string]: PullRequest } = {
  'one-step': { main, branch: tmsAt(85) },
  'three-steps': { main, branch: sesAndOrders },
  'one-line-of-a-profile': { main, branch: cpu },
  'one-line-that-names-each-service': {
    main: composed(main),
    branch: edited(composed(main), profile, [rule, 'ALARM("${service}-High-Latency")']),
  },
  'one-line-that-others-follow': {
    main,
    branch: edited(main, 'stack.yaml', [
      'high: { notify: [symphonia-alerts]',
      'high: { notify: [symphonia-alerts, symphonia-alerts-critical]',
    ]),
  },
  'new-service': {
    main: composed(main),
    branch: { ...composed(main), 'services/carrier-api.yaml': service('Carrier-API') },
  },
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
    await golden(name, body);
  });
});

test('settings that the role of plans may not read are sent only if they differ', async () => {
  const kind = { ...setting, name: 'environment-settings' } as AnyKind<never>;
  const names = ['rt-auth-api', 'rt-orders-api'];
  const wanted = (retention: number) =>
    names.map((name) => ({
      ...want(`environment-settings.${name}`, { streamLogs: true, retentionDays: retention }),
      source: { file: 'monitoring/profiles/beanstalk-api.yaml', line: 40, column: 5 },
    }));
  const denied = { op: 'elasticbeanstalk.DescribeConfigurationSettings', code: 'AccessDenied', message: 'not allowed' };
  const live = names.map((name) => ({
    ...have(`setting.${name}`, {}),
    address: { kind: kind.name, name },
    unread: denied,
  }));
  const input = { kinds: new Map([[kind.name, kind]]), desired: wanted(14), live, base: baseOf(...wanted(7)) };
  const approvals = new Set(planOf(input).approvals);
  const clearance = { ...clearEverything, approvals, unread: 'show' as const };
  const plan = planOf({ ...input, rules: { clearance } });
  await golden('conditional-settings', renderComment(tellOf(plan), LIMIT_BYTES).body);
});

test('of a kind that may not be read the state is told as not read', () => {
  const denied = new Map([['thing', { op: 'things.List', code: 'AccessDenied', message: 'things.List was denied' }]]);
  const plan = planOf({ desired: [want('a', { v: 1 })], base: baseOf(), rules: { denied } });
  const { body } = renderComment(tellOf(plan), LIMIT_BYTES);
  expect(body).toContain('| withheld: not read | thing `a` |');
});

test('without a base nothing is called this pull request’s', async () => {
  const told = await toldOf({ main, branch: tmsAt(85), hands: { 'alarm.Billing-API-High-5xx-Errors': silenced } });
  const steps = told.plan.steps.map(
    (step) => ({ ...step, cause: step.cause === 'this change' ? 'not yet applied' : step.cause }) as Step,
  );
  const remarks = ['The declarations of main do not load: `monitoring/stack.yaml:3` is no YAML.'];
  const body = renderComment(
    { ...told, plan: { ...told.plan, steps, approvals: [] }, base: null, remarks },
    LIMIT_BYTES,
  ).body;
  await golden('unknown-base', body);
});

test('files that do not load are told with their lines', async () => {
  const texts = edited(edited(main, tms, ['TMS-Sync-API', 'TMS-Sync-API\nowner: @devops']), profile, [
    'Average',
    'Averge',
  ]);
  const source = memoryFiles(texts);
  const { problems, manifest } = await load(source, kinds);
  const shown = new Map(Object.entries(texts).map(([path, text]) => [`monitoring/${path}`, text]));
  const told = {
    stack: manifest?.stack.stack ?? 'symphonia-production',
    problems,
    texts: shown,
    head: '4be1c09'.padEnd(40, '0'),
    remarks: [],
  };
  await golden('problems', renderProblems(told, LIMIT_BYTES).body);
});

async function golden(name: string, body: string): Promise<void> {
  expect(leavesOpen(body)).toBe(false);
  expect(body).not.toMatch(/devops@|S3CR3T/);
  await expect(body).toMatchFileSnapshot(join(import.meta.dirname, `${name}.md`));
}
