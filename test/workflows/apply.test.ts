import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fileAt } from './files.ts';
import { readWorkflow } from './workflow.ts';

const apply = readWorkflow(fileAt('.github/workflows/apply.yml'));
const drift = readWorkflow(fileAt('.github/workflows/drift.yml'));
const { stack } = parse(fileAt('monitoring/stack.yaml').text) as { stack: string };

test('of applies to a stack one runs at a time, none is dropped, and none is ended half-way', () => {
  expect(apply.concurrency).toEqual({ group: `apply-${stack}`, 'cancel-in-progress': false, queue: 'max' });
});

test('two runs that keep the issue of a stack wait for each other', () => {
  expect(drift.concurrency).toEqual({ group: `drift-${stack}`, 'cancel-in-progress': false });
});

describe.each([apply, drift])('$path', ({ jobs, on }) => {
  const steps = [...jobs.values()].flatMap((job) => job.steps ?? []);

  test("works at main's tip, and knows what main declared before", () => {
    const checkout = steps.find(({ uses }) => uses?.startsWith('actions/checkout@'))?.with;
    expect(checkout).toMatchObject({ ref: 'main', 'fetch-depth': 50 });
  });

  test('runs every hour, but not when everybody does, and when somebody asks', () => {
    const [{ cron = '' } = {}] = on.schedule as { cron?: string }[];
    expect(cron).toMatch(/^([1-9]|[1-5]\d) \* \* \* \*$/);
    expect(Object.keys(on)).toContain('workflow_dispatch');
  });

  test('has a role of its own', () => {
    const roles = steps.flatMap(({ with: given }) => given?.['role-to-assume'] ?? []);
    expect(roles).toHaveLength(1);
    expect(roles[0]).toMatch(/^\$\{\{ vars\.MONITORING_(APPLY|DRIFT)_ROLE \}\}$/);
  });
});

test('a session outlives its job', () => {
  const job = apply.jobs.get('apply');
  const session = job?.steps?.map(({ with: given }) => given?.['role-duration-seconds']).find(Boolean);
  expect((job?.['timeout-minutes'] ?? 0) * 60).toBeLessThan(Number(session));
});
