import { pointerTo } from '../core/json.ts';
import { alarmNames, expandNames, isPattern } from '../kinds/name-pattern.ts';
import { didYouMean } from '../manifest/nearest.ts';
import { namesAmong } from './composite-check.ts';
import { muteRuleCheck } from './mute-rule-check.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MuteTargets.html */
const MOST_ALARMS = 100;

/** A mute rule names alarms that are declared, at most 100. */
export const muteRuleAlarms = muteRuleCheck('mute-rule/alarms', function* ({ alarms }, context) {
  const known = alarmNames(namesAmong(context));
  for (const [index, one] of alarms.entries()) {
    if (context.complete === false || expandNames([one], known).some((name) => known.includes(name))) continue;
    const message = isPattern(one) ? `no alarm is called "${one}"` : `there is no alarm "${one}"`;
    const suggestion = isPattern(one) ? '* stands for any characters' : didYouMean(one, known);
    yield { at: pointerTo('/alarms', index), message, ...(suggestion ? { suggestion } : {}) };
  }
  const count = expandNames(alarms, known).length;
  if (count <= MOST_ALARMS) return;
  const suggestion = 'mute composites in place of their alarms, or make it two rules';
  yield { at: '/alarms', message: `these are ${count} alarms; AWS takes ${MOST_ALARMS}`, suggestion };
});
