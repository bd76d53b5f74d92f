import type { AwsKind } from '../kind.ts';
import { calls } from './calls.ts';
import { cost } from './cost.ts';
import type { EnvironmentSettingsDeclaration } from './declaration.ts';
import { hazards } from './hazards.ts';
import { list } from './list.ts';
import { settled } from './settled.ts';
import { declare, type EnvironmentSettingsSpec, normalize, words } from './spec.ts';
import { writtenAt } from './written-at.ts';

/** Settings of an Elastic Beanstalk environment that somebody else made: what it streams, publishes and keeps. */
export const environmentSettings: AwsKind<EnvironmentSettingsDeclaration, EnvironmentSettingsSpec> = {
  name: 'environment-settings',
  written: { form: 'section', key: 'environments', names: 'whole' },
  ownership: 'settings',
  replaceOn: [],
  normalize,
  declare,
  needs: () => [],
  writtenAt,
  words,
  list,
  calls,
  hazards,
  cost,
  settled,
};
