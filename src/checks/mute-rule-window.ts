import type { MuteRuleDeclaration } from '../kinds/mute-rule/declaration.ts';
import { secondsWritten, windowSeconds } from '../kinds/mute-rule/iso-duration.ts';
import { countsWeekdays, cronProblem } from '../kinds/mute-rule/schedule.ts';
import { minuteOf } from '../kinds/mute-rule/spec.ts';
import { didYouMean } from '../manifest/nearest.ts';
import type { FoundAt } from './alarm-check.ts';
import { muteRuleCheck } from './mute-rule-check.ts';

/** When a mute rule begins, how long it lasts and how long it stands: all that AWS takes, and a window still to come. */
export const muteRuleWindow = muteRuleCheck('mute-rule/window', function* (rule, { now }) {
  yield* beginning(rule, now);
  yield* zone(rule);
  yield* length(rule);
  yield* lifetime(rule, now);
});

function* beginning({ at, expires }: MuteRuleDeclaration, now: string): Iterable<FoundAt> {
  if (at.cron !== undefined) {
    const problem = cronProblem(at.cron);
    if (problem) yield { at: '/at/cron', message: problem, suggestion: 'such as 0 2 * * SUN' };
    else if (countsWeekdays(at.cron)) {
      const message = 'AWS does not say whether days of the week count from 0 or 1';
      yield { at: '/at/cron', severity: 'warning', message, suggestion: 'write SUN to SAT' };
    }
  }
  if (at.once === undefined) return;
  if (!isDate(at.once)) yield { at: '/at/once', message: `"${at.once}" is no minute of the calendar` };
  else if (at.once.slice(0, 10) < now && expires === undefined)
    yield { at: '/at/once', severity: 'warning', message: 'this window is over', suggestion: 'delete the rule' };
}

function* zone({ timezone }: MuteRuleDeclaration): Iterable<FoundAt> {
  if (timezone === undefined || timezone === 'UTC') return;
  const zones = Intl.supportedValuesOf('timeZone');
  if (zones.includes(timezone) || isAlias(timezone)) return;
  const suggestion = didYouMean(timezone, zones) ?? 'such as Europe/Paris';
  yield { at: '/timezone', message: `there is no time zone "${timezone}"`, suggestion };
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Schedule.html */
function* length({ for: written }: MuteRuleDeclaration): Iterable<FoundAt> {
  const seconds = secondsWritten(written);
  if (seconds !== null && seconds >= windowSeconds.shortest && seconds <= windowSeconds.longest) return;
  const message = seconds === null ? `"${written}" is no duration` : `${written} is not a minute to 15 days`;
  yield { at: '/for', message, suggestion: 'write 1m to 15d' };
}

function* lifetime({ start, expires }: MuteRuleDeclaration, now: string): Iterable<FoundAt> {
  for (const [at, time] of [
    ['/start', start],
    ['/expires', expires],
  ] as const) {
    if (time === undefined) continue;
    if (Number.isNaN(Date.parse(time))) yield { at, message: `"${time}" is no time` };
    else if (Date.parse(time) % 60_000 !== 0)
      yield { at, message: 'AWS keeps whole minutes only', suggestion: `write ${minuteOf(time)}` };
  }
  if (start !== undefined && expires !== undefined && minuteOf(start) >= minuteOf(expires))
    yield { at: '/expires', message: 'it ends before it starts' };
  if (expires !== undefined && minuteOf(expires) < now)
    yield { at: '/expires', severity: 'warning', message: 'it has expired', suggestion: 'delete the rule' };
}

function isDate(text: string): boolean {
  const ms = Date.parse(`${text}Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

/** Names that the data base keeps for old times' sake, such as `Asia/Calcutta`; offsets are none. */
function isAlias(name: string): boolean {
  try {
    return /^[A-Za-z]/.test(name) && new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}
