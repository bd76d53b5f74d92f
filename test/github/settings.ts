import { parse } from 'yaml';
import type { Json } from '../../src/core/json.ts';
import type { Values } from './description.ts';
import { filled } from './filled.ts';
import { git, shaOf } from './git.ts';
import { type Answer, type Handler, notFound, ok, Refusal, text } from './handler.ts';
import { apiUrl, repositoryShape, timeText, userShape, webUrl } from './shapes.ts';
import { type Environment, nextId, person, type Run, type State } from './state.ts';

/** The repository's settings, and its workflows. */
export const settingHandlers: { readonly [operation: string]: Handler } = {
  'repos/get': ({ state }) => ok(filled('full-repository', repositoryShape(state))),
  'repos/get-branch-rules': ({ state, path }) => ({
    list: (state.rules.get(text(path.branch)) ?? []).map((rule) => ({
      ruleset_source_type: 'Repository',
      ruleset_source: `${state.owner}/${state.name}`,
      ruleset_id: 1,
      ...rule,
    })),
  }),
  'repos/get-environment': ({ state, path }) => {
    const name = text(path.environment_name);
    return ok(environmentShape(state, name, environmentOf(state, name)));
  },
  'repos/list-deployment-branch-policies': ({ state, path }) => {
    const { branches } = environmentOf(state, text(path.environment_name));
    const names = Array.isArray(branches) ? (branches as readonly string[]) : [];
    const policies = names.map((name, at) => ({ id: at + 1, node_id: `BP_${at + 1}`, name, type: 'branch' }));
    return { list: policies, wrap: 'branch_policies' };
  },
  'actions/list-workflow-runs-for-repo': ({ state, query }) => runs(state, query, () => true),
  'actions/list-workflow-runs': ({ state, path, query }) => {
    const file = workflowFile(path);
    return runs(state, query, (run) => run.path === file);
  },
  'actions/create-workflow-dispatch': ({ state, path, body, by }) => {
    const file = workflowFile(path);
    const { ref, inputs = {} } = body as { ref: string; inputs?: { [name: string]: Json } };
    const sha = shaOf(state.folder, ref);
    if (sha === null) throw new Refusal(422, `No ref found for: ${ref}`);
    checkInputs(workflowAt(state, sha, file), inputs);
    state.dispatches.push({ workflow: file, ref, inputs, by });
    const id = nextId(state);
    const queued = { status: 'queued', conclusion: null, createdAt: state.clock.tick() } as const;
    state.runs.push({
      id,
      path: file,
      event: 'workflow_dispatch',
      branch: ref.replace('refs/heads/', ''),
      sha,
      ...queued,
    });
    const run = { workflow_run_id: id, run_url: apiUrl(state, `/actions/runs/${id}`) };
    return body.return_run_details === true
      ? ok({ ...run, html_url: webUrl(state, `/actions/runs/${id}`) })
      : { status: 204 };
  },
};

function environmentOf(state: State, name: string): Environment {
  const environment = state.environments.get(name);
  if (!environment) throw notFound();
  return environment;
}

function environmentShape(state: State, name: string, { reviewers, branches }: Environment): Values {
  const rules: Values[] = [];
  if (reviewers.length > 0) {
    const people = reviewers.map((login) => ({
      type: 'User',
      reviewer: filled('simple-user', userShape(person(login))),
    }));
    rules.push({ id: 1, node_id: 'GA_1', type: 'required_reviewers', prevent_self_review: false, reviewers: people });
  }
  if (branches !== null) rules.push({ id: 2, node_id: 'GA_2', type: 'branch_policy' });
  const isProtected = branches === 'protected';
  return {
    ...filled('environment', { name, node_id: `EN_${name}`, url: apiUrl(state, `/environments/${name}`) }),
    protection_rules: rules,
    deployment_branch_policy:
      branches === null ? null : { protected_branches: isProtected, custom_branch_policies: !isProtected },
  };
}

function runs(state: State, query: Values, wanted: (run: Run) => boolean): Answer {
  const { branch, event, head_sha: sha, status } = query;
  const found = state.runs.filter(
    (run) =>
      wanted(run) &&
      (branch === undefined || run.branch === branch) &&
      (event === undefined || run.event === event) &&
      (sha === undefined || run.sha === sha) &&
      (status === undefined || run.status === status || run.conclusion === status),
  );
  return { list: found.reverse().map((run) => runShape(state, run)), wrap: 'workflow_runs' };
}

function runShape(state: State, run: Run): Values {
  const { id, path, event, status, conclusion } = run;
  const at = timeText(run.createdAt);
  return filled('workflow-run', {
    id,
    path,
    event,
    status,
    conclusion,
    head_branch: run.branch,
    head_sha: run.sha,
    html_url: webUrl(state, `/actions/runs/${id}`),
    url: apiUrl(state, `/actions/runs/${id}`),
    created_at: at,
    updated_at: at,
    repository: repositoryShape(state),
    head_repository: repositoryShape(state),
  });
}

function workflowFile({ workflow_id: id }: Values): string {
  return `.github/workflows/${text(id)}`;
}

interface Workflow {
  readonly on?: string | readonly string[] | { readonly [event: string]: Trigger | null };
}
interface Trigger {
  readonly inputs?: { readonly [name: string]: Input };
}
interface Input {
  readonly required?: boolean;
  readonly default?: Json;
  readonly type?: string;
  readonly options?: readonly string[];
}

function workflowAt(state: State, sha: string, file: string): Workflow {
  let source: string;
  try {
    source = git(state.folder, ['show', `${sha}:${file}`]);
  } catch {
    throw notFound();
  }
  return parse(source) as Workflow;
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_dispatch: 25 inputs at most. */
function checkInputs({ on }: Workflow, given: { readonly [name: string]: Json }): void {
  const triggers = typeof on === 'object' && !Array.isArray(on) ? (on as { [event: string]: Trigger | null }) : {};
  const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(triggers);
  if (!events.includes('workflow_dispatch'))
    throw new Refusal(422, "Workflow does not have 'workflow_dispatch' trigger");
  const declared = triggers.workflow_dispatch?.inputs ?? {};
  const strange = Object.keys(given).filter((name) => !(name in declared));
  if (strange.length > 0) throw new Refusal(422, `Unexpected inputs provided: ${JSON.stringify(strange)}`);
  for (const [name, { required, default: otherwise, type, options }] of Object.entries(declared)) {
    const value = given[name] ?? otherwise;
    if (required && value === undefined) throw new Refusal(422, `Required input '${name}' not provided`);
    if (type === 'choice' && value !== undefined && !options?.includes(String(value)))
      throw new Refusal(422, `Provided value '${value}' for input '${name}' not in the list of allowed values`);
  }
}
