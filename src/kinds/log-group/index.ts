import type { AwsKind } from '../kind.ts';
import { calls } from './calls.ts';
import type { LogGroupDeclaration } from './declaration.ts';
import { hazards } from './hazards.ts';
import { list } from './list.ts';
import { declare, type LogGroupSpec, normalize } from './spec.ts';

/** A log group of CloudWatch Logs: how long events are kept. */
export const logGroup: AwsKind<LogGroupDeclaration, LogGroupSpec> = {
  name: 'log-group',
  written: { form: 'section', key: 'logGroups', names: 'whole' },
  // Its events go with it.
  protectedByDefault: true,
  // Lambda, Elastic Beanstalk and others make a group that is not there, also after we have deleted it.
  adoptedByDefault: true,
  ownership: 'tags',
  replaceOn: ['/class'],
  normalize,
  declare,
  needs: () => [],
  writtenAt: (path) => (path === '/retentionDays' ? '/retention' : path),
  list,
  calls,
  hazards,
  // AWS charges for what is sent, kept and scanned, not for the group: https://aws.amazon.com/cloudwatch/pricing/
  cost: () => 0,
  importing: { madeBy: (name) => (name.startsWith('/aws/elasticbeanstalk/') ? 'Elastic Beanstalk' : null) },
};
