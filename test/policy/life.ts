import { addressOf, showAddress } from '../../src/core/types.ts';
import { kinds } from '../../src/kinds/index.ts';
import { load } from '../../src/manifest/load.ts';
import type { Manifest } from '../../src/manifest/types.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { memoryFiles } from '../manifest/memory-files.ts';
import { type Account, openAccount } from '../support/account.ts';

/** What was declared one after the other, and the AWS that it was all applied to. */
export interface Life {
  readonly manifests: readonly Manifest[];
  readonly sandbox: Sandbox;
}

/** Resources of every kind are made, every one of them is changed in every way, and all are deleted. */
export async function liveThrough(): Promise<Life> {
  const manifests = await Promise.all([made, changed, retired].map(manifestOf));
  const account = await openAccount(manifests);
  try {
    let base: Manifest | null = null;
    for (const manifest of manifests) {
      await sendAll(account, manifest, base);
      // What was let go of its protection is deleted by another run.
      await sendAll(account, manifest, base);
      for (const { endpoint } of account.sandbox.state.subscriptions.values()) account.sandbox.confirm(endpoint);
      base = manifest;
    }
    return { manifests, sandbox: account.sandbox };
  } finally {
    await account.close();
  }
}

/** Whatever a plan would withhold is cleared. */
async function sendAll(account: Account, manifest: Manifest, base: Manifest | null): Promise<void> {
  const { plan } = await account.plan(manifest, { base });
  const allow = plan.steps.flatMap(({ change, hazards }) =>
    hazards.map(({ key }) => ({ hazard: key, address: showAddress(addressOf(change)), until: null })),
  );
  await account.apply(manifest, { base, allow, clearance: { putBack: true } });
}

async function manifestOf(texts: { readonly [path: string]: string }): Promise<Manifest> {
  const { manifest, problems } = await load(memoryFiles({ 'stack.yaml': stack, ...texts }), kinds);
  if (!manifest) throw new Error(problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('; '));
  return manifest;
}

const stack = 'stack: shop\naccount: "123456789012"\nregion: eu-central-1\n';

const key = 'arn:aws:kms:eu-central-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab';

const service = (what: {
  limit: number;
  group: string;
  web: string;
  pattern: string;
  query: string;
  rule: string;
  logs: string;
}) => `
service: Shop
lookups: { group: { beanstalkAutoScalingGroup: shop-prod } }
alarms:
  Slow: { metric: { namespace: Shop, name: Slow }, when: { is: ">", threshold: ${what.limit}, period: 5m, for: 2 }, notify: [alerts] }
  Errors: { metric: { namespace: Shop, name: Errors }, when: { is: ">", threshold: 2, period: 5m, for: 2 } }
  CPU:
    metric: { namespace: AWS/EC2, name: CPUUtilization, dimensions: { AutoScalingGroupName: "\${group}" } }
    when: { is: ">", threshold: 80, period: 5m, for: 2 }
composites:
  Down: { rule: '${what.rule}', notify: [alerts] }
logGroups:
  /shop/api: ${what.group}
  /shop/web: ${what.web}
metricFilters:
  Errors:
    logGroup: /shop/api
    pattern: '${what.pattern}'
    metric: { namespace: Shop, name: Errors }
queries:
  Errors: { logGroups: [/shop/api], query: "${what.query}" }
environments:
  shop-prod: { health: enhanced, logs: { stream: true, retention: ${what.logs}, deleteWithEnvironment: false } }
`;

const topic = (name: string, filter: string, safe: boolean) => `
topic: alerts
displayName: ${name}
protected: ${safe}
subscriptions:
  - { protocol: https, endpoint: "https://example.org/hook", filterPolicy: { a: [${filter}] } }
  - protocol: firehose
    endpoint: arn:aws:firehose:eu-central-1:123456789012:deliverystream/alerts
    role: arn:aws:iam::123456789012:role/sns-to-firehose-${filter}
`;

const made = {
  'shop.yaml': service({
    limit: 2,
    group: `{ retention: 30d, kmsKey: "${key}" }`,
    web: '{}',
    pattern: '{ $.level = "error" }',
    query: 'fields @message | limit 20',
    rule: 'ALARM("Shop-Slow") AND ALARM("Shop-Errors")',
    logs: '7d',
  }),
  'alerts.yaml': topic('alerts', 'b', true),
  'board.yaml': 'dashboard: Shop\nprotected: true\nwidgets:\n  - text: "## Runbooks"\n',
  'mute.yaml': 'mute-rule: Shop-Sundays\nalarms: ["Shop-*"]\nat: { cron: 0 2 * * SUN }\nfor: 2h\n',
};

const changed = {
  'shop.yaml': service({
    limit: 3,
    group: '{ protected: false }',
    web: `{ protected: false, kmsKey: "${key}" }`,
    pattern: '{ $.level = "fatal" }',
    query: 'fields @message | limit 50',
    rule: 'ALARM("Shop-Slow") OR ALARM("Shop-Errors")',
    logs: '14d',
  }),
  'alerts.yaml': topic('pagers', 'c', false),
  'board.yaml': 'dashboard: Shop\nwidgets:\n  - text: "## Runbooks of the shop"\n',
  'mute.yaml': 'mute-rule: Shop-Sundays\nalarms: ["Shop-*"]\nat: { cron: 0 3 * * SUN }\nfor: 2h\n',
};

const retired = { 'shop.yaml': 'service: Shop\n' };
