import fc from 'fast-check';
import { normalText } from '../../src/kinds/alarm/spec.ts';
import type { MuteRuleDeclaration } from '../../src/kinds/mute-rule/declaration.ts';
import { text } from './values.ts';

const minute = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 16));
const time = fc.tuple(minute, fc.constantFrom('Z', ':00Z', '+02:00', ':00-05:30')).map(([at, zone]) => `${at}${zone}`);
const cron = fc.constantFrom(
  '0 2 * * SUN',
  '  30   22 1,15 jan-mar  * ',
  '0 18 * * FRI',
  '*/5 0-6 ? * MON#1',
  '0 0 L * *',
);

/** What people write for a mute rule that AWS takes. */
export const muteRuleDeclaration: fc.Arbitrary<MuteRuleDeclaration> = fc.record(
  {
    alarms: fc.uniqueArray(fc.constantFrom('Größe', 'say "no"', 'x, (y)', 'plain.Name', '🚨'), {
      minLength: 1,
      maxLength: 4,
    }),
    at: fc.oneof(
      cron.map((fields) => ({ cron: fields })),
      minute.map((once) => ({ once })),
    ),
    for: fc.constantFrom('1m', '90m', '2h', '60h', '15d', 'PT2H', 'P2DT12H', 'P1W', 'PT90M', '61s'),
    description: text({ maxLength: 100 }).map(normalText),
    timezone: fc.constantFrom('UTC', 'Europe/Paris', 'America/New_York'),
    start: time,
    expires: time,
  },
  { requiredKeys: ['alarms', 'at', 'for'] },
);
