import fc from 'fast-check';
import type { EnvironmentSettingsDeclaration } from '../../src/kinds/environment-settings/declaration.ts';
import { type EnvironmentSettingsSpec, normalize } from '../../src/kinds/environment-settings/spec.ts';
import { environmentNamed, type World } from '../../src/sandbox/world.ts';

const retention = fc.constantFrom('1d', '3d', '7d', '14d', '30d', '365d', '3653d');
const stream = fc.record(
  { stream: fc.boolean(), retention, deleteWithEnvironment: fc.boolean() },
  { requiredKeys: [] },
);
const metrics = (...names: string[]) => fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 });

/** Any settings in normal form that a new environment takes without being restarted. */
export const environmentSettingsSpec: fc.Arbitrary<EnvironmentSettingsSpec> = fc
  .record(
    {
      health: fc.constant('enhanced'),
      healthMetrics: fc.record(
        {
          environment: metrics('ApplicationRequests5xx', 'ApplicationLatencyP99.9', 'InstancesOk'),
          instance: metrics('CPUUser', 'ApplicationRequestsTotal'),
        },
        { requiredKeys: [] },
      ),
      logs: stream,
      healthLogs: stream,
    },
    { requiredKeys: [] },
  )
  .map((declaration: EnvironmentSettingsDeclaration) => normalize(declaration));

const names = ['orders-api', 'billing-api', 'tms-sync-api-v2', 'auth-api'];
export const environmentName = fc.constantFrom(...names);

/** The environments whose settings are made up: nobody declares those themselves. */
export const world: World = { environments: names.map(environmentNamed), metrics: [] };
