import { byCodeUnit } from '../../core/json.ts';
import { parseRule, referencesIn } from './parse.ts';
import { type AlarmState, isGroup, type Rule } from './rule.ts';
import { quoted } from './tokens.ts';

/** Operands, or alarms, in no order and each once. */
export type Operands = { readonly [operand: string]: true };

/**
 * A rule in the form in which it is compared: what has no order is an object keyed by member, so that one operand more is one field
 * more. Without an operator there is one operand: a function, a negation, TRUE or FALSE, or text that we cannot read.
 */
export type RuleForm =
  | { readonly operator: 'AND' | 'OR' | null; readonly operands: Operands }
  | { readonly atLeast: AtLeastForm };

export type AtLeastForm = {
  readonly count: number;
  readonly percent: boolean;
  readonly not: boolean;
  readonly state: AlarmState;
  readonly alarms: Operands;
};

/** The normal form of a rule's text. `nameOf` brings a reference to the one form that the same alarm always has. */
export function formOf(text: string, nameOf: (reference: string) => string): RuleForm {
  const parsed = parseRule(text);
  return 'rule' in parsed ? formOfRule(normalRule(parsed.rule, nameOf)) : oneOperand(text.trim());
}

/** The rule as AWS is given it: names in quotes, groups in parentheses, operands sorted. */
export function textOf(form: RuleForm): string {
  if ('atLeast' in form) return atLeastText(form.atLeast, sortedKeys(form.atLeast.alarms));
  return sortedKeys(form.operands).join(` ${form.operator ?? 'AND'} `);
}

/** The alarms that a rule names, each once, sorted. */
export function childrenOf(form: RuleForm): readonly string[] {
  const names = 'atLeast' in form ? Object.keys(form.atLeast.alarms) : referencesIn(textOf(form));
  return [...new Set(names)].sort(byCodeUnit);
}

/** Operators inside the same operator are one, operands stand sorted and once, a negation of a negation is none. */
export function normalRule(rule: Rule, nameOf: (reference: string) => string): Rule {
  switch (rule.type) {
    case 'constant':
      return rule;
    case 'state':
      return { ...rule, alarm: nameOf(rule.alarm) };
    case 'not': {
      const operand = normalRule(rule.operand, nameOf);
      return operand.type === 'not' ? operand.operand : { type: 'not', operand };
    }
    case 'and':
    case 'or':
      return normalGroup(rule.type, rule.operands, nameOf);
    case 'atLeast':
      return { ...rule, alarms: [...new Set(rule.alarms.map(nameOf))].sort(byCodeUnit) };
    default:
      return rule satisfies never;
  }
}

/** A rule's text, as it stands. */
export function showRule(rule: Rule): string {
  switch (rule.type) {
    case 'constant':
      return rule.value ? 'TRUE' : 'FALSE';
    case 'state':
      return `${rule.state}(${quoted(rule.alarm)})`;
    case 'not':
      return `NOT ${operandText(rule.operand)}`;
    case 'and':
      return rule.operands.map(operandText).join(' AND ');
    case 'or':
      return rule.operands.map(operandText).join(' OR ');
    case 'atLeast':
      return atLeastText(rule, rule.alarms);
    default:
      return rule satisfies never;
  }
}

function normalGroup(type: 'and' | 'or', operands: readonly Rule[], nameOf: (reference: string) => string): Rule {
  const normal = operands
    .map((operand) => normalRule(operand, nameOf))
    .flatMap((operand) => (operand.type === type ? operand.operands : [operand]));
  const byText = new Map(normal.map((operand) => [operandText(operand), operand]));
  const sorted = [...byText.keys()].sort(byCodeUnit).map((text) => byText.get(text) as Rule);
  return sorted.length === 1 ? (sorted[0] as Rule) : { type, operands: sorted };
}

function formOfRule(rule: Rule): RuleForm {
  switch (rule.type) {
    case 'and':
    case 'or':
      return { operator: rule.type === 'and' ? 'AND' : 'OR', operands: setOf(rule.operands.map(operandText)) };
    case 'atLeast': {
      const { type: _, alarms, ...said } = rule;
      return { atLeast: { ...said, alarms: setOf(alarms) } };
    }
    default:
      return oneOperand(showRule(rule));
  }
}

function oneOperand(text: string): RuleForm {
  return { operator: null, operands: { [text]: true } };
}

function operandText(rule: Rule): string {
  return isGroup(rule) ? `(${showRule(rule)})` : showRule(rule);
}

function atLeastText({ count, percent, not, state }: Omit<AtLeastForm, 'alarms'>, alarms: readonly string[]): string {
  return `AT_LEAST(${count}${percent ? '%' : ''}, ${not ? 'NOT ' : ''}${state}, (${alarms.map(quoted).join(', ')}))`;
}

function setOf(members: readonly string[]): Operands {
  return Object.fromEntries([...new Set(members)].sort(byCodeUnit).map((member) => [member, true as const]));
}

function sortedKeys(operands: Operands): readonly string[] {
  return Object.keys(operands).sort(byCodeUnit);
}
