import type {
  GetResourcesCommandInput,
  GetResourcesOutput,
  TagFilter,
} from '@aws-sdk/client-resource-groups-tagging-api';
import { tagList } from '../core/tags.ts';
import type { Tags } from '../core/types.ts';
import { AwsError } from './errors.ts';
import { pageOf } from './paging.ts';
import { boolean, integer, list, object, text } from './shape.ts';
import type { SandboxState } from './state.ts';

export const shapes = {
  getResources: object({
    PaginationToken: text(0, 2048),
    TagFilters: list(object({ Key: text(1, 128), Values: list(text(0, 256), 20) }), 50),
    ResourcesPerPage: integer(1, 100),
    TagsPerPage: integer(100, 500),
    ResourceTypeFilters: list(text(0, 256), 100),
    ResourceARNList: list(text(1, 1011), 100),
    IncludeComplianceDetails: boolean,
    ExcludeCompliantResources: boolean,
  }),
};

/**
 * Tags as they were `tagLagMs` ago, of all services: what was just made is missing, what was just deleted still shows.
 * Never has it what was never tagged. https://docs.aws.amazon.com/resourcegroupstagging/latest/APIReference/API_GetResources.html
 */
export function getResources(input: GetResourcesCommandInput, state: SandboxState): GetResourcesOutput {
  const { ResourceARNList: arns, TagFilters: filters = [], ResourceTypeFilters: types = [] } = input;
  if (arns && (filters.length > 0 || types.length > 0 || input.PaginationToken || input.ResourcesPerPage)) {
    throw invalid('ResourceARNList cannot be used together with filters or pagination.');
  }
  const found = state.tags
    .asOf(state.clock() - state.tagLagMs)
    .filter(
      ({ arn, tags }) =>
        !isLeftOut(arn) &&
        (!arns || arns.includes(arn)) &&
        isOfType(arn, types) &&
        filters.every((one) => passes(tags, one)),
    );
  const page = pageOf(found, {
    size: input.ResourcesPerPage ?? 50,
    token: input.PaginationToken,
    keyOf: ({ arn }) => arn,
    badToken: () => new AwsError('PaginationTokenExpiredException', 'The PaginationToken is invalid or has expired.'),
  });
  return {
    // The last page carries an empty token, not none.
    PaginationToken: page.next ?? '',
    ResourceTagMappingList: page.items.map(({ arn, tags }) => ({ ResourceARN: arn, Tags: [...tagList(tags)] })),
  };
}

function passes(tags: Tags, { Key, Values }: TagFilter): boolean {
  const value = tags[Key ?? ''];
  return value !== undefined && (!Values?.length || Values.includes(value));
}

/** `cloudwatch:alarm`, or `sns` alone for all that a service has. */
function isOfType(arn: string, types: readonly string[]): boolean {
  if (types.length === 0) return true;
  const [, , service = '', , , ...resource] = arn.split(':');
  const noun = nouns[service] ?? resource.join(':').split(/[:/]/)[0];
  return types.includes(service) || types.includes(`${service}:${noun}`);
}

/** Dashboards have tags, and the tagging API does not know of it. */
function isLeftOut(arn: string): boolean {
  return arn.includes(':dashboard/');
}

/** Services whose ARNs do not say what they name. */
const nouns: { readonly [service: string]: string } = { sns: 'topic', sqs: 'queue' };

function invalid(message: string): AwsError {
  return new AwsError('InvalidParameterException', message);
}
