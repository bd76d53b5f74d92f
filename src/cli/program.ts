import { Command, CommanderError, Option } from 'commander';
import { account, examples, exits, local, worldOption } from './options.ts';
import type { Streams } from './output.ts';

/** Runs the command line and gives its exit code; commands are loaded when they are called. */
export async function run(argv: readonly string[], streams: Streams): Promise<number> {
  let exitCode = 0;
  const done = (code: number): void => {
    exitCode = code;
  };
  const program = makeProgram(streams, done);
  try {
    await program.parseAsync(argv as string[]);
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 1;
    const { explain } = await import('./failure.ts');
    streams.stderr.write(explain(error));
    return 1;
  }
}

/** The program with all its commands; `done` is told the exit code of the one that ran. */
export function makeProgram(streams: Streams, done: (code: number) => void): Command {
  const program = new Command('monitoring')
    .description('Monitoring as code for AWS CloudWatch: YAML under monitoring/ is planned, reviewed and applied.')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show the help of a command')
    .showHelpAfterError('(--help shows the options and examples)')
    .showSuggestionAfterError(true)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      writeErr: (text) => streams.stderr.write(text),
    })
    .addHelpText(
      'after',
      `
Examples:
  monitoring validate                      check the declarations, without an account
  monitoring plan --sandbox                plan against a local AWS made from your declarations
  monitoring plan --json plan.json         plan against the account, as JSON for programs
  monitoring apply --yes                   send the plan
  monitoring import --stack NAME           write declarations for what exists
  monitoring hold Orders-API-High-CPU --for 12h
  monitoring policy --repository ORG/REPO --out policies

Every command takes --help. AWS_ENDPOINT_URL, AWS_REGION, AWS_PROFILE and the standard credential chain are honoured.`,
    );
  addValidate(program, streams, done);
  addPlan(program, streams, done);
  addApply(program, streams, done);
  addImport(program, streams, done);
  addHold(program, streams, done);
  addPolicy(program, streams, done);
  addSandbox(program, streams, done);
  return program;
}

type Add = (program: Command, streams: Streams, done: (code: number) => void) => void;

const addValidate: Add = (program, streams, done) => {
  local(program.command('validate'), 'check schemas, references and everything that needs no account')
    .addOption(new Option('--sandbox', 'as everywhere; validating asks no account').hideHelp())
    .option('--json <file>', 'write the problems as JSON; - is standard output')
    .addHelpText(
      'after',
      examples(
        ['monitoring validate', 'monitoring validate --dir test/conformance/monitoring --json -'],
        exits('0 no errors', '1 problems'),
      ),
    )
    .action(async (options) => done(await (await import('./commands/validate.ts')).validate(options, streams)));
};

const addPlan: Add = (program, streams, done) => {
  account(local(program.command('plan'), 'show what differs between the declarations and the account'))
    .option('--json <file>', 'write the plan as JSON; - is standard output')
    .option('--markdown <file>', 'write the plan as Markdown; - is standard output')
    .option('--base <dir>', 'what main says: tells this change from what is not yet applied')
    .option('--detailed-exitcode', 'exit with 2 when something differs, withheld or not')
    .addHelpText(
      'after',
      examples(
        [
          'monitoring plan --sandbox',
          'monitoring plan --base ../main/monitoring --markdown plan.md',
          'monitoring plan --json - | jq .summary',
        ],
        exits(
          '0 planned (nothing differs, with --detailed-exitcode)',
          '2 something differs (with --detailed-exitcode)',
          '1 failed',
        ),
      ),
    )
    .action(async (options) => done(await (await import('./commands/plan.ts')).plan(options, streams)));
};

const addApply: Add = (program, streams, done) => {
  account(local(program.command('apply'), 'send the plan: what main wants and nobody has to decide'))
    .option('--yes', 'do not ask')
    .option('--json <file>', 'write the plan and its outcomes as JSON; - is standard output')
    .option('--base <dir>', 'what main said before: lets removed subscriptions go')
    .option('--approve <code...>', 'send these withheld steps, by the code that the plan prints')
    .option('--put-back', 'undo every change by hand')
    .option('--allow <key:address...>', 'let this hazard of this address pass, as delete:alarm.Orders-API-High-CPU')
    .option(
      '--adopt <pattern...>',
      'take over what exists and belongs to nobody: an address, one that ends in *, or all',
    )
    .addHelpText(
      'after',
      examples(
        [
          'monitoring apply --sandbox --yes',
          'monitoring apply --yes --approve Zr81kQ0xLm4t',
          "monitoring apply --yes --allow delete:alarm.Orders-API-High-CPU --adopt 'alarm.Orders-API-*'",
        ],
        exits('0 converged but for changes by hand and holds', '1 failed, blocked, conflict, collision, or left over'),
      ),
    )
    .action(async (options) => done(await (await import('./commands/apply.ts')).apply(options, streams)));
};

