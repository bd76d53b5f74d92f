import { type JsonPointer, pointerTo } from '../core/json.ts';
import { showAddress } from '../core/types.ts';
import type { DashboardDeclaration, DeclaredWidget } from '../kinds/dashboard/declaration.ts';
import type { FoundAt } from './alarm-check.ts';
import { type Check, type CheckContext, problemIn } from './check.ts';

/** A widget and where in its dashboard it stands. */
export interface WrittenWidget {
  readonly widget: DeclaredWidget;
  readonly at: JsonPointer;
}

/** A policy that looks at the widgets of one dashboard at a time; a dashboard that lacks a part that was wrong says nothing. */
export function dashboardCheck(
  name: string,
  find: (widgets: readonly WrittenWidget[], context: CheckContext) => Iterable<FoundAt>,
): Check {
  return {
    name,
    stage: 'declared',
    run: (context) =>
      context.declarations
        .filter(({ address }) => address.kind === 'dashboard' && !context.damaged?.has(showAddress(address)))
        .flatMap((declaration) => {
          const { widgets } = declaration.value as unknown as DashboardDeclaration;
          const written = widgets.map((widget, i) => ({ widget, at: pointerTo('/widgets', i) }));
          return [...find(written, context)].map(({ at, absence: _, ...found }) =>
            problemIn(declaration, at, { check: name, ...found }),
          );
        }),
  };
}

/** The names of everything declared of a kind. */
export function namesOf({ declarations }: CheckContext, ...kinds: readonly string[]): readonly string[] {
  return declarations.flatMap(({ address }) => (kinds.includes(address.kind) ? [address.name] : []));
}
