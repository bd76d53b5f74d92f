import type { Json, JsonObject, JsonPointer } from './json.ts';
import type { Call, CallError } from './port.ts';

/**
 * A resource as it is compared: plain JSON with every default written out and nothing that only the server decides. What has no order
 * (sets, named things) is an object keyed by member: another member is another field, not another list.
 */
export type Spec = JsonObject;

/** A resource of the stack. Written `kind.name`, split at the first dot. */
export interface Address {
  readonly kind: string;
  readonly name: string;
}

/** A place in a file of the repository; line and column count from 1, in UTF-16 code units. */
export interface Source {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A stretch of a file; the end is exclusive. */
export interface Place extends Source {
  readonly endLine: number;
  readonly endColumn: number;
}

/** One breach of a check, with its place. `usedBy` names the declarations that brought an expanded resource here. */
export interface Problem extends Place {
  readonly check: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly message: string;
  readonly suggestion?: string;
  readonly usedBy?: readonly Source[];
  /** Resources that it is about, as `kind.name`, where it is about some. */
  readonly addresses?: readonly string[];
}

/** Tags as AWS holds them. */
export type Tags = { readonly [key: string]: string };

/** Tags that a resource should carry; null: should not carry. Tags that are not named here are somebody else's. */
export type WantedTags = { readonly [key: string]: string | null };

/** What one `stack.yaml` owns in one account and region, as far as kinds need to know. */
export interface StackRef {
  readonly stack: string;
  readonly account: string;
  readonly region: string;
  /** `aws`, `aws-cn`, `aws-us-gov`, …: follows from the region. */
  readonly partition: string;
  readonly priorities: { readonly [priority: string]: Priority };
  /** Where runbooks are read: a URL without a slash at the end, or a folder of the repository. */
  readonly runbooks: string;
}

/** How urgent an alarm is. `respondWithin` is a duration as written (`5m`). */
export interface Priority {
  readonly notify: readonly string[];
  readonly respondWithin: string;
}

/** What the repository asks for. */
export interface Desired<S extends Spec = Spec> {
  readonly address: Address;
  /** Look-ups resolved; `${env.NAME}` stays a reference. */
  readonly spec: S;
  /** The same spec with every looked-up value still a reference: what approvals and `look-up` causes go by. */
  readonly reference: Spec;
  readonly needs: readonly Address[];
  readonly source: Source;
  /** The line of another declaration that brought it here, such as a service's `profile:`; null: it stands for itself. */
  readonly broughtBy: Source | null;
  /** Where each field of the spec is written; a field that is not in here stands at `source`. */
  readonly sources: { readonly [path: JsonPointer]: Source };
  /** Tags of ours that the live resource should carry; empty for kinds without tags. */
  readonly tags: WantedTags;
  /** The declaration says that an existing resource of nobody may be taken over. */
  readonly adopt: boolean;
  /** Why its look-ups have no answer, or null. */
  readonly unresolved: string | null;
}

/** What we last applied, as a tag remembers it. */
export interface Mark {
  /** Digest of the spec. */
  readonly spec: string;
  /** Digest of the spec with look-ups as references. */
  readonly reference: string;
  /** Digests of what an update of several requests leaves when it is killed, if one was under way. */
  readonly passes: readonly string[];
}

export type Owner = 'this stack' | 'another stack' | 'another kind' | 'nobody';

/** What a kind read, as AWS says it. */
export interface Found<S extends Spec = Spec> {
  readonly name: string;
  readonly spec: S;
  /** null: this kind has no tags. */
  readonly tags: Tags | null;
  /** Ids that AWS invented. */
  readonly handle: Json;
  /** Fields that we do not model, sent back unchanged. */
  readonly rest: Json;
  /** The name is taken by a resource of this other kind. */
  readonly otherKind?: string;
  /** What AWS says besides, for what is told of a change (how much a log group holds). Neither compared nor in any digest. */
  readonly facts?: Json;
  /** What a reader should know and no call can change (a subscription that waits for its confirmation). */
  readonly notes?: readonly string[];
  /** It is there, and what it holds may not be read: the spec says nothing. */
  readonly unread?: CallError;
}

/** What AWS has, read through our marks. */
export interface Live<S extends Spec = Spec> extends Found<S> {
  readonly address: Address;
  readonly needs: readonly Address[];
  readonly owner: Owner;
  /** Live is not what its mark says; null: no mark of this version. */
  readonly touched: boolean | null;
  /** Its mark, if it is of this version. */
  readonly mark: Mark | null;
  /** Held until this time (ISO 8601), or null. */
  readonly hold: string | null;
}

export type Change<S extends Spec = Spec> =
  | { readonly action: 'create'; readonly desired: Desired<S> }
  | {
      readonly action: 'adopt' | 'update' | 'replace';
      readonly live: Live<S>;
      readonly desired: Desired<S>;
      readonly fields: readonly FieldChange[];
    }
  | { readonly action: 'delete'; readonly live: Live<S> };

export type Action = Change['action'];

/** A label for readers, never a permission. */
export type Cause = 'this change' | 'not yet applied' | 'look-up' | 'by hand';

/** One field that differs. A field that is not there is null. */
export interface FieldChange {
  readonly path: JsonPointer;
  readonly from: Json;
  readonly to: Json;
  readonly cause: Cause | null;
  /** What a reader is told in the place of its path. */
  readonly words?: FieldWords;
}

/** What a field is called where it changed, before `from → to`; where it came, before its value; and that it went. */
export interface FieldWords {
  readonly changed: string;
  readonly added?: string;
  readonly removed?: string;
}

/** Why a step deserves a second look. */
export interface Hazard {
  readonly key: string;
  readonly level: 'block' | 'tell';
  readonly reason: string;
}

/** Dollars a month; null where the price is unknown. */
export type Cost = number | null;

export const withholdReasons = [
  'by hand',
  'collision',
  'hold',
  'conflict',
  'unresolved look-up',
  'denied read',
  'blocked hazard',
  'unapproved',
  'needs something that is not there',
] as const;
export type WithholdReason = (typeof withholdReasons)[number];

/** Why a step is left alone: the reason, and after a colon what it means here. */
export type Withheld = WithholdReason | `${WithholdReason}: ${string}`;

export interface Step<S extends Spec = Spec> {
  readonly change: Change<S>;
  readonly cause: Cause;
  readonly calls: readonly Call[];
  readonly hazards: readonly Hazard[];
  readonly cost: { readonly before: Cost; readonly after: Cost };
  /** Listed without having been read: apply reads first. */
  readonly conditional: boolean;
  /** The key to this step as it stands: 12 characters over address, live and calls. */
  readonly code: string;
  readonly withheld: Withheld | null;
}

export interface Plan {
  readonly stack: StackRef;
  readonly steps: readonly Step[];
  /** Resources that are as desired. */
  readonly unchanged: number;
  readonly cost: { readonly before: Cost; readonly after: Cost };
  readonly digest: string;
  /** What this plan shows against base: 12 characters each, sorted. Empty without a base. */
  readonly approvals: readonly string[];
  /** The same with each create as a whole, for where the fields of all creates do not fit. */
  readonly approvalsInShort: readonly string[];
  readonly notes: readonly Problem[];
}

export type Outcome =
  | { readonly status: 'applied' }
  | { readonly status: 'failed'; readonly call: Call; readonly error: CallError }
  | { readonly status: 'skipped'; readonly because: Address }
  /** A person stopped the run, or no call goes through any more; calls of this step that already went out are counted. */
  | { readonly status: 'stopped'; readonly sent: number };

/** `kind.name`. */
export function showAddress(address: Address): string {
  return `${address.kind}.${address.name}`;
}

/** The inverse, split at the first dot; null when there is no dot. */
export function parseAddress(text: string): Address | null {
  const dot = text.indexOf('.');
  return dot < 1 || dot === text.length - 1 ? null : { kind: text.slice(0, dot), name: text.slice(dot + 1) };
}

/** The address that a change is about. */
export function addressOf(change: Change): Address {
  return change.action === 'delete' ? change.live.address : change.desired.address;
}

/** The reason without its explanation. */
export function reasonOf(withheld: Withheld): WithholdReason {
  const reason = withholdReasons.find((one) => withheld === one || withheld.startsWith(`${one}: `));
  if (!reason) throw new Error(`no reason: ${withheld}`);
  return reason;
}
