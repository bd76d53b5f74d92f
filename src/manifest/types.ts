import type { ServiceRef } from '../core/among.ts';
import type { Json, JsonPointer } from '../core/json.ts';
import type { Address, Place, Problem, Source, StackRef } from '../core/types.ts';

/** A reviewed permission for a hazard. `until` is a date (YYYY-MM-DD), the last day on which it holds. */
export interface Allow {
  readonly hazard: string;
  /** `kind.name`, or with a `*` at the end after a service. */
  readonly address: string;
  readonly reason: string;
  readonly until: string;
  readonly place: Place;
}

/** Something that is known to be missing: why, and until which day (YYYY-MM-DD) that is accepted. */
export interface Gap {
  readonly reason: string;
  readonly until: string;
  readonly place: Place;
}

/** `stack.yaml`, defaults filled in. */
export interface StackSettings extends StackRef {
  /** `none`: what main wants is sent whether or not a comment showed it (a team of one). */
  readonly approvals: 'shown' | 'none';
  /** `putBack`: changes by hand are undone instead of withheld. */
  readonly byHand: 'withhold' | 'putBack';
  /** The GitHub environment that an apply has to run in, and that only chosen branches may deploy to; '': any, or none. */
  readonly githubEnvironment: string;
  /** Share of AWS's quotas that we use, above 0 and at most 1. */
  readonly pace: number;
  readonly allow: readonly Allow[];
  /** Hazards that this stack raises to `block`, by key. */
  readonly block: readonly string[];
  readonly place: Place;
  /** Where each setting stands, by pointer; one that is not in here stands at `place`. */
  readonly places?: ReadonlyMap<JsonPointer, Place>;
}

/** One resource as people wrote it: profiles merged, parameters filled in, look-ups still tokens. */
export interface Declaration {
  readonly address: Address;
  /** What the kind's `normalize` is given; schema-checked. */
  readonly value: Json;
  /** Where each value stands, by pointer into `value`; '' is the whole. */
  readonly places: ReadonlyMap<JsonPointer, Place>;
  /** The declarations that brought it here (a service's `profile:` line), besides its own place. */
  readonly usedBy: readonly Source[];
  readonly protected: boolean;
  readonly adopt: boolean;
  /** What it reads need not be there yet. */
  readonly gap: Gap | null;
}

/** A metric as its publisher sends it: by all its dimensions, and rolled up to some of them. */
export interface PublishedMetric {
  readonly unit: string;
  readonly meaning: string;
  readonly dimensions: readonly string[];
  readonly rollUps: readonly (readonly string[])[];
  /** `always`: at least one value a minute. `onEvents`: a minute in which nothing happened has none. */
  readonly reports: 'always' | 'onEvents';
}

/** What somebody publishes in a namespace. It declares no resource; alarms and widgets are held against it. */
export interface Catalogue {
  readonly name: string;
  readonly namespace: string;
  /** All values that a dimension can have, by its name; none where any may be. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly metrics: ReadonlyMap<string, PublishedMetric>;
  /** Something was wrong in it: what is absent says nothing. */
  readonly damaged: boolean;
}

export interface Manifest {
  readonly stack: StackSettings;
  /** Sorted by address. */
  readonly declarations: readonly Declaration[];
  /** Sorted by name. */
  readonly services: readonly ServiceRef[];
}

/** A manifest without what was wrong in it. */
export interface Checkable extends Manifest {
  /** Addresses of what lacks a part that was wrong, documents (`stack.NAME`, `service.NAME`) too: what is absent there says nothing. */
  readonly damaged: ReadonlySet<string>;
  /** Every file was understood: what is not declared here is declared nowhere. */
  readonly complete: boolean;
  /** What is published, in the order of the files. */
  readonly catalogues: readonly Catalogue[];
}

/** All problems of all files; `manifest` is null when an error among them makes it unsafe to go on. */
export interface Loaded {
  readonly manifest: Manifest | null;
  /** What checks may look at even so. null: there is no stack. */
  readonly checkable: Checkable | null;
  readonly problems: readonly Problem[];
  /** The text of each file read, for drawing problems under it. */
  readonly texts: ReadonlyMap<string, string>;
  /** Names of the files in `runbooks/`, without `.md`. */
  readonly runbooks: ReadonlySet<string>;
}

/**
 * How a kind is written in YAML. `document`: a file whose first key is this one and holds the name
 * (`topic: symphonia-alerts`); with `templates`, items of this list that have the key `by` name a profile there, and what stands at these
 * pointers within them keeps its references: they are those of each service that follows it. `section`: a mapping under this key of services and profiles; its keys come after the service's
 * prefix (`prefixed`), or are names themselves, in which `${parameters}` are filled in (`whole`).
 * `list`: a list under this key of another kind's document; `nameOf` names its items.
 */
export type Written =
  | {
      readonly form: 'document';
      readonly key: string;
      readonly templates?: { readonly list: string; readonly by: string; readonly at: readonly JsonPointer[] };
    }
  | { readonly form: 'section'; readonly key: string; readonly names: 'prefixed' | 'whole' }
  | {
      readonly form: 'list';
      readonly key: string;
      readonly within: string;
      /** Declaration and name of one item, given the item and the name of the resource that holds it. */
      itemOf(item: Json, parent: string): { readonly name: string; readonly value: Json };
    };

/** What the manifest asks of a kind: its name, how it is written, and its compiled schema. */
export interface WrittenKind {
  readonly name: string;
  readonly written: Written;
  /** What is deleted would take data with it: protected, unless the declaration says `protected: false`. */
  readonly protectedByDefault?: true;
  /** AWS's services make resources of this kind by themselves: one of nobody is taken over, unless the declaration says `adopt: false`. */
  readonly adoptedByDefault?: true;
  /** Kinds whose names AWS keeps in one list share it; a kind without one has its own. */
  readonly nameSpace?: string;
}
