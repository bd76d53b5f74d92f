import { byCodeUnit } from '../core/json.ts';
import { showSource } from '../manifest/problems.ts';
import type { Declaration } from '../manifest/types.ts';
import { type Check, problemIn } from './check.ts';

/** One mailbox under two spellings gets every alarm twice. */
export const subscriptionDuplicate: Check = {
  name: 'subscription/duplicate',
  stage: 'declared',
  run({ declarations }) {
    const seen = new Map<string, Declaration>();
    return declarations
      .filter(({ address }) => address.kind === 'subscription')
      .sort(byPlace)
      .flatMap((declaration) => {
        const name = declaration.address.name.toLowerCase().replace('/email-json/', '/email/');
        const other = seen.get(name);
        if (!other) seen.set(name, declaration);
        const first = other?.places.get('');
        // Case counts in the paths of URLs.
        if (!first || /\/https?\//.test(name)) return [];
        const message = `the same receiver stands in ${showSource(first)} already, and would get every message twice`;
        return [
          problemIn(declaration, '/endpoint', {
            check: 'subscription/duplicate',
            message,
            suggestion: 'keep one of them',
          }),
        ];
      });
  },
};

function byPlace(a: Declaration, b: Declaration): number {
  const [first, second] = [a.places.get(''), b.places.get('')];
  if (!first || !second) return 0;
  return byCodeUnit(first.file, second.file) || first.line - second.line || first.column - second.column;
}
