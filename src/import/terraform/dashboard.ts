import { readBody } from '../../kinds/dashboard/body.ts';
import { map, text } from './attributes.ts';
import { existing } from './existing.ts';
import type { Reader } from './reader.ts';

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudwatch_dashboard */
export const dashboard: Reader = ({ attributes }, { at }) => {
  const { spec } = readBody(text(attributes.dashboard_body) ?? '', at);
  const name = text(attributes.dashboard_name) ?? '';
  return existing({ kind: 'dashboard', name }, { spec, tags: map(attributes.tags_all), at });
};
