import { keyOf, options, readOptions } from '../../kinds/environment-settings/options.ts';
import { blocks, text } from './attributes.ts';
import { existing } from './existing.ts';
import type { Reader } from './reader.ts';

/**
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/elastic_beanstalk_environment
 * Only the options that we carry are looked at: others hold the application's secrets.
 */
export const environmentSettings: Reader = ({ attributes }, { at }) => {
  const known = new Set(options.map(keyOf));
  const values = new Map(
    blocks(attributes.setting).flatMap((setting) => {
      const key = keyOf({ namespace: text(setting.namespace) ?? '', name: text(setting.name) ?? '' });
      return known.has(key) ? [[key, text(setting.value) ?? ''] as const] : [];
    }),
  );
  if (values.size === 0) return 'it sets no option that we carry; the environment itself stays with Terraform';
  const name = text(attributes.name) ?? '';
  return existing({ kind: 'environment-settings', name }, { spec: readOptions(values), tags: null, at });
};
