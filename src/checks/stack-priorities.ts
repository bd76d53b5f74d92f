import { pointerTo } from '../core/json.ts';
import { didYouMean } from '../manifest/nearest.ts';
import { problemAt } from '../manifest/problems.ts';
import { topicsIn } from './alarm-check.ts';
import type { Check } from './check.ts';
import { settingPlace } from './setting-place.ts';

/** A priority notifies topics that are declared, each once. */
export const stackPriorities: Check = {
  name: 'stack/priorities',
  stage: 'declared',
  run(context) {
    const { stack, complete = true } = context;
    const topics = topicsIn(context);
    return Object.entries(stack.priorities).flatMap(([name, { notify }]) =>
      notify.flatMap((topic, index) => {
        const place = settingPlace(stack, pointerTo(pointerTo(pointerTo('/priorities', name), 'notify'), index));
        const check = 'stack/priorities';
        if (notify.indexOf(topic) < index)
          return [problemAt(place, { check, message: `"${topic}" is named twice`, suggestion: 'keep one of them' })];
        if (!complete || topic.startsWith('arn:') || topics.includes(topic)) return [];
        const known = topics.length === 0 ? 'none is declared' : `declared: ${topics.join(', ')}`;
        const suggestion = didYouMean(topic, topics) ?? `declare it in topics/${topic}.yaml`;
        return [problemAt(place, { check, message: `there is no topic "${topic}"; ${known}`, suggestion })];
      }),
    );
  },
};
