import type { Json } from '../../core/json.ts';
import type { Call } from '../../core/port.ts';
import type { Change, Desired, StackRef } from '../../core/types.ts';
import { isTagsOnly, listed, markedUpdate } from '../tagging.ts';
import { dashboardArn } from './arn.ts';
import { writeBody } from './body.ts';
import type { DashboardSpec } from './spec.ts';

/** The requests of a change. */
export function calls(change: Change<DashboardSpec>, at: StackRef): readonly Call[] {
  switch (change.action) {
    case 'create': {
      const { op, input } = put(change.desired, {}, at);
      return [{ op, input: { ...input, Tags: listed(change.desired.tags) } }];
    }
    case 'delete':
      return [{ op: 'cloudwatch.DeleteDashboards', input: { DashboardNames: [change.live.address.name] } }];
    case 'replace':
    case 'adopt':
    case 'update': {
      const { live, desired } = change;
      // PutDashboard replaces the whole body, whatever it was, and ignores Tags when the dashboard exists.
      // https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutDashboard.html
      const sends = isTagsOnly(change) ? [] : [put(desired, live.rest, at)];
      const arn = dashboardArn(at, desired.address.name);
      const action = change.action === 'replace' ? 'update' : change.action;
      return markedUpdate({ service: 'cloudwatch', arn }, { ...change, action }, { sends, passes: [desired.spec] });
    }
    default:
      return change satisfies never;
  }
}

function put({ address, spec }: Desired<DashboardSpec>, rest: Json, at: StackRef): Call {
  const input = { DashboardName: address.name, DashboardBody: writeBody(spec, rest, at) };
  return { op: 'cloudwatch.PutDashboard', input };
}
