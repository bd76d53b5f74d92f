// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  counted,
  visible
} from "./chunk-7NR6V6S4.mjs";

// src/report/colors.ts
var plain = (text) => text;
var noColors = { bold: plain, dim: plain, red: plain, green: plain, yellow: plain, cyan: plain };

// src/report/problems.ts
var SOURCE_WIDTH = 100;
function renderProblems(problems, texts, colors = noColors) {
  if (problems.length === 0) return "";
  const drawn = problems.map((problem) => `${draw(problem, texts, colors).join("\n")}
`);
  return `${drawn.join("\n")}
${summary(problems, colors)}
`;
}
function draw(problem, texts, colors) {
  const { check, severity, message, suggestion, file, line, column } = problem;
  const paint = painter(severity, colors);
  const head = `${colors.bold(paint(`${severity}[${check}]`))}${colors.bold(`: ${visible(message)}`)}`;
  const whole = isWholeFile(problem);
  const source = whole ? void 0 : texts.get(file)?.split("\n")[line - 1];
  const margin = " ".repeat(source === void 0 ? 1 : String(line).length);
  const bar = `${margin} ${colors.cyan("|")}`;
  const lines = [head, `${margin}${colors.cyan("-->")} ${visible(file)}${whole ? "" : `:${line}:${column}`}`];
  if (source !== void 0) {
    const { shown, indent, length } = cut(source.replace(/\r$/, ""), problem);
    const carets = paint("^".repeat(length) + (suggestion ? ` ${visible(suggestion)}` : ""));
    lines.push(bar, `${colors.cyan(`${line} |`)} ${shown}`, `${bar} ${" ".repeat(indent)}${carets}`);
  } else if (suggestion) lines.push(`${margin} ${colors.cyan("=")} ${paint(visible(suggestion))}`);
  if (problem.usedBy?.length) lines.push(`${margin} ${colors.cyan("=")} used by ${users(problem.usedBy)}`);
  return lines;
}
function isWholeFile({ line, column, endLine, endColumn }) {
  return line === 1 && column === 1 && endLine === 1 && endColumn === 1;
}
function cut(source, { line, column, endLine, endColumn }) {
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
function clean(text) {
  return visible(text.replaceAll("	", "\u2192"));
}
function shortenLeft(text, width) {
  const characters = [...text];
  if (widthOf(text) <= width) return text;
  let from = characters.length;
  for (let used = 1; from > 0 && used + columns(characters[from - 1] ?? "") <= width; from--)
    used += columns(characters[from - 1] ?? "");
  return `\u2026${characters.slice(from).join("")}`;
}
function shortenRight(text, width) {
  const characters = [...text];
  if (widthOf(text) <= width) return text;
  let to = 0;
  for (let used = 1; to < characters.length && used + columns(characters[to] ?? "") <= width; to++)
    used += columns(characters[to] ?? "");
  return `${characters.slice(0, to).join("")}\u2026`;
}
function widthOf(text) {
  return [...text].reduce((sum, character) => sum + columns(character), 0);
}
function columns(character) {
  if (new RegExp("\\p{Mark}", "u").test(character)) return 0;
  return new RegExp("[\\u1100-\\u115f\\u2e80-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6]|\\p{Emoji_Presentation}", "u").test(
    character
  ) ? 2 : 1;
}
function users(usedBy) {
  const [first = "", ...more] = usedBy.map(({ file, line }) => `${visible(file)}:${line}`);
  if (more.length === 1) return `${first} and ${more[0]}`;
  return more.length === 0 ? first : `${first} and ${more.length} more`;
}
function summary(problems, colors) {
  const counts = ["error", "warning", "note"].flatMap((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    return count === 0 ? [] : [painter(severity, colors)(counted(count, severity))];
  });
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${counts.join(", ")} in ${counted(files, "file")}`;
}
function painter(severity, colors) {
  return { error: colors.red, warning: colors.yellow, note: colors.cyan }[severity];
}

export {
  noColors,
  renderProblems
};
