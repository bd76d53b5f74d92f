import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Writes declarations of one topic and so many alarms, up to a hundred to a service; gives their folder. */
export function writeStack(alarms: number): string {
  const dir = join(mkdtempSync(join(tmpdir(), 'monitoring-bench-')), 'monitoring');
  mkdirSync(join(dir, 'services'), { recursive: true });
  writeFileSync(
    join(dir, 'stack.yaml'),
    'stack: bench\naccount: "123456789012"\nregion: eu-central-1\npriorities:\n  high: { notify: [bench-alerts], respondWithin: 15m }\n',
  );
  writeFileSync(join(dir, 'alerts.yaml'), 'topic: bench-alerts\n');
  for (let first = 0; first < alarms; first += 100) {
    const lines = Array.from({ length: Math.min(100, alarms - first) }, (_, i) => alarmLine(first + i));
    writeFileSync(join(dir, 'services', `s${first}.yaml`), `service: S${first}\nalarms:\n${lines.join('\n')}\n`);
  }
  return dir;
}

function alarmLine(i: number): string {
  const metric = `{ namespace: Bench, name: Errors, dimensions: { Service: s${i} } }`;
  return `  Errors-${i}: { metric: ${metric}, when: { statistic: Sum, is: ">", threshold: ${i}, period: 1m, for: 2 of 3 }, priority: high }`;
}
