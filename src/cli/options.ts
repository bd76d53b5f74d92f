import { type Command, Option } from 'commander';
import type { World } from './stack.ts';

/** Every command reads declarations. */
export function local(command: Command, description: string): Command {
  return command.description(description).option('--dir <dir>', 'where the declarations are', 'monitoring');
}

/** Commands that talk to an account; `world`: what a sandbox in its place holds, unless said. */
export function account(command: Command, world: World = 'fresh'): Command {
  return command
    .option('--sandbox', 'use a local AWS made from the declarations, for this run only')
    .addOption(worldOption('what the sandbox holds', world).implies({ sandbox: true }));
}

/** `what` says whose world it is. */
export function worldOption(what: string, world: World): Option {
  return new Option(
    '--world <which>',
    `${what}: fresh: environments and metrics, nothing of ours; applied: ours too; empty: nothing`,
  )
    .choices(['fresh', 'applied', 'empty'])
    .default(world);
}

/** The end of a command's help: how it is called, and what else there is to know. */
export function examples(lines: readonly string[], more: readonly string[]): string {
  return ['', 'Examples:', ...lines.map((line) => `  ${line}`), ...more].join('\n');
}

/** What the exit codes mean. */
export function exits(...codes: readonly string[]): readonly string[] {
  return ['', 'Exit codes:', ...codes.map((code) => `  ${code}`)];
}
