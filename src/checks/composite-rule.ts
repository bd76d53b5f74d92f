import { childrenOf, textOf } from '../alarms/rule/form.ts';
import { type Parsed, parseRule } from '../alarms/rule/parse.ts';
import { elementsOf, type Rule, referencesOf, ruleLimits } from '../alarms/rule/rule.ts';
import { alarmNamed } from '../kinds/composite-alarm/spec.ts';
import type { StackSettings } from '../manifest/types.ts';
import type { FoundAt } from './alarm-check.ts';
import { type Composite, compositeCheck, rulePlace } from './composite-check.ts';

/** A composite has one rule, in AWS's language and within its limits, that can come true. */
export const compositeRule = compositeCheck('composite/rule', function* (composite, { stack }) {
  const { rule, atLeast } = composite.written;
  if (atLeast && rule !== undefined) {
    yield { at: '/atLeast', message: 'rule and atLeast say the same thing twice', suggestion: 'keep one of them' };
  } else if (atLeast) {
    yield* amount(composite);
  } else if (rule === undefined) {
    yield { at: '', message: 'this composite has no rule', suggestion: 'add rule: or atLeast:' };
  } else {
    yield* written(rule, stack);
  }
  yield* tooLarge(composite);
});

function* amount({ written: { atLeast }, spec }: Composite): Iterable<FoundAt> {
  const { count, percent } = atLeast ?? {};
  if ((count === undefined) === (percent === undefined)) {
    yield { at: '/atLeast', message: 'atLeast says either count or percent', suggestion: 'write count: 2' };
    return;
  }
  const alarms = childrenOf(spec.rule).length;
  if (alarms === 0) {
    const message = 'nothing that is declared is called so';
    yield { at: '/atLeast/of', message, suggestion: '* stands for any characters: "*-Down"' };
  } else if (count !== undefined && count > alarms) {
    yield { at: '/atLeast/count', ...never(count, alarms) };
  }
}

function* written(text: string, stack: StackSettings): Iterable<FoundAt> {
  const parsed = parseRule(text);
  if ('problem' in parsed) {
    const { message, at, suggestion } = parsed.problem;
    const where = `at character ${at + 1} of the rule ${message}`;
    yield { at: '/rule', message: where, ...(suggestion ? { suggestion } : {}) };
    return;
  }
  if (parsed.ambiguous) yield { at: '/rule', ...ambiguous(parsed) };
  const elsewhere = referencesOf(parsed.rule).find((one) => alarmNamed(stack)(one).startsWith('arn:'));
  if (elsewhere && stack.region !== '') {
    const message = `${elsewhere} is not of this account and region, and AWS takes no other`;
    yield { at: '/rule', message, suggestion: 'name an alarm of this stack' };
  }
  for (const message of unreachable(parsed.rule)) yield { at: '/rule', ...message };
}

function ambiguous({ rule }: Parsed): Omit<FoundAt, 'at'> {
  const first = rule.type === 'or' ? 'AND is taken first' : 'an inner AND is taken first';
  return {
    severity: 'warning',
    message: `AND and OR stand side by side, and AWS documents no order of the two; ${first}`,
    suggestion: 'write the parentheses',
  };
}

function unreachable(rule: Rule): readonly Omit<FoundAt, 'at'>[] {
  if (rule.type === 'not') return unreachable(rule.operand);
  if (rule.type === 'and' || rule.type === 'or') return rule.operands.flatMap(unreachable);
  if (rule.type !== 'atLeast') return [];
  const most = rule.percent ? 100 : new Set(rule.alarms).size;
  if (rule.count >= 1 && rule.count <= most) return [];
  return [rule.percent ? { message: `${rule.count}% is not 1% to 100%` } : never(rule.count, most)];
}

function never(count: number, alarms: number): Omit<FoundAt, 'at'> {
  const message = `${count} of ${alarms} can never be`;
  return { message, suggestion: alarms === 1 ? 'write 1' : `write 1 to ${alarms}` };
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html */
function* tooLarge(composite: Composite): Iterable<FoundAt> {
  const at = rulePlace(composite);
  const text = textOf(composite.spec.rule);
  const parsed = parseRule(text);
  const sizes = [
    [[...text].length, ruleLimits.characters, 'characters'],
    [childrenOf(composite.spec.rule).length, ruleLimits.children, 'alarms'],
    ['rule' in parsed ? elementsOf(parsed.rule) : 0, ruleLimits.elements, 'elements'],
  ] as const;
  for (const [size, most, what] of sizes) {
    if (size <= most) continue;
    const suggestion = 'put parts of it into composites of their own';
    yield { at, message: `the rule has ${size} ${what} as it is sent; AWS takes ${most}`, suggestion };
  }
}
