import { type Command, parseCommand } from './commands.ts';
import type { Masks } from './masks.ts';

/** What a reviewer sees beside a line of a file, or on the run's page. */
export interface Annotation {
  readonly level: Level;
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
  readonly endColumn?: number;
}

type Level = 'error' | 'warning' | 'notice';

/** https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations: of each level, for a step. */
const mostOfALevel = 10;
/** `_maxIssueMessageLength` of https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs */
const longestMessage = 4096;

const levels: readonly string[] = ['error', 'warning', 'notice'];
/** Done through files since 2022. https://github.blog/changelog/2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/ */
const gone: readonly string[] = ['set-output', 'save-state', 'set-env', 'add-path'];
const registered = [...levels, ...gone, 'stop-commands', 'add-mask', 'debug', 'group', 'endgroup', 'echo'].concat(
  'add-matcher',
  'remove-matcher',
);

export interface Log {
  /** Takes one line of what the step printed. */
  read(line: string): void;
  /** The runner's own word on it. */
  error(message: string): void;
  /** As the page shows it: commands carried out, secrets masked. */
  readonly lines: readonly string[];
  readonly annotations: readonly Annotation[];
  /** What GitHub leaves out, and why. */
  readonly dropped: readonly string[];
  /** What the step must not do. */
  readonly slips: readonly string[];
}

/** Reads what a step prints as the runner does: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs */
export function createLog(masks: Masks): Log {
  const known = new Set(registered);
  let stopToken: string | null = null;
  const state = {
    lines: [] as string[],
    annotations: [] as Annotation[],
    dropped: [] as string[],
    slips: [] as string[],
  };
  const print = (line: string) => void state.lines.push(masks.apply(line));
  const annotate = (level: Level, command: Command) => {
    print(`##[${level}]${command.data}`);
    keep(state, annotationOf(level, command, masks));
  };

  const carryOut = (command: Command, line: string) => {
    if (levels.includes(command.name)) return annotate(command.name as Level, command);
    if (gone.includes(command.name)) state.slips.push(`::${command.name}:: is not carried out any more`);
    if (command.name === 'add-mask') return masks.add(command.data);
    if (command.name === 'debug') return;
    if (command.name === 'group' || command.name === 'endgroup') return print(`##[${command.name}]${command.data}`);
    print(line);
    if (command.name !== 'stop-commands') return;
    stopToken = command.data.toLowerCase();
    known.add(stopToken);
  };

  const read = (line: string) => {
    const command = parseCommand(line, known);
    if (stopToken === null) return command ? carryOut(command, line) : print(line);
    print(line);
    if (command?.name !== stopToken) return;
    known.delete(stopToken);
    stopToken = null;
  };
  const error = (message: string) => annotate('error', { name: 'error', properties: {}, data: message });
  return { read, error, ...state };
}

function keep(state: { annotations: Annotation[]; dropped: string[] }, annotation: Annotation): void {
  const { level, message } = annotation;
  const same = state.annotations.filter((one) => one.level === level).length;
  if (same >= mostOfALevel) {
    state.dropped.push(`the ${level} annotation "${message.slice(0, 80)}": a step has ${mostOfALevel} of a level`);
    return;
  }
  if (message.length > longestMessage)
    state.dropped.push(
      `the end of the ${level} annotation "${message.slice(0, 80)}…": ${longestMessage} characters at most`,
    );
  state.annotations.push({ ...annotation, message: message.slice(0, longestMessage) });
}

/** Columns only count within one line. `ValidateLinesAndColumns` of ActionCommandManager.cs. */
function annotationOf(level: Level, { data, properties }: Command, masks: Masks): Annotation {
  const { file, title } = properties;
  const whole = (text: string | undefined) => (text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined);
  const line = whole(properties.line) ?? whole(properties.endLine);
  const endLine = whole(properties.endLine);
  const column = whole(properties.col) ?? whole(properties.endColumn);
  const endColumn = whole(properties.endColumn);
  const lines = endLine !== undefined && line !== undefined && endLine < line ? {} : { line, endLine };
  const oneLine = line !== undefined && (endLine === undefined || endLine === line);
  const ordered = endColumn === undefined || column === undefined || endColumn >= column;
  const columns = oneLine && ordered ? { column, endColumn } : {};
  const shown = { message: masks.apply(data), title: title && masks.apply(title) };
  return defined({ level, ...shown, file, ...lines, ...columns });
}

function defined(fields: { [name: string]: unknown }): Annotation {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as unknown as Annotation;
}
