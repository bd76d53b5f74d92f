import { type AlarmState, type AtLeast, alarmStates, type Rule, referencesOf, ruleLimits } from './rule.ts';
import { type RuleProblem, type Token, tokensOf } from './tokens.ts';

/** A rule that was understood. */
export interface Parsed {
  readonly rule: Rule;
  /** AND and OR stand side by side without parentheses: AWS documents no order of the two. Read is what is customary, AND first. */
  readonly ambiguous: boolean;
}

/** Reads a rule in AWS's language, or says what keeps it from being one. */
export function parseRule(text: string): Parsed | { readonly problem: RuleProblem } {
  const tokens = tokensOf(text);
  if (!Array.isArray(tokens)) return { problem: tokens as RuleProblem };
  const reader = new Reader(tokens as readonly Token[]);
  try {
    const rule = reader.whole();
    return { rule, ambiguous: reader.ambiguous };
  } catch (error) {
    if (error instanceof Unreadable) return { problem: error.problem };
    throw error;
  }
}

/** The alarms that a text names: of a rule that we cannot read, everything that may be a name. */
export function referencesIn(text: string): readonly string[] {
  const parsed = parseRule(text);
  if ('rule' in parsed) return referencesOf(parsed.rule);
  const tokens = tokensOf(text);
  const names = Array.isArray(tokens) ? (tokens as readonly Token[]) : [];
  return names.flatMap(({ type, text: name }) => (type === 'name' || type === 'word' ? [name] : []));
}

class Unreadable extends Error {
  readonly problem: RuleProblem;
  constructor(problem: RuleProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** Guards where in the rule we are. OR binds loosest, NOT tightest. */
class Reader {
  readonly #tokens: readonly Token[];
  #next = 0;
  #depth = 0;
  ambiguous = false;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): Rule {
    const rule = this.#or();
    const rest = this.#peek();
    if (rest.type !== 'end') throw unexpected(rest, 'AND, OR or the end of the rule');
    return rule;
  }

  #or(): Rule {
    const operands = [this.#and()];
    while (this.#takeWord('OR')) operands.push(this.#and());
    const mixed = operands.length > 1 && operands.some((one) => one.bare);
    if (mixed) this.ambiguous = true;
    return joined('or', operands);
  }

  /** `bare`: several operands without parentheses around them. */
  #and(): { readonly rule: Rule; readonly bare: boolean } {
    const operands = [{ rule: this.#not(), bare: false }];
    while (this.#takeWord('AND')) operands.push({ rule: this.#not(), bare: false });
    return { rule: joined('and', operands), bare: operands.length > 1 };
  }

  #not(): Rule {
    // No rule that AWS takes is nested deeper, and none may exhaust the stack.
    if (this.#depth >= ruleLimits.elements) throw tooDeep(this.#peek());
    this.#depth += 1;
    const rule: Rule = this.#takeWord('NOT') ? { type: 'not', operand: this.#not() } : this.#primary();
    this.#depth -= 1;
    return rule;
  }

  #primary(): Rule {
    const token = this.#take();
    if (token.type === '(') {
      const rule = this.#or();
      this.#expect(')');
      return rule;
    }
    if (token.type !== 'word') throw unexpected(token, 'ALARM(…), OK(…), INSUFFICIENT_DATA(…) or AT_LEAST(…)');
    if (token.text === 'TRUE' || token.text === 'FALSE') return { type: 'constant', value: token.text === 'TRUE' };
    if (token.text === 'AT_LEAST') return this.#atLeast();
    const state = stateOf(token);
    this.#expect('(');
    const alarm = this.#reference();
    this.#expect(')');
    return { type: 'state', state, alarm };
  }

  #atLeast(): AtLeast {
    this.#expect('(');
    const { count, percent } = amountOf(this.#take());
    this.#expect(',');
    const not = this.#takeWord('NOT');
    const state = stateOf(this.#take());
    this.#expect(',');
    this.#expect('(');
    const alarms = [this.#reference()];
    while (this.#peek().type === ',') {
      this.#take();
      alarms.push(this.#reference());
    }
    this.#expect(')');
    this.#expect(')');
    return { type: 'atLeast', count, percent, not, state, alarms };
  }

  #reference(): string {
    const token = this.#take();
    if ((token.type !== 'name' && token.type !== 'word') || token.text === '')
      throw unexpected(token, 'the name of an alarm');
    return token.text;
  }

  #takeWord(word: string): boolean {
    const token = this.#peek();
    if (token.type !== 'word' || token.text !== word) return false;
    this.#next += 1;
    return true;
  }

  #expect(type: ')' | '(' | ','): void {
    const token = this.#take();
    if (token.type === type) return;
    const inName = type === ')' && (token.type === 'word' || token.type === 'name' || token.type === ',');
    throw unexpected(token, `"${type}"`, inName ? 'put names with spaces, commas or parentheses in quotes' : undefined);
  }

  #peek(): Token {
    return this.#tokens[this.#next] as Token;
  }

  #take(): Token {
    const token = this.#peek();
    if (token.type !== 'end') this.#next += 1;
    return token;
  }
}

function joined(type: 'and' | 'or', operands: readonly { readonly rule: Rule }[]): Rule {
  const rules = operands.map(({ rule }) => rule);
  return rules.length === 1 ? (rules[0] as Rule) : { type, operands: rules };
}

const functions = [...alarmStates, 'AT_LEAST', 'TRUE', 'FALSE', 'NOT', 'AND', 'OR'];

function stateOf(token: Token): AlarmState {
  const state = token.type === 'word' ? alarmStates.find((one) => one === token.text) : undefined;
  if (state) return state;
  const upper = token.text.toUpperCase();
  const suggestion = functions.includes(upper) && upper !== token.text ? `write ${upper}` : undefined;
  throw unexpected(token, 'ALARM, OK or INSUFFICIENT_DATA', suggestion);
}

function amountOf(token: Token): { readonly count: number; readonly percent: boolean } {
  const [, digits, percent] = (token.type === 'word' && /^(\d{1,6})(%?)$/.exec(token.text)) || [];
  if (digits === undefined) throw unexpected(token, 'how many: a whole number, or one with %');
  return { count: Number(digits), percent: percent === '%' };
}

function unexpected(token: Token, wanted: string, suggestion?: string): Unreadable {
  const found = token.type === 'end' ? 'the rule ends' : `there is ${JSON.stringify(token.text)}`;
  return new Unreadable({
    message: `${found} where ${wanted} is expected`,
    at: token.at,
    ...(suggestion === undefined ? {} : { suggestion }),
  });
}

function tooDeep({ at }: Token): Unreadable {
  return new Unreadable({ message: `it is nested deeper than the ${ruleLimits.elements} elements that AWS takes`, at });
}
