import { expect, test } from 'vitest';
import type { Json } from '../../core/json.ts';
import { fieldWords } from '../../report/words.ts';
import { words } from './words.ts';

test.each<[string, Json, Json, string]>([
  ['/widgets/CPU', null, { type: 'metric' }, 'widget CPU added {"type":"metric"}'],
  ['/widgets/CPU', { type: 'metric' }, null, 'widget CPU removed'],
  ['/widgets/CPU/lines/Orders', null, { metric: null }, 'widget CPU: line Orders added {}'],
  ['/widgets/CPU/lines/Orders', { metric: null }, null, 'widget CPU: line Orders removed'],
  ['/widgets/CPU/lines/Orders/periodSeconds', 300, 60, 'widget CPU: line Orders: periodSeconds 300 → 60'],
  ['/widgets/CPU/thresholds/High-CPU/value', 80, 85, 'widget CPU: threshold High-CPU: value 80 → 85'],
  ['/widgets/CPU/moved', null, { x: 0, y: 6 }, 'widget CPU: moved to {"x":0,"y":6}'],
  ['/widgets/CPU/moved', { x: 0, y: 6 }, null, 'widget CPU: moved back'],
  ['/widgets/CPU/moved/x', 0, 12, 'widget CPU: moved, x 0 → 12'],
  ['/widgets/CPU/after', 'Memory', 'Health', 'widget CPU: follows Memory → Health'],
  ['/widgets/CPU/lineOrder/b', null, 'a', 'widget CPU: line b follows a'],
  ['/widgets/CPU/lineOrder/b', 'a', 'c', 'widget CPU: line b follows a → c'],
  ['/widgets/CPU/lineOrder', { b: '', a: 'b' }, null, 'widget CPU: order of the lines {"b":"","a":"b"} → none'],
  ['/widgets/CPU/height', 6, 9, 'widget CPU: height 6 → 9'],
  ['/widgets/CPU/properties/yAxis/left/max', 100, null, 'widget CPU: yAxis.left.max 100 → none'],
  ['/widgets/Errors/groups/~1aws~1lambda~1a', null, true, 'widget Errors: log group /aws/lambda/a added'],
  ['/start', null, '-PT3H', 'start none → -PT3H'],
])('%s', (path, from, to, said) => {
  const told = words(path);
  expect(fieldWords({ path, from, to, cause: null, ...(told && { words: told }) })).toBe(said);
});
