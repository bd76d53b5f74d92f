import { type Problem, parseAddress } from '../core/types.ts';
import type { Colors } from './colors.ts';
import { shortNames } from './groups.ts';
import { code, place as codePlace, lines } from './markdown-cells.ts';
import { counted, visible, wrap } from './words.ts';

/** What a plan notes besides its steps, for a terminal: what and where, of which resources, and what to do. */
export function noteLines(notes: readonly Problem[], colors: Colors): string[] {
  return notes.flatMap((note) => {
    const paint = { error: colors.red, warning: colors.yellow, note: colors.cyan }[note.severity];
    const where = colors.dim(`${visible(note.file)}:${note.line}`);
    const { kind, names } = about(note);
    const of = names.length === 0 ? [] : wrap(names.map(visible), { first: `      ${kind}.`, next: '        ' });
    const hint = note.suggestion === undefined ? [] : [`      ${paint(visible(note.suggestion))}`];
    return [`  ${paint(note.severity)} ${visible(note.message)}  ${where}`, ...of, ...hint];
  });
}

/** The same as a list in Markdown. */
export function noteItems(notes: readonly Problem[]): string {
  return notes
    .map((note) => {
      const { kind, names } = about(note);
      const of =
        names.length === 0
          ? ''
          : `${names.length === 1 ? kind : `${counted(names.length, kind)}:`} ${names.map(code).join(' · ')}`;
      const severity = note.severity === 'note' ? '' : `**${note.severity}** `;
      const said = `- ${severity}${code(note.message)} (${codePlace(note)})`;
      return lines([said, of, note.suggestion === undefined ? '' : code(note.suggestion)]);
    })
    .join('\n');
}

/** The resources that a note is about, all of one kind, their shared ending said once. */
function about({ addresses = [] }: Problem): { readonly kind: string; readonly names: readonly string[] } {
  const parsed = addresses.map(parseAddress).filter((one) => one !== null);
  return { kind: parsed[0]?.kind ?? '', names: shortNames(parsed.map(({ name }) => name)) };
}
