import type { Json } from '../../src/core/json.ts';
import type { Address, Place } from '../../src/core/types.ts';
import type { Declaration, Manifest, StackSettings } from '../../src/manifest/types.ts';

const place: Place = { file: 'monitoring/generated.yaml', line: 1, column: 1, endLine: 1, endColumn: 2 };

/** A stack as `stack.yaml` gives it, with every default. */
export function stackOf(stack: string, more: Partial<StackSettings> = {}): StackSettings {
  return {
    ...{ stack, account: '123456789012', region: 'eu-central-1', partition: 'aws', priorities: {}, runbooks: '' },
    ...{ approvals: 'shown', byHand: 'withhold', githubEnvironment: '', pace: 0.98, allow: [], block: [], place },
    ...more,
  };
}

/** A declaration as the manifest gives it, all of it written in one place. */
export function declarationOf(address: Address, value: Json, more: Partial<Declaration> = {}): Declaration {
  return {
    address,
    value,
    places: new Map([['', place]]),
    usedBy: [],
    protected: false,
    adopt: false,
    gap: null,
    ...more,
  };
}

/** A manifest of these declarations. */
export function declared(stack: string, declarations: readonly Declaration[]): Manifest {
  return { stack: stackOf(stack), declarations, services: [] };
}
