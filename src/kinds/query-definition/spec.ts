import { given } from '../given.ts';
import { listOf, type Members, membersOf } from '../set.ts';

/** A saved query as people write it. */
export interface QueryDefinitionDeclaration {
  readonly query?: string;
  readonly logGroups?: readonly string[];
  readonly language?: string;
}

/** A saved query in normal form. */
export type QueryDefinitionSpec = {
  /** Without white space around it. */
  readonly query: string;
  /** Names; none: whoever runs it chooses. */
  readonly logGroups: Members;
  /** CWLI, PPL or SQL. */
  readonly language: string;
};

/** Logs Insights QL: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutQueryDefinition.html */
export const DEFAULT_LANGUAGE = 'CWLI';

/** Brings a declaration to normal form. */
export function normalize({ query, logGroups, language }: QueryDefinitionDeclaration): QueryDefinitionSpec {
  return {
    query: (query ?? '').trim(),
    logGroups: membersOf(logGroups),
    language: language ?? DEFAULT_LANGUAGE,
  };
}

/** The inverse. */
export function declare({ query, logGroups, language }: QueryDefinitionSpec): QueryDefinitionDeclaration {
  return {
    query,
    ...given({ logGroups: listOf(logGroups), language: language === DEFAULT_LANGUAGE ? null : language }),
  };
}
