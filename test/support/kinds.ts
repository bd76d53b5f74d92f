import type { AwsReadPort, ReadName } from '../../src/aws/operations.ts';
import { diffSpecs } from '../../src/core/diff.ts';
import type { AnyKind } from '../../src/core/kind.ts';
import { CallFailed } from '../../src/core/port.ts';
import { readThroughMarks } from '../../src/core/survey.ts';
import { ownTags } from '../../src/core/tags.ts';
import type { Change, Desired, Found, Live, Spec, StackRef, Tags } from '../../src/core/types.ts';
import type { AwsKind } from '../../src/kinds/kind.ts';

/** The stack in which kinds are tested. */
export const at: StackRef = {
  stack: 'test',
  account: '123456789012',
  region: 'eu-central-1',
  partition: 'aws',
  priorities: {
    critical: { notify: ['alerts', 'critical'], respondWithin: '5m' },
    high: { notify: ['alerts'], respondWithin: '15m' },
  },
  runbooks: 'https://example.org/runbooks',
};

/** An AWS that answers as told, and the reads that it was asked. An answer may be a list of pages, or a failure to throw. */
export function fakeRead(answers: { readonly [O in ReadName]?: (input: never) => unknown }) {
  const reads: string[] = [];
  const ask = async (op: ReadName, input: unknown) => {
    reads.push(op);
    const answer = answers[op]?.(input as never) ?? {};
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const aws: AwsReadPort = {
    read: (op, input) => ask(op, input) as never,
    pages: async (op, input) => [await ask(op, input)].flat() as never,
  };
  return { aws, reads };
}

/** AWS's answer for what is not there. */
export function notFound(code = 'ResourceNotFoundException'): CallFailed {
  return new CallFailed({ op: 'any', code, message: 'not there' });
}

/** The tagging API's listing. */
export function listing(tags: { readonly [arn: string]: Tags }): {
  readonly ResourceTagMappingList: readonly unknown[];
} {
  const list = Object.entries(tags).map(([ResourceARN, one]) => ({
    ResourceARN,
    Tags: Object.entries(one).map(([Key, Value]) => ({ Key, Value })),
  }));
  return { ResourceTagMappingList: list };
}

/** The tags that we leave on a resource of this spec. */
export function marked(spec: Spec): Tags {
  const tags = Object.entries(ownTags({ spec, reference: spec }, at)).filter(([, value]) => value !== null);
  return Object.fromEntries(tags) as Tags;
}

/** A resource as a repository asks for it. */
export function desiredOf<S extends Spec>(
  name: string,
  spec: S,
  more: { kind?: string; protected?: boolean } = {},
): Desired<S> {
  const full = { ...spec, protected: more.protected ?? false };
  return {
    address: { kind: more.kind ?? 'alarm', name },
    spec: full,
    reference: full,
    needs: [],
    source: { file: 'monitoring/x.yaml', line: 1, column: 1 },
    broughtBy: null,
    sources: {},
    tags: ownTags({ spec: full, reference: full }, at),
    adopt: false,
    unresolved: null,
  };
}

/** A resource as AWS has it, seen through its tags. */
export function liveOf<D, S extends Spec>(
  kind: AwsKind<D, S>,
  found: Partial<Found<S>> & { name: string; spec: S },
): Live<S> {
  const whole: Found<S> = { tags: marked(found.spec), handle: null, rest: {}, ...found };
  return readThroughMarks(whole, kind as AnyKind<never>, at) as Live<S>;
}

/** What has to happen to one that exists. */
export function changeOf<S extends Spec>(
  action: 'adopt' | 'update' | 'replace',
  live: Live<S>,
  desired: Desired<S>,
): Change<S> {
  const fields = diffSpecs(live.spec, desired.spec).map((field) => ({ ...field, cause: null }));
  return { action, live, desired, fields };
}
