import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { childrenOf, formOf, normalRule, showRule, textOf } from './form.ts';
import { parseRule, referencesIn } from './parse.ts';
import { alarmStates, elementsOf, type Rule, referencesOf } from './rule.ts';

const same = (name: string): string => name;

/** AWS's own examples with what they come to: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-combining.html */
const vectors: readonly (readonly [rule: string, states: Readonly<Record<string, string>>, alarm: boolean])[] = [
  [
    'ALARM(CPUUtilizationTooHigh) AND ALARM(DiskReadOpsTooHigh)',
    states('CPUUtilizationTooHigh DiskReadOpsTooHigh'),
    true,
  ],
  [
    'ALARM(CPUUtilizationTooHigh) AND ALARM(DiskReadOpsTooHigh)',
    { ...states('CPUUtilizationTooHigh'), DiskReadOpsTooHigh: 'OK' },
    false,
  ],
  [
    'ALARM(CPUUtilizationTooHigh) AND NOT ALARM(DeploymentInProgress)',
    { ...states('CPUUtilizationTooHigh'), DeploymentInProgress: 'INSUFFICIENT_DATA' },
    true,
  ],
  [
    'ALARM(CPUUtilizationTooHigh) AND NOT ALARM(DeploymentInProgress)',
    states('CPUUtilizationTooHigh DeploymentInProgress'),
    false,
  ],
  [
    '(ALARM(CPUUtilizationTooHigh) OR ALARM(DiskReadOpsTooHigh)) AND OK(NetworkOutTooHigh)',
    { CPUUtilizationTooHigh: 'OK', DiskReadOpsTooHigh: 'ALARM', NetworkOutTooHigh: 'OK' },
    true,
  ],
  [
    '(ALARM(CPUUtilizationTooHigh) OR ALARM(DiskReadOpsTooHigh)) AND OK(NetworkOutTooHigh)',
    { CPUUtilizationTooHigh: 'OK', DiskReadOpsTooHigh: 'ALARM', NetworkOutTooHigh: 'INSUFFICIENT_DATA' },
    false,
  ],
  ['AT_LEAST(2, ALARM, (Web1, Web2, Web3, Web4))', { Web1: 'ALARM', Web2: 'OK', Web3: 'ALARM', Web4: 'OK' }, true],
  ['AT_LEAST(2, ALARM, (Web1, Web2, Web3, Web4))', { Web1: 'ALARM', Web2: 'OK', Web3: 'OK', Web4: 'OK' }, false],
  ['AT_LEAST(50%, OK, (Db1, Db2, Db3, Db4))', { Db1: 'OK', Db2: 'OK', Db3: 'ALARM', Db4: 'ALARM' }, true],
];

test.each(vectors)('%s with %j', (text, now, alarm) => {
  const parsed = read(text);
  expect([...new Set(referencesOf(parsed))].sort()).toEqual(Object.keys(now).sort());
  expect(holds(parsed, now)).toBe(alarm);
  expect(holds(read(textOf(formOf(text, same))), now)).toBe(alarm);
});