const addImport: Add = (program, streams, done) => {
  account(local(program.command('import'), 'write declarations for what exists, and prove that they change nothing'))
    .option('--stack <name>', "the stack's name, where the directory declares none yet")
    .option('--prefix <text>', 'only what has a name that begins so')
    .option('--tag <key=value>', 'only what carries this tag, and what has no tags within it')
    .option('--kind <kind...>', 'only these kinds: alarm, topic, subscription, …')
    .option('--from <file>', 'from a Terraform state file in place of the account')
    .option('--out <dir>', 'write here instead of beside what is declared')
    .option('--adopt', 'write adopt: true everywhere, for stacks that only a merge applies')
    .addHelpText(
      'after',
      examples(
        [
          'AWS_REGION=eu-central-1 monitoring import --stack symphonia-production',
          'monitoring import --prefix Orders-API- --kind alarm',
          'monitoring import --from terraform.tfstate --stack symphonia-production --out imported',
        ],
        exits('0 written, and proved to change nothing', '1 not'),
      ),
    )
    .action(async (options) => done(await (await import('./commands/import.ts')).importing(options, streams)));
};

const addHold: Add = (program, streams, done) => {
  account(local(program.command('hold'), 'leave a resource alone for a while, whatever main wants'), 'applied')
    .argument('<alarm>', 'an alarm by name, or any resource by address (topic.symphonia-alerts)')
    .addOption(new Option('--for <duration>', 'how long: 30m, 12h, 3d').conflicts('release'))
    .option('--release', 'end the hold')
    .addHelpText(
      'after',
      examples(
        ['monitoring hold Orders-API-High-CPU --for 12h', 'monitoring hold Orders-API-High-CPU --release'],
        exits('0 done', '1 not'),
      ),
    )
    .action(async (name, options) => done(await (await import('./commands/hold.ts')).hold(name, options, streams)));
};

const addPolicy: Add = (program, streams, done) => {
  local(program.command('policy'), 'print the IAM roles that the workflows take, made from what is declared')
    .addOption(new Option('--sandbox', 'as everywhere; policies ask no account').hideHelp())
    .option('--base <dir>', 'what main says: its names too, so that what is retired may still be deleted')
    .option('--repository <org/repo>', 'whose workflows take the roles', 'ORG/REPO')
    .option('--owner-id <number>', "the owner's id at GitHub; newer repositories name it")
    .option('--repository-id <number>', "the repository's id at GitHub; newer repositories name it")
    .option('--branch <name>', 'the branch that is applied', 'main')
    .addOption(
      new Option('--github <which>', 'plain: the repository has no environments, so that the branch alone decides')
        .choices(['environments', 'plain'])
        .default('environments'),
    )
    .option('--names <pattern...>', 'names of services to come: how they begin, and a *')
    .option(
      '--with-environment-settings',
      "a role that changes settings of Beanstalk's environments; it has broad rights",
    )
    .option('--out <dir>', 'write a file for each policy here, and print the commands that make the roles')
    .addHelpText(
      'after',
      examples(
        [
          'monitoring policy | jq .plan',
          'monitoring policy --repository example/monitoring --owner-id 1234 --repository-id 5678 --out policies',
          "monitoring policy --github plain --names 'Orders-*' --out policies",
        ],
        exits('0 printed', '1 not'),
      ),
    )
    .action(async (options) => done(await (await import('./commands/policy.ts')).policy(options, streams)));
};

const addSandbox: Add = (program, streams, done) => {
  local(program.command('sandbox'), 'run a local AWS until Ctrl-C; its endpoint is the first line')
    .addOption(worldOption('what it holds', 'fresh'))
    .option('--port <number>', 'listen here instead of on a free port')
    .option('--latency <ms>', 'delay every answer')
    .addOption(new Option('--quotas <which>', 'throttle as AWS does').choices(['aws', 'none']).default('none'))
    .option(
      '--fault <op:kind:n...>',
      'let the next N requests of an operation fail: throttle, error500, reset, reset-after-commit, slow, denied, expired',
    )
    .addHelpText(
      'after',
      examples(
        [
          'monitoring sandbox --world applied',
          'monitoring sandbox --quotas aws --latency 40 --fault PutMetricAlarm:throttle:5',
        ],
        [
          '',
          'Then, in another terminal:',
          '  export AWS_ENDPOINT_URL=http://127.0.0.1:PORT AWS_ACCESS_KEY_ID=sandbox AWS_SECRET_ACCESS_KEY=sandbox AWS_REGION=eu-central-1',
          '  aws cloudwatch describe-alarms',
        ],
      ),
    )
    .action(async (options) => done(await (await import('./commands/sandbox.ts')).sandbox(options, streams)));
};
