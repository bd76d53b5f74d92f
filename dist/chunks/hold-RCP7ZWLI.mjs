// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  renderOutcomes
} from "./chunk-COISLB2T.mjs";
import {
  openSession
} from "./chunk-DQCBZ37S.mjs";
import "./chunk-TQ44WSQW.mjs";
import "./chunk-LGHDQP3V.mjs";
import {
  noWords
} from "./chunk-VPD4ZAHB.mjs";
import {
  apply
} from "./chunk-XE4BELCT.mjs";
import "./chunk-62CLPEDB.mjs";
import "./chunk-67ANJKAV.mjs";
import {
  registry
} from "./chunk-R3CLBHFJ.mjs";
import "./chunk-AI5UANJC.mjs";
import {
  openOutput
} from "./chunk-B3A2ONST.mjs";
import "./chunk-V3JBXRAA.mjs";
import {
  HOLD_TAG,
  didYouMean
} from "./chunk-SWX7CJWE.mjs";
import "./chunk-7NR6V6S4.mjs";
import {
  showAddress
} from "./chunk-OG6LIO5X.mjs";
import {
  byCodeUnit,
  digest,
  shortDigest
} from "./chunk-XYEXCHBX.mjs";
import {
  Refusal
} from "./chunk-XAMEGF7P.mjs";
import "./chunk-Z2V5MPXM.mjs";
import "./chunk-M63IVSQA.mjs";

// src/core/hold.ts
function planHold(live, until, { at, kind }) {
  const change = holding(live, until);
  const calls = kind.calls(change, at);
  if (calls.length === 0) return null;
  const code = shortDigest([showAddress(live.address), live.spec, calls.map(({ op, input }) => ({ op, input }))]);
  const cost = kind.cost(live.spec);
  return {
    stack: at,
    steps: [
      {
        change,
        cause: "this change",
        calls,
        hazards: [],
        cost: { before: cost, after: cost },
        conditional: false,
        code,
        withheld: null
      }
    ],
    unchanged: 0,
    cost: { before: cost, after: cost },
    digest: digest([at.stack, at.account, at.region, code]),
    approvals: [],
    approvalsInShort: [],
    notes: []
  };
}
function holding(live, until) {
  const { address, spec, needs } = live;
  const nowhere = { source: { file: "", line: 0, column: 0 }, broughtBy: null, sources: {} };
  const desired = { address, spec, reference: spec, needs, ...nowhere, tags: { [HOLD_TAG]: until } };
  return { action: "update", live, fields: [], desired: { ...desired, adopt: false, unresolved: null } };
}

// src/cli/live-named.ts
function liveNamed(name, all) {
  const ours = all.filter((live) => live.owner === "this stack");
  const named = ours.filter((live) => showAddress(live.address) === name || live.address.name === name);
  const [found, other] = named;
  if (!found) throw new Refusal(`${name} is no live resource of this stack${hint(name, ours)}`);
  if (other)
    throw new Refusal(`${name} is more than one: write ${named.map((live) => showAddress(live.address)).join(" or ")}`);
  return found;
}
function hint(name, ours) {
  const names = ours.map((live) => live.address.name).sort(byCodeUnit);
  const addresses = ours.map((live) => showAddress(live.address)).sort(byCodeUnit);
  const meant = didYouMean(name, names) ?? didYouMean(name, addresses);
  return meant === void 0 ? "" : `; ${meant}`;
}

// src/cli/commands/hold.ts
async function hold(name, options, streams) {
  const until = options.release ? null : untilOf(options.for);
  const output = openOutput(streams);
  const session = await openSession(options, { streams, output });
  try {
    const live = liveNamed(name, (await session.plan(noWords)).live);
    const kind = registry.get(live.address.kind);
    if (kind?.ownership !== "tags")
      throw new Refusal(`${showAddress(live.address)} carries no tags, so it cannot be held`);
    const plan = planHold(live, until, { at: session.manifest.stack, kind });
    if (plan) {
      const outcomes = await apply(plan, session.send);
      if ([...outcomes.values()].some(({ status }) => status !== "applied")) {
        output.say(renderOutcomes({ outcomes, after: null, unread: null }, output.colors));
        return 1;
      }
    }
    output.say(
      until ? `${showAddress(live.address)} is held until ${until}
` : `${showAddress(live.address)} is not held
`
    );
    return 0;
  } finally {
    await session.close();
  }
}
function untilOf(text) {
  const unitMs = { m: 6e4, h: 36e5, d: 864e5 };
  const [, count, unit] = /^([1-9]\d{0,3})([mhd])$/.exec(text ?? "") ?? [];
  if (!count)
    throw new Refusal(
      text === void 0 ? "say how long: --for 12h, or --release" : `--for ${text}: write 30m, 12h or 3d`
    );
  const at = Date.now() + Number(count) * unitMs[unit];
  return new Date(at).toISOString().replace(/\.\d{3}Z$/, "Z");
}
export {
  hold
};