describe('normal form', () => {
  test.each([
    ['ALARM(b) AND ALARM( "a" )', 'ALARM("a") AND ALARM("b")'],
    ['ALARM(a) AND (ALARM(b) AND (ALARM(c)))', 'ALARM("a") AND ALARM("b") AND ALARM("c")'],
    ['ALARM(a) OR ALARM(a)', 'ALARM("a")'],
    ['NOT NOT ALARM(a)', 'ALARM("a")'],
    ['NOT (OK(a) OR TRUE)', 'NOT (OK("a") OR TRUE)'],
    ['ALARM(c) OR ALARM(a) AND ALARM(b)', '(ALARM("a") AND ALARM("b")) OR ALARM("c")'],
    ['((FALSE))', 'FALSE'],
    ['AT_LEAST(2,ALARM,(b,a,"b"))', 'AT_LEAST(2, ALARM, ("a", "b"))'],
    ['AT_LEAST( 050% , NOT OK, ("a, (b)") )', 'AT_LEAST(50%, NOT OK, ("a, (b)"))'],
    ['ALARM("say \\"no\\" \\\\ ")', 'ALARM("say \\"no\\" \\\\ ")'],
    ['ALARM(Größe-🚨)', 'ALARM("Größe-🚨")'],
    ['ALARM(ALARM) AND OK(AND)', 'ALARM("ALARM") AND OK("AND")'],
    ['ALARM("${group(my env)}")', 'ALARM("${group(my env)}")'],
    ['ALARM(${group(my%20env)}-Down)', 'ALARM("${group(my%20env)}-Down")'],
  ])('%s is %s', (text, normal) => {
    expect(textOf(formOf(text, same))).toBe(normal);
    expect(textOf(formOf(normal, same))).toBe(normal);
  });

  test('one alarm more is one member more', () => {
    expect(formOf('AT_LEAST(3, ALARM, (b, a, c))', same)).toEqual({
      atLeast: { count: 3, percent: false, not: false, state: 'ALARM', alarms: { a: true, b: true, c: true } },
    });
    expect(formOf('ALARM(b) OR NOT OK(a)', same)).toEqual({
      operator: 'OR',
      operands: { 'ALARM("b")': true, 'NOT OK("a")': true },
    });
    expect(formOf('ALARM(b)', same)).toEqual({ operator: null, operands: { 'ALARM("b")': true } });
  });

  test('references of one alarm are one', () => {
    const nameOf = (text: string): string => text.replace(/^arn:.*:alarm:/, '');
    const text = 'ALARM("arn:aws:cloudwatch:eu-central-1:1:alarm:a") AND ALARM(a)';
    expect(textOf(formOf(text, nameOf))).toBe('ALARM("a")');
  });

  test('what we cannot read is kept as it is, and every name in it still counts', () => {
    const text = 'SOMETHING_NEW(3, "a b", c)';
    expect(formOf(` ${text}\n`, same)).toEqual({ operator: null, operands: { [text]: true } });
    expect(childrenOf(formOf(text, same))).toEqual(expect.arrayContaining(['a b', 'c']));
    expect(referencesIn('ALARM("open')).toEqual([]);
  });
});

describe('what is no rule says why and where', () => {
  test.each<[string, string, number, string?]>([
    ['', 'the rule ends where ALARM(…), OK(…), INSUFFICIENT_DATA(…) or AT_LEAST(…) is expected', 0],
    ['ALARM(a) ALARM(b)', 'there is "ALARM" where AND, OR or the end of the rule is expected', 9],
    ['alarm(a)', 'there is "alarm" where ALARM, OK or INSUFFICIENT_DATA is expected', 0, 'write ALARM'],
    [
      'ALARM(my alarm)',
      'there is "alarm" where ")" is expected',
      9,
      'put names with spaces, commas or parentheses in quotes',
    ],
    ['ALARM("a', 'a quotation mark is not closed', 6, 'close it, or escape it: \\"'],
    ['ALARM()', 'there is ")" where the name of an alarm is expected', 6],
    ['ALARM("")', 'there is "" where the name of an alarm is expected', 6],
    ['ALARM(a) AND', 'the rule ends where ALARM(…), OK(…), INSUFFICIENT_DATA(…) or AT_LEAST(…) is expected', 12],
    ['(ALARM(a)', 'the rule ends where ")" is expected', 9],
    ['AT_LEAST(x, ALARM, (a))', 'there is "x" where how many: a whole number, or one with % is expected', 9],
    ['AT_LEAST(1, ALARM, a)', 'there is "a" where "(" is expected', 19],
    ['AT_LEAST(1, ALARM, (a,))', 'there is ")" where the name of an alarm is expected', 22],
  ])('%s', (text, message, at, suggestion) => {
    expect(parseRule(text)).toEqual({ problem: { message, at, ...(suggestion ? { suggestion } : {}) } });
  });

  test('10,240 opening parentheses, or as many NOT, exhaust nothing', () => {
    for (const text of ['('.repeat(10_240), 'NOT '.repeat(2_560), `${'('.repeat(400)}TRUE${')'.repeat(400)}`])
      expect(() => parseRule(text)).not.toThrow();
    expect(parseRule('('.repeat(10_240))).toHaveProperty('problem.message', expect.stringContaining('nested deeper'));
  });
});

