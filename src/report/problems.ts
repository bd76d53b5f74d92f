import type { Problem, Source } from '../core/types.ts';
import { type Colors, noColors } from './colors.ts';
import { counted, visible } from './words.ts';

/** Columns of a source line that are shown; longer ones are cut around what is underlined. */
const SOURCE_WIDTH = 100;

/** Problems as compilers draw them: what is wrong, the line where it stands, and what to do about it. Empty without any. */
export function renderProblems(
  problems: readonly Problem[],
  texts: ReadonlyMap<string, string>,
  colors: Colors = noColors,
): string {
  if (problems.length === 0) return '';
  const drawn = problems.map((problem) => `${draw(problem, texts, colors).join('\n')}\n`);
  return `${drawn.join('\n')}\n${summary(problems, colors)}\n`;
}

function draw(problem: Problem, texts: ReadonlyMap<string, string>, colors: Colors): string[] {
  const { check, severity, message, suggestion, file, line, column } = problem;
  const paint = painter(severity, colors);
  const head = `${colors.bold(paint(`${severity}[${check}]`))}${colors.bold(`: ${visible(message)}`)}`;
  const whole = isWholeFile(problem);
  const source = whole ? undefined : texts.get(file)?.split('\n')[line - 1];
  const margin = ' '.repeat(source === undefined ? 1 : String(line).length);
  const bar = `${margin} ${colors.cyan('|')}`;
  const lines = [head, `${margin}${colors.cyan('-->')} ${visible(file)}${whole ? '' : `:${line}:${column}`}`];
  if (source !== undefined) {
    const { shown, indent, length } = cut(source.replace(/\r$/, ''), problem);
    const carets = paint('^'.repeat(length) + (suggestion ? ` ${visible(suggestion)}` : ''));
    lines.push(bar, `${colors.cyan(`${line} |`)} ${shown}`, `${bar} ${' '.repeat(indent)}${carets}`);
  } else if (suggestion) lines.push(`${margin} ${colors.cyan('=')} ${paint(visible(suggestion))}`);
  if (problem.usedBy?.length) lines.push(`${margin} ${colors.cyan('=')} used by ${users(problem.usedBy)}`);
  return lines;
}

/** A problem of a file as a whole stands at its start and underlines nothing. */
function isWholeFile({ line, column, endLine, endColumn }: Problem): boolean {
  return line === 1 && column === 1 && endLine === 1 && endColumn === 1;
}

/** The source line with everything visible, and where the carets go. */
function cut(source: string, { line, column, endLine, endColumn }: Problem) {
  const end = endLine > line ? source.trimEnd().length : endColumn - 1;
  const start = Math.min(column - 1, source.length);
  const before = clean(source.slice(0, start));
  const under = clean(source.slice(start, Math.max(end, start)));
  const after = clean(source.slice(Math.max(end, start)));
  const length = Math.max(1, Math.min(widthOf(under), SOURCE_WIDTH));
  if (widthOf(before + under + after) <= SOURCE_WIDTH)
    return { shown: before + under + after, indent: widthOf(before), length };
  const half = Math.floor((SOURCE_WIDTH - length) / 2);
  const left = shortenLeft(before, Math.max(10, half, SOURCE_WIDTH - widthOf(under + after)));
  const right = shortenRight(under + after, SOURCE_WIDTH - widthOf(left));
  return { shown: left + right, indent: widthOf(left), length: Math.min(length, Math.max(1, widthOf(right))) };
}

function clean(text: string): string {
  return visible(text.replaceAll('\t', '→'));
}

function shortenLeft(text: string, width: number): string {
  const characters = [...text];
  if (widthOf(text) <= width) return text;
  let from = characters.length;
  for (let used = 1; from > 0 && used + columns(characters[from - 1] ?? '') <= width; from--)
    used += columns(characters[from - 1] ?? '');
  return `…${characters.slice(from).join('')}`;
}

function shortenRight(text: string, width: number): string {
  const characters = [...text];
  if (widthOf(text) <= width) return text;
  let to = 0;
  for (let used = 1; to < characters.length && used + columns(characters[to] ?? '') <= width; to++)
    used += columns(characters[to] ?? '');
  return `${characters.slice(0, to).join('')}…`;
}

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + columns(character), 0);
}

/** Columns of a terminal: two for CJK, full-width forms and emoji, none for combining marks. */
function columns(character: string): number {
  if (/\p{Mark}/u.test(character)) return 0;
  return /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(
    character,
  )
    ? 2
    : 1;
}

function users(usedBy: readonly Source[]): string {
  const [first = '', ...more] = usedBy.map(({ file, line }) => `${visible(file)}:${line}`);
  if (more.length === 1) return `${first} and ${more[0]}`;
  return more.length === 0 ? first : `${first} and ${more.length} more`;
}

function summary(problems: readonly Problem[], colors: Colors): string {
  const counts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    return count === 0 ? [] : [painter(severity, colors)(counted(count, severity))];
  });
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${counts.join(', ')} in ${counted(files, 'file')}`;
}

function painter(severity: Problem['severity'], colors: Colors): (text: string) => string {
  return { error: colors.red, warning: colors.yellow, note: colors.cyan }[severity];
}
