import { clearEverything } from '../core/approvals.ts';
import type { Words } from '../stack/open.ts';

/** What a sandbox holds when it starts. */
export type World = 'fresh' | 'applied' | 'empty';

export const noWords: Words = { clearance: clearEverything, allow: [] };

/** For looking: what this role may not read is shown for one that may. */
export const onlyLooking: Words = { clearance: { ...clearEverything, unread: 'show' }, allow: [] };
