import type { Job, Step, Workflow } from './workflow.ts';

/** One rule: what of a workflow breaks it, nothing when it holds. */
export type Rule = (workflow: Workflow) => readonly string[];

const untrusted = ['pull_request_target', 'workflow_run', 'issue_comment'];
const pinned = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;

/** What https://docs.github.com/en/actions/reference/security/secure-use asks for, and what keeps the required checks reporting. */
export const rules: Readonly<Record<string, Rule>> = {
  'grants nothing on top': ({ permissions }) =>
    JSON.stringify(permissions) === '{}' ? [] : ['permissions is not {} on top'],

  'grants each job what it needs, with the reason beside it': ({ jobs, reasonsOf }) =>
    [...jobs].flatMap(([id, { permissions }]) =>
      typeof permissions === 'object'
        ? reasonsOf(id).flatMap(({ value, comment }) => (comment ? [] : [`${id}: no reason beside ${value}`]))
        : [`${id}: no permissions`],
    ),

  'pins each action by commit, with the version beside it': ({ commentsOf }) =>
    commentsOf('uses').flatMap(({ value, comment }) =>
      value.startsWith('$/') || (pinned.test(value) && /^v\d+\.\d+\.\d+$/.test(comment))
        ? []
        : [`${value} # ${comment}`],
    ),

  'ends by itself': ({ jobs }) =>
    jobsWhere(jobs, (job) => !((job['timeout-minutes'] ?? Number.POSITIVE_INFINITY) <= 60), 'timeout-minutes up to 60'),

  'runs on a named machine': ({ jobs }) =>
    jobsWhere(jobs, (job) => job['runs-on'] !== 'ubuntu-24.04', 'runs-on: ubuntu-24.04'),

  'leaves no token in a checkout': ({ jobs }) =>
    stepsWhere(jobs, 'actions/checkout', (given) => given['persist-credentials'] !== false),

  'caches nothing that another run could have poisoned': ({ jobs }) => [
    ...stepsWhere(jobs, 'actions/setup-node', (given) => given['package-manager-cache'] !== false || 'cache' in given),
    ...stepsWhere(jobs, 'actions/cache', () => true),
  ],

  'takes short, named credentials of one account': ({ jobs }) =>
    stepsWhere(
      jobs,
      'aws-actions/configure-aws-credentials',
      (given) =>
        !given['role-to-assume'] ||
        !given['role-session-name'] ||
        !given['allowed-account-ids'] ||
        !(Number(given['role-duration-seconds']) <= 3600),
    ),

  'has no expression in a script': ({ jobs }) =>
    stepsOf(jobs).flatMap(({ id, step }) =>
      [step.run, step.with?.script].some((script) => String(script ?? '').includes('${{'))
        ? [`${id}: ${step.run}`]
        : [],
    ),

  'runs for no event that hands a token to the code of a fork': ({ on }) =>
    Object.keys(on).filter((event) => untrusted.includes(event)),

  'has secrets only in an environment': ({ jobs }) =>
    jobsWhere(
      jobs,
      (job) => !job.environment && /\bsecrets\b/.test(JSON.stringify(job)),
      'an environment for its secrets',
    ),

  'takes turns': ({ concurrency }) => {
    const { group, 'cancel-in-progress': cancels } = (concurrency ?? {}) as Record<string, unknown>;
    return group && cancels !== undefined ? [] : ['concurrency lacks group or cancel-in-progress'];
  },

  'has a gate that reports on every pull request': ({ on, jobs }) => {
    if (!('pull_request' in on)) return [];
    const gate = jobs.get('gate');
    const others = [...jobs.keys()].filter((id) => id !== 'gate').sort();
    const filters = Object.keys(on.pull_request ?? {}).filter((key) => /^(paths|branches)/.test(key));
    return [
      ...(gate?.if === 'always()' ? [] : ['gate: if is not always()']),
      ...([gate?.needs ?? []].flat().sort().join() === others.join()
        ? []
        : [`gate: does not need ${others.join(', ')}`]),
      ...('merge_group' in on ? [] : ['a queue waits for the gate for ever: no merge_group']),
      ...filters.map((filter) => `${filter}: a pull request that it leaves out waits for the gate for ever`),
    ];
  },
};

function jobsWhere(jobs: Workflow['jobs'], breaks: (job: Job) => boolean, lacks: string): readonly string[] {
  return [...jobs].flatMap(([id, job]) => (breaks(job) ? [`${id}: lacks ${lacks}`] : []));
}

function stepsWhere(
  jobs: Workflow['jobs'],
  action: string,
  breaks: (given: NonNullable<Step['with']>) => boolean,
): readonly string[] {
  const used = stepsOf(jobs).filter(({ step }) => step.uses?.startsWith(`${action}@`));
  return used.flatMap(({ id, step }) => (breaks(step.with ?? {}) ? [`${id}: ${action}`] : []));
}

function stepsOf(jobs: Workflow['jobs']): readonly { readonly id: string; readonly step: Step }[] {
  return [...jobs].flatMap(([id, job]) => (job.steps ?? []).map((step) => ({ id, step })));
}
