import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';

const folder = resolve(import.meta.dirname, '../monitoring/metrics');
const generated = resolve(import.meta.dirname, '../packages/cloudwatch-metrics/src/catalogue.gen.ts');

const banner = `// Generated from monitoring/metrics/*.yaml by \`npm run codegen\` (scripts/metrics-catalogue.ts). Do not edit.
`;

interface Written {
  readonly metrics: string;
  readonly namespace: string;
  readonly publishes: {
    readonly [name: string]: {
      readonly meaning: string;
      readonly unit: string;
      readonly dimensions: readonly string[];
      readonly rollUps?: readonly (readonly string[])[];
      readonly reports: string;
    };
  };
}

/** What the metrics module may publish, as its source: `catalogues`, by name. `npm test` checks what is read here against its schema. */
export function catalogueSource(): string {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  const written = files.sort().map((file) => parse(readFileSync(resolve(folder, file), 'utf8')) as Written);
  const parts = written.map(({ metrics, namespace, publishes }) => {
    const lines = Object.entries(publishes).map(([name, { meaning, rollUps = [], unit, dimensions, reports }]) => {
      const metric = JSON.stringify({ unit, dimensions, rollUps, reports });
      return `      /** ${meaning} */\n      ${JSON.stringify(name)}: ${metric},\n`;
    });
    return `  ${JSON.stringify(metrics)}: {\n    namespace: ${JSON.stringify(namespace)},\n    metrics: {\n${lines.join('')}    },\n  },\n`;
  });
  return `${banner}export const catalogues = {\n${parts.join('')}} as const;\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(generated, catalogueSource());
