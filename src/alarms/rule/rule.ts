/** A state that a rule may ask for. */
export const alarmStates = ['ALARM', 'OK', 'INSUFFICIENT_DATA'] as const;
export type AlarmState = (typeof alarmStates)[number];

/**
 * The rule of a composite alarm. `alarm` and `alarms` are names or ARNs, without quotes.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-combining.html
 */
export type Rule =
  | { readonly type: 'constant'; readonly value: boolean }
  | { readonly type: 'state'; readonly state: AlarmState; readonly alarm: string }
  | { readonly type: 'not'; readonly operand: Rule }
  | { readonly type: 'and' | 'or'; readonly operands: readonly Rule[] }
  | AtLeast;

/** True when so many (or so many percent) of these alarms are in the state, or with `not` in another. */
export interface AtLeast {
  readonly type: 'atLeast';
  readonly count: number;
  readonly percent: boolean;
  readonly not: boolean;
  readonly state: AlarmState;
  readonly alarms: readonly string[];
}

/** What AWS takes: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html */
export const ruleLimits = { characters: 10_240, children: 100, elements: 500 } as const;

/** True for an operator with operands of its own, which stands in parentheses inside another one. */
export function isGroup(rule: Rule): rule is Extract<Rule, { type: 'and' | 'or' }> {
  return rule.type === 'and' || rule.type === 'or';
}

/** The alarms of a rule as it names them, in their order, repetitions too. */
export function referencesOf(rule: Rule): readonly string[] {
  switch (rule.type) {
    case 'constant':
      return [];
    case 'state':
      return [rule.alarm];
    case 'not':
      return referencesOf(rule.operand);
    case 'and':
    case 'or':
      return rule.operands.flatMap(referencesOf);
    case 'atLeast':
      return rule.alarms;
    default:
      return rule satisfies never;
  }
}

/**
 * How many elements AWS counts in the rule as we send it: alarms, TRUE and FALSE, and parentheses. Whether those of functions count
 * is documented nowhere; they do here, so that what passes fits either way.
 */
export function elementsOf(rule: Rule): number {
  switch (rule.type) {
    case 'constant':
      return 1;
    case 'state':
      return 3;
    case 'not':
      return elementsOf(rule.operand) + parentheses(rule.operand);
    case 'and':
    case 'or':
      return rule.operands.reduce((sum, operand) => sum + elementsOf(operand) + parentheses(operand), 0);
    case 'atLeast':
      return rule.alarms.length + 4;
    default:
      return rule satisfies never;
  }
}

function parentheses(operand: Rule): number {
  return isGroup(operand) ? 2 : 0;
}
