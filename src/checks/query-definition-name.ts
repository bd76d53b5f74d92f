import { nameInAws } from '../kinds/by-name.ts';
import { logsCheck } from './logs-check.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutQueryDefinition.html: folders are parted by single slashes. */
export const queryDefinitionName = logsCheck(
  'query-definition',
  'query-definition/name',
  function* ({ name }, { stack }) {
    const found = /[:*]|\/\/|^\/|\/$/.exec(name)?.[0];
    if (found !== undefined) yield { at: '', message: `AWS takes no "${found}" there in the name of a saved query` };
    const { length } = nameInAws(stack, name);
    if (length > 255)
      yield { at: '', message: `its name has ${length} characters with the stack's in front; AWS takes 255` };
  },
);
