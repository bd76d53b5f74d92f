import { didYouMean } from '../manifest/nearest.ts';
import { type FoundAt, logsCheck } from './logs-check.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax.html */
const commands = [
  ...['anomaly', 'dedup', 'diff', 'display', 'fields', 'filter', 'filterIndex', 'join', 'limit', 'lookup', 'parse'],
  ...['pattern', 'sort', 'SOURCE', 'stats', 'unmask', 'unnest'],
];

/** AWS keeps a query as it is and refuses it when somebody runs it, at night. */
export const queryDefinitionQuery = logsCheck('query-definition', 'query-definition/query', function* ({ value }) {
  const { query, language = 'CWLI', logGroups = [] } = value;
  if (typeof query !== 'string' || query.trim() === '') {
    yield { at: '', absence: true, message: 'this saved query is incomplete: it lacks query' };
  } else if (language === 'CWLI') yield* unknownCommands(query);
  if (language === 'SQL' && (logGroups?.length ?? 0) > 0) {
    const message = 'a query in SQL names its log groups itself';
    yield { at: '/logGroups', message, suggestion: 'write FROM `NAME` in the query, and leave logGroups out' };
  }
});

function* unknownCommands(query: string): Iterable<FoundAt> {
  for (const part of partsOf(query)) {
    const word = /^[A-Za-z]+/.exec(part)?.[0] ?? part.slice(0, 20);
    if (commands.some((one) => one.toLowerCase() === word.toLowerCase())) continue;
    const message = part === '' ? 'a | has no command after it' : `Logs Insights has no command "${word}" that we know`;
    yield { at: '/query', severity: 'warning', message, suggestion: didYouMean(word, commands) };
  }
}

/** What stands between pipes, without what is quoted, between slashes, or a comment. */
function partsOf(query: string): readonly string[] {
  const plain = query
    .replace(/^\s*#.*$/gm, '')
    .replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`/g, '""')
    .replace(/\/(?:[^/\\\n]|\\.)+\//g, '//');
  return plain.split(/\|(?!\|)/).map((part) => part.trim());
}
