import type { AnyKind } from '../../src/core/kind.ts';
import { type Call, CallFailed, type SendPort } from '../../src/core/port.ts';
import { readThroughMarks } from '../../src/core/survey.ts';
import { announcement, MARK_TAG, tagChanges, tagList } from '../../src/core/tags.ts';
import { type Live, parseAddress, type Spec, showAddress, type Tags } from '../../src/core/types.ts';
import { at, thing, untagged } from '../support/things.ts';

/** What AWS holds, by address. Tags are null for kinds without them. */
export type Account = { readonly [address: string]: { readonly spec: Spec; readonly tags: Tags | null } };

/** The made-up kind, with updates of three requests as real kinds have them: announced, sent, marked. */
const marked: AnyKind<never> = {
  ...thing,
  calls: (change, stack) => {
    const calls = thing.calls(change as never, stack);
    const sends = calls.some(({ op }) => op === 'things.Put');
    if (change.action !== 'update' || !sends || change.live.tags === null) return calls;
    const { address, spec, tags } = change.desired;
    const [put] = calls as [Call];
    const told = announcement(change.live.tags, [spec], change.live.spec);
    const { set, remove } = tagChanges(
      { ...change.live.tags, ...told },
      { ...tags, [MARK_TAG]: tags[MARK_TAG] ?? null },
    );
    const named = { Name: address.name };
    return [
      { op: 'things.Tag', input: { ...named, Tags: tagList(told) } },
      put,
      ...(Object.keys(set).length > 0 ? [{ op: 'things.Tag', input: { ...named, Tags: tagList(set) } }] : []),
      ...(remove.length > 0 ? [{ op: 'things.Untag', input: { ...named, TagKeys: remove } }] : []),
    ];
  },
};

/** Writes name their kind, so that an untagged one is told from a tagged one of its name. */
function ofKind(kind: AnyKind<never>): AnyKind<never> {
  const prefixed = ({ op, input }: Call): Call => ({ op, input: { ...input, Kind: kind.name } });
  return { ...kind, calls: (change, stack) => kind.calls(change as never, stack).map(prefixed) };
}

export const kinds: ReadonlyMap<string, AnyKind<never>> = new Map(
  [marked, untagged].map((kind) => [kind.name, ofKind(kind)]),
);

/** What a list of the account gives. */
export function liveOf(account: Account): readonly Live[] {
  return Object.entries(account).map(([address, { spec, tags }]) => {
    const { kind, name } = parseAddress(address) as { kind: string; name: string };
    const { protected: _, ...plain } = spec;
    const found = { name, spec: plain, tags, handle: null, rest: {} };
    return readThroughMarks(found, kinds.get(kind) as AnyKind<never>, at);
  });
}

/** Members of all requests of these kinds; each has some of them. */
interface Given {
  readonly Kind: string;
  readonly Name?: string;
  readonly Names: readonly string[];
  readonly spec: Spec;
  readonly Tags: readonly { readonly Key: string; readonly Value: string }[];
  readonly TagKeys: readonly string[];
}

/** The account after a request. */
export function afterCall(account: Account, { op, input }: Call): Account {
  const given = input as unknown as Given;
  const address = showAddress({ kind: given.Kind, name: given.Name ?? given.Names[0] ?? '' });
  const was = account[address];
  switch (op) {
    case 'things.Delete':
      return Object.fromEntries(Object.entries(account).filter(([one]) => one !== address));
    case 'things.Put': {
      const { protected: _, ...spec } = given.spec;
      const tags = was ? was.tags : given.Kind === 'untagged' ? null : tagsOf(given.Tags);
      return { ...account, [address]: { spec, tags } };
    }
    case 'things.Tag':
      return was ? { ...account, [address]: { ...was, tags: { ...was.tags, ...tagsOf(given.Tags) } } } : account;
    case 'things.Untag': {
      const tags = Object.fromEntries(Object.entries(was?.tags ?? {}).filter(([key]) => !given.TagKeys.includes(key)));
      return was ? { ...account, [address]: { ...was, tags } } : account;
    }
    default:
      throw new Error(op);
  }
}

function tagsOf(list: readonly { Key: string; Value: string }[]): Tags {
  return Object.fromEntries(list.map(({ Key, Value }) => [Key, Value]));
}

/** A port to an account that dies after so many requests; `at` is what the account is by then, one after the other. */
export function mortalPort(account: Account, requests: number): { port: SendPort; states: Account[] } {
  const states = [account];
  const port: SendPort = {
    joins: () => null,
    send: async (call) => {
      if (states.length > requests)
        throw new CallFailed({ op: call.op, code: 'Died', message: 'the machine died' }, { final: true });
      states.push(afterCall(states.at(-1) as Account, call));
    },
  };
  return { port, states };
}