test('AND beside OR without parentheses is ambiguous, with them it is not', () => {
  expect(parseRule('ALARM(a) AND ALARM(b) OR OK(c)')).toMatchObject({ ambiguous: true });
  expect(parseRule('(ALARM(a) AND ALARM(b)) OR OK(c)')).toMatchObject({ ambiguous: false });
  expect(parseRule('ALARM(a) AND NOT ALARM(b)')).toMatchObject({ ambiguous: false });
});

test('elements are alarms, constants and parentheses', () => {
  expect(elementsOf(read('TRUE'))).toBe(1);
  expect(elementsOf(read('ALARM(a) AND (OK(b) OR FALSE)'))).toBe(9);
  expect(elementsOf(read('AT_LEAST(1, ALARM, (a, b))'))).toBe(6);
});

describe('any rule', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
  const state = fc.constantFrom(...alarmStates);
  const { rule } = fc.letrec<{ rule: Rule }>((tie) => ({
    rule: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.record({ type: fc.constant('state' as const), state, alarm: name }),
      fc.record({ type: fc.constant('constant' as const), value: fc.boolean() }),
      fc.record({
        type: fc.constant('atLeast' as const),
        ...{ count: fc.integer({ min: 1, max: 5 }), percent: fc.boolean(), not: fc.boolean(), state },
        alarms: fc.array(name, { minLength: 1, maxLength: 4 }),
      }),
      fc.record({ type: fc.constant('not' as const), operand: tie('rule') }),
      fc.record({
        type: fc.constantFrom('and' as const, 'or' as const),
        operands: fc.array(tie('rule'), { minLength: 2, maxLength: 4 }),
      }),
    ),
  }));

  test('read back is the same rule', () => {
    fc.assert(
      fc.property(rule, (one) => {
        const normal = normalRule(one, same);
        expect(parseRule(showRule(normal))).toEqual({ rule: normal, ambiguous: false });
      }),
    );
  });

  test('means in normal form what it meant before', () => {
    fc.assert(
      fc.property(rule, fc.infiniteStream(state), (one, stream) => {
        const now = Object.fromEntries([...new Set(referencesOf(one))].map((alarm) => [alarm, stream.next().value]));
        if (repeats(one)) return;
        const form = formOf(showRule(one), same);
        expect(holds(read(textOf(form)), now)).toBe(holds(one, now));
        expect(formOf(textOf(form), same)).toEqual(form);
      }),
    );
  });
});

/** AT_LEAST counts an alarm that it names twice once: a set is what AWS documents. */
function repeats(rule: Rule): boolean {
  if (rule.type === 'atLeast') return new Set(rule.alarms).size < rule.alarms.length;
  if (rule.type === 'not') return repeats(rule.operand);
  return 'operands' in rule && rule.operands.some(repeats);
}

function holds(rule: Rule, now: Readonly<Record<string, string>>): boolean {
  switch (rule.type) {
    case 'constant':
      return rule.value;
    case 'state':
      return now[rule.alarm] === rule.state;
    case 'not':
      return !holds(rule.operand, now);
    case 'and':
      return rule.operands.every((operand) => holds(operand, now));
    case 'or':
      return rule.operands.some((operand) => holds(operand, now));
    case 'atLeast': {
      const held = rule.alarms.filter((alarm) => (now[alarm] === rule.state) !== rule.not).length;
      return rule.percent ? (held / rule.alarms.length) * 100 >= rule.count : held >= rule.count;
    }
  }
}

function read(text: string): Rule {
  const parsed = parseRule(text);
  if ('problem' in parsed) throw new Error(`${text}: ${parsed.problem.message}`);
  return parsed.rule;
}

function states(names: string): Readonly<Record<string, string>> {
  return Object.fromEntries(names.split(' ').map((name) => [name, 'ALARM']));
}
