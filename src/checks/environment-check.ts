import { showAddress } from '../core/types.ts';
import type { EnvironmentSettingsDeclaration } from '../kinds/environment-settings/declaration.ts';
import type { Declaration } from '../manifest/types.ts';
import type { CheckContext } from './check.ts';

/** An environment whose settings are declared. */
export interface Environment {
  readonly name: string;
  readonly settings: EnvironmentSettingsDeclaration;
  readonly declaration: Declaration;
}

/** The environments among the declarations. */
export function environmentsIn({ declarations }: CheckContext): readonly Environment[] {
  return declarations
    .filter(({ address }) => address.kind === 'environment-settings')
    .map((declaration) => ({
      name: declaration.address.name,
      settings: declaration.value as EnvironmentSettingsDeclaration,
      declaration,
    }));
}

/** True where a part of the declaration was wrong, so that what is not there says nothing. */
export function isDamaged({ declaration }: Environment, { damaged }: CheckContext): boolean {
  return damaged?.has(showAddress(declaration.address)) ?? false;
}
