import type { JsonObject } from '../core/json.ts';

/** What one service declares in one section under one key, `${` escaped. */
export interface Entry {
  readonly section: string;
  readonly key: string;
  readonly declaration: JsonObject;
  /** The key is a whole name, and may hold references. */
  readonly whole?: true;
}

/** A service on its way to a file. */
export interface ServiceDraft {
  readonly name: string;
  readonly prefix: string;
  readonly entries: readonly Entry[];
}

/** An entry's place in its service, the same for every service. */
export function placeOf({ section, key }: Entry): string {
  return `${section} ${key}`;
}

/** The prefix of a service that says none. */
export function silentPrefix(name: string): string {
  return `${name}-`;
}

/** Sections with their entries, in the order of the entries. */
export function sectionsOf(entries: readonly Entry[]): JsonObject {
  const sections = new Map<string, Map<string, JsonObject>>();
  for (const { section, key, declaration } of entries) {
    sections.set(section, (sections.get(section) ?? new Map<string, JsonObject>()).set(key, declaration));
  }
  return Object.fromEntries([...sections].map(([section, members]) => [section, Object.fromEntries(members)]));
}
