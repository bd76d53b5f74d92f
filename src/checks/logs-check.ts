import type { JsonPointer } from '../core/json.ts';
import { showAddress } from '../core/types.ts';
import type { LogGroupDeclaration } from '../kinds/log-group/declaration.ts';
import type { MetricFilterDeclaration } from '../kinds/metric-filter/spec.ts';
import type { QueryDefinitionDeclaration } from '../kinds/query-definition/spec.ts';
import { type Parsed, parsePattern } from '../patterns/pattern.ts';
import { type Check, type CheckContext, type Found, problemIn } from './check.ts';

/** What people write of CloudWatch Logs, by kind. */
interface Written {
  readonly 'log-group': LogGroupDeclaration;
  readonly 'metric-filter': MetricFilterDeclaration;
  readonly 'query-definition': QueryDefinitionDeclaration;
}

/** A finding and where in the declaration it stands. */
export interface FoundAt extends Found {
  readonly at: JsonPointer;
  /** It is about something that is not there, which says nothing of a declaration that lost a part. */
  readonly absence?: true;
}

/** One declaration. Values that fit their schema; whether all is there is a check of its own. */
export interface Subject<K extends keyof Written> {
  readonly name: string;
  readonly value: Written[K];
}

/** A policy that looks at one declaration of a kind at a time. */
export function logsCheck<K extends keyof Written>(
  kind: K,
  name: string,
  find: (subject: Subject<K>, context: CheckContext) => Iterable<FoundAt>,
): Check {
  return {
    name,
    stage: 'declared',
    run: (context) =>
      context.declarations
        .filter(({ address }) => address.kind === kind)
        .flatMap((declaration) => {
          const { address, value } = declaration;
          const damaged = context.damaged?.has(showAddress(address)) ?? false;
          return [...find({ name: address.name, value: value as Written[K] }, context)]
            .filter(({ absence }) => !(absence && damaged))
            .map(({ at, absence: _, ...found }) => problemIn(declaration, at, { check: name, ...found }));
        }),
  };
}

/** The pattern of a metric filter as it is read; null: it has none, or one that only the account can complete. */
export function patternOf({ pattern }: MetricFilterDeclaration): Parsed | null {
  return typeof pattern !== 'string' || pattern.includes('${') ? null : parsePattern(pattern);
}
