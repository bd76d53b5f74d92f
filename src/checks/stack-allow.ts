import { kinds } from '../kinds/index.ts';
import { didYouMean } from '../manifest/nearest.ts';
import { problemAt } from '../manifest/problems.ts';
import type { Allow } from '../manifest/types.ts';
import type { Check, Found } from './check.ts';
import { hazardKeys, unknownHazard } from './hazard-keys.ts';
import { lastDayFault } from './last-day.ts';
import { settingPlace } from './setting-place.ts';

/** A permission is for one address or one service, for a hazard that there is, and until a day that is still to come. */
export const stackAllow: Check = {
  name: 'stack/allow',
  stage: 'declared',
  run: ({ stack, now }) =>
    stack.allow.flatMap((allow, index) => {
      const found = [...address(allow), ...hazard(allow), ...until(allow, now)];
      return found.map(({ key, ...one }) =>
        problemAt(settingPlace(stack, `/allow/${index}/${key}`), { check: 'stack/allow', ...one }),
      );
    }),
};

type FoundIn = Found & { readonly key: keyof Allow };

function* address({ address: text }: Allow): Iterable<FoundIn> {
  const fault = addressFault(text);
  if (fault) yield { key: 'address', ...fault };
}

/** What is wrong with the address of a permission: it names one resource, or all of a service; never everything. */
export function addressFault(text: string): Found | null {
  const known = kinds.map(({ name }) => name);
  const [, kind = '', name = ''] = /^([^.]*)\.(.*)$/s.exec(text) ?? [];
  if (/^\**$|^[^.]+\.\*?$|^\*/.test(text)) {
    return {
      message: `"${text}" would allow it for everything`,
      suggestion: 'name one address, or a service: alarm.Orders-API-*',
    };
  } else if (name === '' || !known.includes(kind)) {
    const suggestion = didYouMean(kind || text, known) ?? 'for example alarm.Orders-API-High-CPU';
    return { message: `"${text}" is no address: kind.name, the kind one of ${known.join(', ')}`, suggestion };
  } else if (/\*./.test(name) || /[^-/]\*$/.test(name)) {
    return {
      message: `"${text}": a * stands at the end, after a service and its dash`,
      suggestion: 'for example alarm.Orders-API-*',
    };
  }
  return null;
}

function* hazard({ hazard: text }: Allow): Iterable<FoundIn> {
  if (!hazardKeys.includes(text)) yield { key: 'hazard', ...unknownHazard(text) };
}

function* until({ until: text }: Allow, now: string): Iterable<FoundIn> {
  const over = `this permission ended on ${text} and allows nothing any more`;
  const fault = lastDayFault(text, now, { never: 'allowed', over });
  if (fault) yield { key: 'until', ...fault };
}
