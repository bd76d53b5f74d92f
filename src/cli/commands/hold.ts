import { apply } from '../../core/apply.ts';
import { planHold } from '../../core/hold.ts';
import { showAddress } from '../../core/types.ts';
import { renderOutcomes } from '../../report/outcomes.ts';
import { registry } from '../../stack/registry.ts';
import { Refusal } from '../failure.ts';
import { liveNamed } from '../live-named.ts';
import { openOutput, type Streams } from '../output.ts';
import { type AccountOptions, openSession } from '../session.ts';
import { noWords } from '../stack.ts';

interface HoldOptions extends AccountOptions {
  readonly for?: string;
  readonly release?: boolean;
}

/** Sets or removes the tag that withholds a resource: a plan of one step. */
export async function hold(name: string, options: HoldOptions, streams: Streams): Promise<number> {
  const until = options.release ? null : untilOf(options.for);
  const output = openOutput(streams);
  const session = await openSession(options, { streams, output });
  try {
    const live = liveNamed(name, (await session.plan(noWords)).live);
    const kind = registry.get(live.address.kind);
    if (kind?.ownership !== 'tags')
      throw new Refusal(`${showAddress(live.address)} carries no tags, so it cannot be held`);
    const plan = planHold(live, until, { at: session.manifest.stack, kind });
    if (plan) {
      const outcomes = await apply(plan, session.send);
      if ([...outcomes.values()].some(({ status }) => status !== 'applied')) {
        output.say(renderOutcomes({ outcomes, after: null, unread: null }, output.colors));
        return 1;
      }
    }
    output.say(
      until ? `${showAddress(live.address)} is held until ${until}\n` : `${showAddress(live.address)} is not held\n`,
    );
    return 0;
  } finally {
    await session.close();
  }
}

/** Now and a duration as ISO 8601, to the second. */
function untilOf(text: string | undefined): string {
  const unitMs = { m: 60_000, h: 3_600_000, d: 86_400_000 };
  const [, count, unit] = /^([1-9]\d{0,3})([mhd])$/.exec(text ?? '') ?? [];
  if (!count)
    throw new Refusal(
      text === undefined ? 'say how long: --for 12h, or --release' : `--for ${text}: write 30m, 12h or 3d`,
    );
  const at = Date.now() + Number(count) * unitMs[unit as keyof typeof unitMs];
  return new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
