import { type JsonPointer, pointerTo } from '../core/json.ts';
import type { Problem } from '../core/types.ts';
import { type Filled, fillIn } from './fill-in.ts';
import { problemAt } from './problems.ts';
import type { Service } from './service.ts';
import { type Leaf, type Mapping, type Tree, textIn } from './tree.ts';
import type { Written } from './types.ts';

type Templates = NonNullable<Extract<Written, { form: 'document' }>['templates']>;

/** What a template is filled in for. */
export interface Around {
  readonly services: readonly Service[];
  /** What is wrong with the name of a profile, or null. */
  unknown(
    profile: string,
  ): { readonly check: string; readonly message: string; readonly suggestion?: string | undefined } | null;
  /** No file is missing here. */
  readonly complete: boolean;
}

/**
 * Fills in a document, but for its templates: what an item says for every service of a profile keeps its references, which are that
 * service's and are filled in when it is known for which of them. Here each is tried for all of them, so that a name which a service
 * does not know is told with its place.
 */
export function fillInDocument(tree: Mapping, templates: Templates | undefined, around: Around): Filled {
  const items = templates ? tree.members.get(templates.list)?.tree : undefined;
  if (!templates || items?.type !== 'list') return fillIn(tree, new Map());
  const aside = new Map<Tree, Tree>();
  const problems: Problem[] = [];
  const held = items.items.map((item) => {
    const profile = item.type === 'mapping' ? textIn(item, templates.by) : null;
    if (!profile) return item;
    problems.push(
      ...profileProblems(profile, around),
      ...namesUnknown(item, { profile: profile.value, templates, around }),
    );
    return setAside(item, { at: '', pointers: templates.at, aside });
  });
  const members = new Map(tree.members);
  const member = members.get(templates.list);
  if (member) members.set(templates.list, { ...member, tree: { ...items, items: held } });
  const filled = fillIn({ ...tree, members }, new Map());
  return {
    tree: putBack(filled.tree, aside),
    problems: [...filled.problems, ...problems],
    whole: filled.whole && problems.length === 0,
  };
}

function profileProblems(
  profile: Leaf & { readonly value: string },
  { services, unknown, complete }: Around,
): readonly Problem[] {
  if (!complete || services.some((service) => service.profile?.name === profile.value)) return [];
  const nobody = {
    check: 'manifest/profile',
    message: `no service follows profile "${profile.value}"`,
    suggestion: 'name a profile that one follows',
  };
  return [problemAt(profile.place, unknown(profile.value) ?? nobody)];
}

/** What the first service that does not know all names lacks. */
function namesUnknown(
  item: Tree,
  { profile, templates, around }: { profile: string; templates: Templates; around: Around },
): readonly Problem[] {
  const parts = new Map<Tree, Tree>();
  setAside(item, { at: '', pointers: templates.at, aside: parts });
  const tried = around.services
    .filter((service) => service.profile?.name === profile)
    .map(({ scope }) => [...parts.values()].flatMap((part) => fillIn(part, scope).problems));
  return tried.find((problems) => problems.length > 0) ?? [];
}

interface Aside {
  readonly at: JsonPointer;
  readonly pointers: readonly JsonPointer[];
  /** What was set aside, by what stands in its place. */
  readonly aside: Map<Tree, Tree>;
}

function setAside(tree: Tree, { at, pointers, aside }: Aside): Tree {
  if (pointers.includes(at)) {
    const placeholder: Leaf = { type: 'leaf', value: null, text: '', place: tree.place };
    aside.set(placeholder, tree);
    return placeholder;
  }
  if (tree.type !== 'mapping') return tree;
  const members = [...tree.members].map(([key, member]) => {
    return [key, { ...member, tree: setAside(member.tree, { at: pointerTo(at, key), pointers, aside }) }] as const;
  });
  return { ...tree, members: new Map(members) };
}

function putBack(tree: Tree, aside: ReadonlyMap<Tree, Tree>): Tree {
  const was = aside.get(tree);
  if (was) return was;
  if (tree.type === 'list') return { ...tree, items: tree.items.map((item) => putBack(item, aside)) };
  if (tree.type === 'leaf') return tree;
  const members = [...tree.members].map(
    ([key, member]) => [key, { ...member, tree: putBack(member.tree, aside) }] as const,
  );
  return { ...tree, members: new Map(members) };
}
