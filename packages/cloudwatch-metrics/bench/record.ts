import { tell } from './process.ts';
import { durations, series } from './sampler.ts';
import { subjects } from './subjects.ts';

/** Measures one subject, in this process alone: median nanoseconds of one record over rounds that give the event loop its turn. */
const ROUNDS = 60;
/** Slow ones have shorter rounds, and fewer. */
const LONGEST_MS = 4_000;
const ROUND_MS = 60;

const [name = ''] = process.argv.slice(2);
const make = subjects[name];
if (!make) throw new Error(`no subject "${name}"`);
const { record, between } = await make();
const values = durations(4_096);
const run = (records: number): number => {
  const began = process.hrtime.bigint();
  for (let i = 0; i < records; i += 1) record(i % series.length, values[i & 4_095] as number);
  return Number(process.hrtime.bigint() - began) / records;
};
const records = Math.min(20_000, Math.max(200, Math.floor((ROUND_MS * 1e6) / run(200))));
const times: number[] = [];
const began = performance.now();
while (times.length < ROUNDS && performance.now() - began < LONGEST_MS) {
  times.push(run(records));
  await between?.();
  await new Promise((turn) => setImmediate(turn));
}
times.sort((a, b) => a - b);
tell({ ns: times[times.length >> 1] as number });
