import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parses } from './support/command-line.ts';

const root = resolve(import.meta.dirname, '..');
const page = readFileSync(join(root, 'docs/symphonia.md'), 'utf8');

/** What was asked for, by the section of the page that answers it. */
const asked: Readonly<Record<string, readonly string[]>> = {
  Services: [
    'TMS-Sync-API on rt-tms-sync-api-v2',
    'Affret-IA-API on rt-affret-ia-api-prod',
    'Orders-API on rt-orders-api-prod-v2',
    'Subscriptions-API on rt-subscriptions-api-prod-v5',
    'Auth-API on rt-authz-api-prod',
    'Billing-API on rt-billing-api-prod',
    'Amplify front end d1tb834u144p4r',
    'SES mail',
    'Custom metrics in namespace SYMPHONIA',
  ],
  Alarms: [
    'High-CPU: > 80 %, 5 min, 2 periods',
    'High-Memory: > 85 %, 5 min, 2 periods',
    'High-5xx-Errors: > 10 in 1 min, 2 periods',
    'High-4xx-Errors: > 50 in 1 min, 2 periods',
    'Environment-Health-Degraded: > 15, at once',
    'High-Latency: P99 > 2 s, 5 min, 2 periods',
    'SES-High-Bounce-Rate: 5 %',
    'SES-High-Complaint-Rate: 0.1 %',
    'Frontend-High-Traffic: 10 GB a day',
    'Frontend-High-Request-Count: 100,000 a day',
    'TMS-Sync-High-Failure',
    'Affret-IA-High-Error-Rate',
    'Settings without which 18 of them never fire (enhanced health, ConfigDocument)',
  ],
  'Priorities, response times, runbooks': [
    'High-CPU: high, 15 min',
    'High-Memory: critical, 5 min',
    'High-5xx-Errors: critical, 5 min',
    'High-4xx-Errors: medium, 30 min',
    'Environment-Health-Degraded: critical, 5 min',
    'High-Latency: high, 15 min',
    'SES-High-Bounce-Rate, SES-High-Complaint-Rate: high, 1 h',
    'Frontend-High-Traffic, Frontend-High-Request-Count: medium, 30 min',
    'TMS-Sync-High-Failure, Affret-IA-High-Error-Rate: high, 15 min',
    'Topic symphonia-alerts for all, symphonia-alerts-critical for critical besides',
    'Subscription devops@symphonia.fr, and SMS, HTTPS, SQS, Lambda as a team adds them',
    'Escalation: DevOps, lead after 30 min, CTO after 2 h',
    'One runbook for each type of alarm; an alarm without one is an error',
  ],
  'Dashboard SYMPHONIA-Production: 16 widgets': [
    '1. Environment health',
    '2. CPU, line at 80',
    '3. Memory, line at 85',
    '4. 5xx per minute, line at 10',
    '5. 4xx per minute, line at 50',
    '6. P99 latency, line at 2 s',
    '7. Requests per minute and service',
    '8. SES mails: sent, delivered, bounced, complained',
    '9. SES reputation, lines at 5 % and 0.1 %',
    '10. Front-end requests',
    '11. Front-end bytes',
    '12. TMS Sync metrics',
    '13. Affret.IA metrics',
    '14. Last errors of TMS Sync',
    '15. Last errors of Affret.IA',
    '16. Last errors of Orders',
  ],
  Logs: [
    'Streaming on, for all six environments',
    'Kept 7 days',
    'Not deleted with the environment',
    'nodejs.log, eb-engine.log, eb-health.log',
  ],
  'Custom metrics': [
    'Class CloudWatchMetrics',
    'Class TMSSyncMetrics: recordSyncSuccess, recordSyncFailure, recordAPICall',
    'Class AffretIAMetrics: recordAIRequest, recordMatchingResult, recordEmailSent, recordAIProviderCall',
    "createMetricsMiddleware('TMS-Sync')",
    'measureExecutionTime',
    'TMS-Sync-Success, -Failure, -Duration, -Items, -API-Calls, -API-Duration',
    'Affret-IA-Requests, -Success, -Errors, -Processing-Time, -Match-Count, -Matching-Duration, -Email-Success, -Email-Failure, -Email-Recipients, -Provider-Calls, -Provider-Duration',
    'require and import, with types',
  ],
  Operations: [
    'create-alarms.sh and its PowerShell twin, 2 to 3 min',
    'create-dashboard.sh and its twin, 5 to 10 s',
    'configure-logs.sh and its twin, 3 to 5 min',
    'Describe alarms, those in ALARM, get the dashboard',
    'Tail logs, search them for ERROR since an hour',
    'Restart an application server',
    'Environment health and events',
    'Retention put',
    'Cost estimate, about $13.75 a month',
    'Fewer logs, larger buffers, aggregation to save money',
    'Scripts that ran before: their resources are taken over',
  ],
  'Next steps that were left open': [
    'SNS topics and subscriptions connected to alarms',
    "Every alarm tested on purpose, the notification's arrival checked",
    'Thresholds adjusted from experience',
    'One runbook for each type of alarm',
    'Trends',
    'Synthetic checks',
    'Alerts that predict (anomaly detection)',
    'Auto-remediation',
    'Monthly cost',
  ],
};

