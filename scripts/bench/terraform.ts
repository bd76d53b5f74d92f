import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A stack of alarms, log groups, a topic and a dashboard, as Terraform and as ours; the names differ, so that both live in one account. */
export interface Compared {
  readonly alarms: number;
  readonly logGroups: number;
}

/** Whether there is a Terraform here. Its provider comes from the mirror that `TERRAFORM_MIRROR` names, else from the registry. */
export function hasTerraform(): boolean {
  try {
    execFileSync('terraform', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Writes, installs and applies the stack; gives what plans it. Null where the provider cannot be installed. */
export async function terraformStack(endpoint: string, compared: Compared): Promise<(() => Promise<number>) | null> {
  const folder = mkdtempSync(join(tmpdir(), 'monitoring-bench-terraform-'));
  writeFileSync(join(folder, 'main.tf.json'), JSON.stringify(configuration(endpoint, compared)));
  const mirror = process.env.TERRAFORM_MIRROR;
  const settings = join(folder, 'settings.tfrc');
  writeFileSync(settings, mirror ? `provider_installation {\n  filesystem_mirror { path = "${mirror}" }\n}\n` : '');
  const options = { maxBuffer: 64 * 1024 * 1024, env: { ...process.env, TF_CLI_CONFIG_FILE: settings } };
  const terraform = (...args: readonly string[]) =>
    run('terraform', [`-chdir=${folder}`, ...args, '-no-color', '-input=false'], options);
  try {
    await terraform('init');
  } catch {
    return null;
  }
  await terraform('apply', '-auto-approve');
  return async () => {
    const began = performance.now();
    await terraform('plan', '-detailed-exitcode');
    return performance.now() - began;
  };
}

/** The same as ours, in a folder of its own; gives the folder of declarations. */
export function ourStack({ alarms, logGroups }: Compared): string {
  const dir = join(mkdtempSync(join(tmpdir(), 'monitoring-bench-')), 'monitoring');
  mkdirSync(dir, { recursive: true });
  const names = range(alarms).map(
    (i) =>
      `  Errors-${i}: { metric: { namespace: Bench, name: Errors, dimensions: { Service: s${i} } }, when: { statistic: Sum, is: ">", threshold: ${i}, period: 1m, for: 2 of 3 }, priority: high }`,
  );
  const groups = range(logGroups).map((i) => `  /bench/ours/${i}: { retention: 7d }`);
  const files = {
    'stack.yaml':
      'stack: bench\naccount: "123456789012"\nregion: eu-central-1\npriorities:\n  high: { notify: [bench-alerts], respondWithin: 15m }\n',
    'alerts.yaml': 'topic: bench-alerts\n',
    'service.yaml': `service: Bench\nalarms:\n${names.join('\n')}\nlogGroups:\n${groups.join('\n')}\n`,
    'dashboard.yaml': 'dashboard: Bench\nwidgets:\n  - { title: Errors, alarms: "Bench-Errors-*" }\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
  return dir;
}

function configuration(endpoint: string, { alarms, logGroups }: Compared): object {
  const services = ['cloudwatch', 'logs', 'sns', 'sts'];
  return {
    terraform: { required_providers: { aws: { source: 'hashicorp/aws' } } },
    provider: {
      aws: {
        ...{ region: 'eu-central-1', access_key: 'bench', secret_key: 'bench' },
        ...{ skip_credentials_validation: true, skip_metadata_api_check: true, skip_region_validation: true },
        endpoints: [Object.fromEntries(services.map((service) => [service, endpoint]))],
      },
    },
    resource: {
      aws_sns_topic: { alerts: { name: 'bench-terraform' } },
      aws_cloudwatch_metric_alarm: Object.fromEntries(
        range(alarms).map((i) => [
          `errors_${i}`,
          {
            ...{ alarm_name: `terraform-errors-${i}`, namespace: 'Bench', metric_name: 'Errors' },
            ...{ dimensions: { Service: `s${i}` }, statistic: 'Sum', comparison_operator: 'GreaterThanThreshold' },
            ...{ threshold: i, period: 60, evaluation_periods: 3, datapoints_to_alarm: 2 },
            alarm_actions: ['${aws_sns_topic.alerts.arn}'],
          },
        ]),
      ),
      aws_cloudwatch_log_group: Object.fromEntries(
        range(logGroups).map((i) => [`group_${i}`, { name: `/bench/terraform/${i}`, retention_in_days: 7 }]),
      ),
      aws_cloudwatch_dashboard: {
        bench: {
          dashboard_name: 'BenchTerraform',
          dashboard_body: JSON.stringify({
            widgets: [
              {
                ...{ type: 'metric', x: 0, y: 0, width: 12, height: 6 },
                properties: {
                  region: 'eu-central-1',
                  metrics: range(alarms).map((i) => ['Bench', 'Errors', 'Service', `s${i}`]),
                },
              },
            ],
          }),
        },
      },
    },
  };
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => i);
}
