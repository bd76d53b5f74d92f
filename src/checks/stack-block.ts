import { pointerTo } from '../core/json.ts';
import { problemAt } from '../manifest/problems.ts';
import type { Check } from './check.ts';
import { hazardKeys, unknownHazard } from './hazard-keys.ts';
import { settingPlace } from './setting-place.ts';

/** A stack raises hazards that there are. */
export const stackBlock: Check = {
  name: 'stack/block',
  stage: 'declared',
  run: ({ stack }) =>
    [...stack.block.entries()]
      .filter(([, key]) => !hazardKeys.includes(key))
      .map(([index, key]) =>
        problemAt(settingPlace(stack, pointerTo('/block', index)), { check: 'stack/block', ...unknownHazard(key) }),
      ),
};
