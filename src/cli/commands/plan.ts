import { renderMarkdown } from '../../report/markdown.ts';
import { planJson } from '../../report/plan-json.ts';
import { renderPlan } from '../../report/terminal.ts';
import { effortOf } from '../../stack/effort.ts';
import { openOutput, type Streams } from '../output.ts';
import { type AccountOptions, openSession } from '../session.ts';
import { onlyLooking } from '../stack.ts';
import { refuseTargets } from '../targets.ts';

interface PlanOptions extends AccountOptions {
  readonly json?: string;
  readonly markdown?: string;
  readonly detailedExitcode?: boolean;
}

/** Shows what differs; writes nothing. */
export async function plan(options: PlanOptions, streams: Streams): Promise<number> {
  const output = openOutput(streams, [options.json, options.markdown]);
  await refuseTargets({ '--json': options.json, '--markdown': options.markdown });
  const session = await openSession(options, { streams, output });
  try {
    const { plan } = await session.plan(onlyLooking);
    output.say(renderPlan(plan, effortOf(plan, session.aws), output.colors));
    if (options.json) await output.write(options.json, `${JSON.stringify(planJson(plan), null, 2)}\n`);
    if (options.markdown) await output.write(options.markdown, renderMarkdown(plan));
    return options.detailedExitcode && plan.steps.length > 0 ? 2 : 0;
  } finally {
    await session.close();
  }
}
