/** For methods that people await, though there is nothing to wait for. */
export const done: Promise<void> = Promise.resolve();
