import type {
  DeleteDashboardsInput,
  GetDashboardInput,
  GetDashboardOutput,
  ListDashboardsInput,
  ListDashboardsOutput,
  PutDashboardInput,
  PutDashboardOutput,
} from '@aws-sdk/client-cloudwatch';
import { AwsError } from '../errors.ts';
import { pageOf } from '../paging.ts';
import { list, object, type Shape, text } from '../shape.ts';
import type { SandboxState } from '../state.ts';
import { type BodyFault, bodyFaults } from './dashboards-body.ts';
import { addTags } from './tags.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutDashboard.html */
const name: Shape = { type: 'string', min: 1, max: 255, pattern: /^[A-Za-z0-9_-]+$/ };
const tags = list(object({ Key: text(1, 128), Value: text(0, 256) }, ['Key', 'Value']));

export const shapes = {
  putDashboard: object({ DashboardName: name, DashboardBody: text(), Tags: tags }, ['DashboardName', 'DashboardBody']),
  getDashboard: object({ DashboardName: text() }, ['DashboardName']),
  listDashboards: object({ DashboardNamePrefix: text(0, 255), NextToken: text() }),
  deleteDashboards: object({ DashboardNames: list(text(), 100) }, ['DashboardNames']),
};

/** The page size is AWS's affair; it publishes none. */
const PER_PAGE = 100;

/** Keeps the body as it was sent. Tags count only when the dashboard is new. */
export function putDashboard(input: PutDashboardInput, state: SandboxState): PutDashboardOutput {
  const dashboardName = input.DashboardName ?? '';
  const body = input.DashboardBody ?? '';
  const faults = bodyFaults(body);
  if (faults.length > 0) throw invalidBody(faults);
  if (!state.dashboards.has(dashboardName)) addTags(arnOf(state, dashboardName), input.Tags, state);
  state.dashboards.set(dashboardName, { body, modifiedMs: state.clock() });
  return { DashboardValidationMessages: [] };
}

export function getDashboard(input: GetDashboardInput, state: SandboxState): GetDashboardOutput {
  const dashboardName = input.DashboardName ?? '';
  const found = state.dashboards.get(dashboardName);
  if (!found) throw notFound([dashboardName]);
  return { DashboardArn: arnOf(state, dashboardName), DashboardBody: found.body, DashboardName: dashboardName };
}

export function listDashboards(input: ListDashboardsInput, state: SandboxState): ListDashboardsOutput {
  const prefix = input.DashboardNamePrefix ?? '';
  const page = pageOf(
    [...state.dashboards].filter(([one]) => one.startsWith(prefix)),
    {
      size: PER_PAGE,
      token: input.NextToken,
      keyOf: ([one]) => one,
      badToken: () =>
        new AwsError('InvalidParameterValueException', 'The token is not valid.', {
          queryCode: 'InvalidParameterValue',
        }),
    },
  );
  return {
    DashboardEntries: page.items.map(([one, { body, modifiedMs }]) => ({
      DashboardName: one,
      DashboardArn: arnOf(state, one),
      LastModified: new Date(modifiedMs),
      Size: Buffer.byteLength(body),
    })),
    ...(page.next === undefined ? {} : { NextToken: page.next }),
  };
}

/** As many as there are go; then those that are not there are reported. */
export function deleteDashboards(input: DeleteDashboardsInput, state: SandboxState): void {
  const names = [...new Set(input.DashboardNames)];
  const unknown = names.filter((one) => !state.dashboards.has(one));
  for (const one of names) {
    state.tags.forget(arnOf(state, one));
    state.dashboards.delete(one);
  }
  if (unknown.length > 0) throw notFound(unknown);
}

/** Dashboards belong to no region. */
function arnOf({ partition, account }: SandboxState, dashboardName: string): string {
  return `arn:${partition}:cloudwatch::${account}:dashboard/${dashboardName}`;
}

function notFound(names: readonly string[]): AwsError {
  const one = names.length === 1;
  return new AwsError(
    'DashboardNotFoundError',
    `Dashboard${one ? '' : 's'} ${names.join(', ')} do${one ? 'es' : ''} not exist`,
    {
      queryCode: 'ResourceNotFound',
      status: 404,
    },
  );
}

/** In AWS's words: https://github.com/pulumi/pulumi-aws/issues/13059 */
function invalidBody(faults: readonly BodyFault[]): AwsError {
  const count = faults.length === 1 ? 'there is 1 validation error' : `there are ${faults.length} validation errors`;
  const listed = JSON.stringify(faults, null, 2);
  return new AwsError('DashboardInvalidInputError', `The dashboard body is invalid, ${count}: ${listed}`, {
    queryCode: 'InvalidParameterInput',
    details: {
      dashboardValidationMessages: faults.map(({ dataPath, message }) => ({ DataPath: dataPath, Message: message })),
    },
  });
}
