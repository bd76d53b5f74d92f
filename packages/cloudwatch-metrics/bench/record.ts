import { tell } from './process.ts';
import { durations, series } from './sampler.ts';
import { subjects } from './subjects.ts';

/** Measures one subject, in this process alone: median nanoseconds of one record over rounds that give the event loop its turn. */
const ROUNDS = 60;
const RECORDS = 20_000;

const [name = ''] = process.argv.slice(2);
const make = subjects[name];
if (!make) throw new Error(`no subject "${name}"`);
const { record, between } = await make();
const values = durations(4_096);
const times: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const began = process.hrtime.bigint();
  for (let i = 0; i < RECORDS; i += 1) record(i % series.length, values[i & 4_095] as number);
  times.push(Number(process.hrtime.bigint() - began) / RECORDS);
  await between?.();
  await new Promise((turn) => setImmediate(turn));
}
times.sort((a, b) => a - b);
tell({ ns: times[ROUNDS >> 1] as number });
