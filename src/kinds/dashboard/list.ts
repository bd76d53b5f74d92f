import type { AwsReadPort } from '../../aws/operations.ts';
import { byCodeUnit } from '../../core/json.ts';
import type { Asked } from '../../core/kind.ts';
import { ownerOf, tagsFromList } from '../../core/tags.ts';
import type { Found, StackRef, Tags } from '../../core/types.ts';
import { orAbsent } from '../absent.ts';
import { dashboardArn } from './arn.ts';
import { readBody } from './body.ts';
import type { DashboardSpec } from './spec.ts';

/**
 * The dashboards that are asked for or ours. The tagging API leaves dashboards out, so what is ours and declared no more can only be
 * told by the tags of every dashboard that is not declared: one request each, 10 a second. An account with one dashboard takes three
 * requests, one with 1,000 others takes 100 seconds.
 * https://docs.aws.amazon.com/resourcegroupstagging/latest/APIReference/supported-services.html
 */
export async function list(aws: AwsReadPort, asked: Asked<DashboardSpec>): Promise<readonly Found<DashboardSpec>[]> {
  const declared = [...asked.specs.keys()].map((name) => read(aws, name, asked.at));
  const others = (await namesOf(aws)).filter((name) => !asked.specs.has(name));
  const ours = others.map((name) => (asked.everything ? read(aws, name, asked.at) : readOurs(aws, name, asked.at)));
  const found = await Promise.all([...declared, ...ours]);
  return found.filter((one) => one !== null).sort((a, b) => byCodeUnit(a.name, b.name));
}

async function namesOf(aws: AwsReadPort): Promise<readonly string[]> {
  const pages = await aws.pages('cloudwatch.ListDashboards', {});
  return pages.flatMap((page) => (page.DashboardEntries ?? []).flatMap((one) => one.DashboardName ?? []));
}

async function read(aws: AwsReadPort, name: string, at: StackRef): Promise<Found<DashboardSpec> | null> {
  const answer = await orAbsent(aws.read('cloudwatch.GetDashboard', { DashboardName: name }));
  const tags = answer && (await ownTags(aws, dashboardArn(at, name)));
  return answer && tags && { name, ...readBody(answer.DashboardBody ?? '', at), tags, handle: null };
}

async function readOurs(aws: AwsReadPort, name: string, at: StackRef): Promise<Found<DashboardSpec> | null> {
  const tags = await ownTags(aws, dashboardArn(at, name));
  return tags && ownerOf(tags, at) === 'this stack' ? read(aws, name, at) : null;
}

async function ownTags(aws: AwsReadPort, arn: string): Promise<Tags | null> {
  const answer = await orAbsent(aws.read('cloudwatch.ListTagsForResource', { ResourceARN: arn }));
  return answer && tagsFromList(answer.Tags);
}
