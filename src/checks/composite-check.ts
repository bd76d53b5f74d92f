import { formOf, textOf } from '../alarms/rule/form.ts';
import { parseRule } from '../alarms/rule/parse.ts';
import { type Among, aloneAmong } from '../core/among.ts';
import { byCodeUnit, type JsonPointer } from '../core/json.ts';
import { showAddress } from '../core/types.ts';
import type { CompositeDeclaration } from '../kinds/composite-alarm/declaration.ts';
import { alarmsIn } from '../kinds/composite-alarm/needs.ts';
import { normalize } from '../kinds/composite-alarm/normalize.ts';
import type { CompositeSpec } from '../kinds/composite-alarm/spec.ts';
import type { Declaration } from '../manifest/types.ts';
import type { FoundAt } from './alarm-check.ts';
import { type Check, type CheckContext, problemIn } from './check.ts';

/** A composite of which nothing was wrong, as it is written and as it will be compared. */
export interface Composite {
  readonly name: string;
  readonly declaration: Declaration;
  readonly written: CompositeDeclaration;
  readonly spec: CompositeSpec;
}

/** A policy that looks at one composite at a time. */
export function compositeCheck(
  name: string,
  find: (composite: Composite, context: CheckContext) => Iterable<FoundAt>,
): Check {
  return {
    name,
    stage: 'declared',
    run: (context) =>
      compositesIn(context).flatMap((composite) =>
        [...find(composite, context)].map(({ at, absence: _, ...found }) =>
          problemIn(composite.declaration, at, { check: name, ...found }),
        ),
      ),
  };
}

/** The composites among the declarations; what lacks a part that was wrong says nothing here. */
export function compositesIn(context: CheckContext): readonly Composite[] {
  const among = namesAmong(context);
  return context.declarations
    .filter(({ address }) => address.kind === 'composite-alarm' && !context.damaged?.has(showAddress(address)))
    .map((declaration) => {
      const written = declaration.value as CompositeDeclaration;
      const { name } = declaration.address;
      return { name, declaration, written, spec: normalize(written, context.stack, among) };
    });
}

/** What is declared, by name: all that patterns need. */
export function namesAmong({ declarations }: CheckContext): Among {
  const names = (kind: string) =>
    declarations.flatMap(({ address }) => (address.kind === kind ? [address.name] : [])).sort(byCodeUnit);
  return { ...aloneAmong, names };
}

/** Where a composite says what it looks at. */
export function rulePlace({ written }: Composite): JsonPointer {
  return written.atLeast ? '/atLeast/of' : '/rule';
}

/** The alarms that a composite names; of a rule that nobody can read, nothing is known. */
export function alarmsNamed({ spec }: Composite): readonly string[] {
  return alarmsIn('rule' in parseRule(textOf(spec.rule)) ? spec : { ...spec, rule: formOf('FALSE', String) });
}
