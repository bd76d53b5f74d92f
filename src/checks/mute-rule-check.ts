import { showAddress } from '../core/types.ts';
import type { MuteRuleDeclaration } from '../kinds/mute-rule/declaration.ts';
import type { FoundAt } from './alarm-check.ts';
import { type Check, type CheckContext, problemIn } from './check.ts';

/** A policy that looks at one mute rule at a time; one that lacks a part that was wrong says nothing. */
export function muteRuleCheck(
  name: string,
  find: (rule: MuteRuleDeclaration, context: CheckContext) => Iterable<FoundAt>,
): Check {
  return {
    name,
    stage: 'declared',
    run: (context) =>
      context.declarations
        .filter(({ address }) => address.kind === 'mute-rule' && !context.damaged?.has(showAddress(address)))
        .flatMap((declaration) =>
          [...find(declaration.value as unknown as MuteRuleDeclaration, context)].map(({ at, absence: _, ...found }) =>
            problemIn(declaration, at, { check: name, ...found }),
          ),
        ),
  };
}
