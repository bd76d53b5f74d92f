import { logsCheck } from './logs-check.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html */
export const logGroupName = logsCheck('log-group', 'log-group/name', function* ({ name }) {
  if (name.includes('${')) {
    yield { at: '', message: 'what the name refers to is not known before the plan', suggestion: 'use a parameter' };
  } else if (name.startsWith('aws/')) {
    yield { at: '', message: 'names that begin with aws/ are reserved for AWS', suggestion: `write /${name}` };
  } else if (name.length > 512) {
    yield { at: '', message: `the name has ${name.length} characters; AWS takes 512` };
  }
});
