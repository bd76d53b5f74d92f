/**
 * Text that people or AWS wrote, for a job's log: the runner takes a line that begins with `::` for a command, and `##[` wherever it
 * stands. https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function inertLog(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => (/^\s*::/.test(line) ? `| ${line}` : line).replaceAll('##[', '# #['))
    .join('\n');
}