interface Row {
  readonly asked: string;
  readonly shown: string;
}

/** The rows of each section's table. */
const sections = new Map(
  page
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.split('\n')[0] ?? '', rowsOf(section)] as const),
);

function rowsOf(section: string): readonly Row[] {
  const lines = [...section.matchAll(/^\| (.+?) \| (.+) \|$/gm)].map(([, one = '', shown = '']) => ({
    asked: one,
    shown,
  }));
  return lines.filter((row) => row.asked !== 'asked for' && !row.asked.startsWith('---'));
}

const rows = [...sections].flatMap(([section, all]) => all.map((row) => ({ section, ...row })));

/** A link, and what is said to stand in its file. */
const links = [...page.matchAll(/\[[^\]]+\]\(([^)#]+)\)((?:,?\s`[^`]+`)*)/g)].map(([, path = '', words = '']) => ({
  path: join('docs', path),
  words: spans(words),
}));

function spans(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, words = '']) => words);
}

const laterList = /later: (`[^`]+`(?:, `[^`]+`)*)/g;
const later = [...page.matchAll(laterList)].flatMap(([, list = '']) => spans(list));

/** Commands that are said to be there: what stands in code and is neither of a link nor of later. */
const commands = spans(page.replace(laterList, '').replace(/\]\([^)]+\)(?:,?\s`[^`]+`)*/g, '')).filter((words) =>
  words.startsWith('monitoring '),
);

test.each(Object.entries(asked))('%s: every row is there, in this order, and no other', (section, wanted) => {
  expect((sections.get(section) ?? []).map((row) => row.asked)).toEqual(wanted);
});

test('there is no other section', () => {
  expect([...sections.keys()]).toEqual(Object.keys(asked));
});

test.each(rows)('$section: $asked names what shows it, or says that it comes later', ({ shown }) => {
  expect(/\]\(|`monitoring |\blater\b/.test(shown)).toBe(true);
});

describe('what is said to be there', () => {
  test.each(links)('$path holds $words', ({ path, words }) => {
    expect([path, existsSync(join(root, path))]).toEqual([path, true]);
    const text = words.length === 0 ? '' : readFileSync(join(root, path), 'utf8');
    expect(words.filter((one) => !text.includes(one))).toEqual([]);
  });

  test.each(commands)('%s is a command', async (command) => {
    expect(await parses(command)).toEqual({ command, refused: null });
  });
});

test.each([...new Set(later)])('%s is not there yet; when it is, the page says so', async (name) => {
  expect([name, await isThere(name)]).toEqual([name, false]);
});

/** `path`, `path#text in it`, or a command. */
async function isThere(name: string): Promise<boolean> {
  if (name.startsWith('monitoring ')) return (await parses(name)).refused === null;
  const [path = '', text = ''] = name.split('#');
  if (!existsSync(join(root, path))) return false;
  return text === '' || readFileSync(join(root, path), 'utf8').includes(text);
}
