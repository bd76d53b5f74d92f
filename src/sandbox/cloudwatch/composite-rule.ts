import { parseRule, referencesIn } from '../../alarms/rule/parse.ts';
import { elementsOf, type Rule, referencesOf, ruleLimits } from '../../alarms/rule/rule.ts';
import type { SandboxState } from '../state.ts';

/** The names of the alarms in a composite alarm's rule, each once; an ARN counts as its name. */
export function childrenOf(rule: string): string[] {
  return [...new Set(referencesIn(rule).map(nameIn))];
}

/**
 * What CloudWatch says to a rule that it does not take, or null. Its words are known for missing alarms and white space only; the
 * others are ours. https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html
 */
export function ruleRefused(text: string, state: Pick<SandboxState, 'alarms' | 'region' | 'account'>): string | null {
  if (text.trim() !== text) return 'AlarmRule must not contain leading or trailing whitespace or be null';
  const parsed = parseRule(text);
  if ('problem' in parsed)
    return `AlarmRule is not valid: ${parsed.problem.message}, at character ${parsed.problem.at + 1}`;
  const { rule } = parsed;
  const references = referencesOf(rule);
  const foreign = references.find((one) => one.startsWith('arn:') && !isHere(one, state));
  if (foreign) return `AlarmRule names ${foreign}, which is not of this account and region`;
  const names = [...new Set(references.map(nameIn))];
  const unknown = names.filter((name) => !state.alarms.has(name));
  if (unknown.length > 0)
    return `Could not save the composite alarm as alarms [${unknown.join(', ')}] in the alarm rule do not exist`;
  if (names.length > ruleLimits.children) return `AlarmRule names more than ${ruleLimits.children} alarms`;
  if (elementsOf(rule) > ruleLimits.elements) return `AlarmRule has more than ${ruleLimits.elements} elements`;
  return outOfRange(rule);
}

function outOfRange(rule: Rule): string | null {
  if (rule.type === 'not') return outOfRange(rule.operand);
  if (rule.type === 'and' || rule.type === 'or')
    return rule.operands.map(outOfRange).find((message) => message !== null) ?? null;
  if (rule.type !== 'atLeast') return null;
  const most = rule.percent ? 100 : rule.alarms.length;
  return rule.count >= 1 && rule.count <= most ? null : `AT_LEAST takes 1 to ${most} here, not ${rule.count}`;
}

function isHere(arn: string, { region, account }: Pick<SandboxState, 'region' | 'account'>): boolean {
  const [, , service, itsRegion, itsAccount] = arn.split(':');
  return service === 'cloudwatch' && itsRegion === region && itsAccount === account;
}

function nameIn(reference: string): string {
  return reference.startsWith('arn:') ? reference.split(':').slice(6).join(':') : reference;
}
