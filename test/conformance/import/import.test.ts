import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startSandbox } from '../../../src/sandbox/sandbox.ts';
import { environmentNamed } from '../../../src/sandbox/world.ts';
import { filesIn, monitoring } from '../../import/monitoring.ts';
import { registry } from '../../support/account.ts';
import { required, withAwsCli } from '../aws-cli.ts';
import { planAdopting } from './adopt.ts';
import { configureLogs, createAlarms, createDashboard, environments } from './report-commands.ts';
import { openTerraform, terraformIsHere } from './terraform.ts';

const servedByMoto = ['alarm', 'topic', 'subscription', 'log-group', 'metric-filter', 'dashboard'];
/** moto keeps no tags of dashboards. */
const taggedByMoto = servedByMoto.filter((kind) => kind !== 'dashboard');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
});
afterEach(async () => rm(folder, { recursive: true }));

/** The report's scripts, replayed by the AWS CLI. moto keeps no options of environments. */
describe.each([
  {
    server: 'the sandbox',
    kinds: [] as readonly string[],
    served: [...registry.keys()],
    commands: [...createAlarms, ...createDashboard, ...configureLogs],
    open: () => startSandbox({ world: { environments: environments.map(environmentNamed), metrics: [] } }),
  },
  {
    server: "moto's server",
    kinds: ['--kind', ...servedByMoto],
    served: taggedByMoto,
    commands: [...createAlarms, ...createDashboard],
    open: async () => freshMoto(),
  },
])("what the report's scripts made on $server", ({ kinds, served, commands, open }) => {
  test('is written, proved and taken over by one apply', async () => {
    const { endpoint, close } = await open();
    await replay(endpoint, commands);
    const dir = join(folder, 'monitoring');
    const imported = await monitoring(endpoint, 'import', '--dir', dir, '--stack', 'symphonia', ...kinds);
    expect([imported.code, imported.said]).toEqual([0, expect.stringContaining('40 alarms, 1 dashboard')]);
    expect(imported.said).toContain('proved: a plan of what was written changes no field');
    const files = await filesIn(dir);
    expect(Object.keys(files)).toContain('profiles/api.yaml');
    expect(
      Object.keys(files).filter((path) => path.startsWith('services/') && path.endsWith('-api.yaml')),
    ).toHaveLength(6);
    const taking = await planAdopting(endpoint, { dir, served, send: true });
    expect(taking.filter((one) => one.startsWith('adopt '))).toHaveLength(40 + Number(served.includes('dashboard')));
    expect(taking.filter((one) => !one.startsWith('adopt '))).toEqual([]);
    expect(await planAdopting(endpoint, { dir, served })).toEqual([]);
    await close();
  });
});

describe.skipIf(!terraformIsHere)(
  "what Terraform made on moto's server (skipped where no terraform is on the PATH)",
  () => {
    test('is imported alike from the account and from the state, taken over, and let go by Terraform', async () => {
      const { endpoint } = await freshMoto();
      const terraform = await openTerraform(join(folder, 'terraform'), endpoint);
      await terraform.apply('resources.tf');

      const live = join(folder, 'live/monitoring');
      const imported = await monitoring(
        endpoint,
        'import',
        '--dir',
        live,
        '--stack',
        'shop',
        '--kind',
        ...servedByMoto,
      );
      expect([imported.code, imported.said]).toEqual([0, expect.stringContaining('changes no field')]);
      const offline = join(folder, 'offline/monitoring');
      const words = ['--dir', offline, '--stack', 'shop', '--from', terraform.state];
      const fromState = await monitoring('http://127.0.0.1:9', 'import', ...words);
      expect([fromState.code, fromState.said]).toEqual([0, expect.stringContaining('means what the state says')]);
      expect(await filesIn(offline)).toEqual(await filesIn(live));
      for (const { said } of [imported, fromState]) expect(said).toContain('its name does not begin with shop/');

      const taken = await planAdopting(endpoint, { dir: live, served: taggedByMoto, send: true });
      expect(taken.filter((one) => !one.startsWith('adopt '))).toEqual([]);
      expect(taken).toHaveLength(13);
      await writeFile(join(folder, 'terraform/resources.tf'), `${removedIn(fromState.said)}\n`);
      await terraform.apply();
      expect(await planAdopting(endpoint, { dir: live, served: taggedByMoto })).toEqual([]);
    });
  },
);

/** The blocks that the import printed. */
function removedIn(said: string): string {
  return (said.match(/^removed \{\n(?: {2}.*\n)+\}$/gm) ?? []).join('\n');
}

/** The commands in their order; none may fail. */
function replay(endpoint: string, commands: readonly (readonly string[])[]): Promise<void> {
  return withAwsCli({ AWS_ENDPOINT_URL: endpoint, AWS_DEFAULT_REGION: 'eu-central-1' }, async (aws) => {
    for (const words of commands) expect(await aws(words)).toMatchObject({ code: 0 });
  });
}

async function freshMoto(): Promise<{ endpoint: string; close: () => Promise<void> }> {
  const endpoint = required('MOTO_ENDPOINT');
  const reset = async () => {
    await fetch(`${endpoint}/moto-api/reset`, { method: 'POST' });
  };
  await reset();
  return { endpoint, close: reset };
}
