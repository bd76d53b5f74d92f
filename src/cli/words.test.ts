import { describe, expect, test } from 'vitest';
import { have, planOf } from '../../test/support/things.ts';
import type { Plan, Step } from '../core/types.ts';
import { unusedWords, wordsOf } from './words.ts';

describe('what a person clears on the command line', () => {
  test.each([
    [{ allow: ['delete'] }, 'write KEY:ADDRESS'],
    [{ allow: [':alarm.A-b'] }, 'write KEY:ADDRESS'],
    [{ allow: ['delet:alarm.A-b'] }, 'there is no hazard "delet"'],
    [{ allow: ['delet:alarm.A-b'] }, 'did you mean delete?'],
    [{ allow: ['delete:alarm.*'] }, 'would allow it for everything'],
    [{ allow: ['delete:alrm.A-b'] }, 'did you mean alarm?'],
    [{ adopt: ['alarm.*'] }, 'name one address, or a service'],
    [{ adopt: ['*'] }, '--adopt *'],
    [{ adopt: ['*'] }, '; or all'],
    [{ adopt: [''] }, '--adopt ""'],
    [{ approve: ['x'] }, '--approve x: write codes as the plan prints them, 12 characters each'],
    [{ approve: [''] }, '--approve ""'],
    [{ adopt: ['Orders-API-High-CPU'] }, 'is no address'],
  ])('%j is refused: it could never fit anything', (given, sentence) => {
    expect(() => wordsOf(given)).toThrow(sentence);
  });

  test('addresses and services are taken', () => {
    const { allow, clearance } = wordsOf({
      allow: ['delete:alarm.A-*'],
      adopt: ['topic.a'],
      approve: ['Zr81kQ0xLm4t'],
    });
    expect(allow).toEqual([{ hazard: 'delete', address: 'alarm.A-*', until: null }]);
    expect(clearance).toMatchObject({ adopt: ['topic.a'], codes: new Set(['Zr81kQ0xLm4t']), putBack: false });
  });
});

describe('words that did nothing', () => {
  const named = (step: Step): Step => {
    if (step.change.action !== 'delete') return step;
    return {
      ...step,
      change: { ...step.change, live: { ...step.change.live, address: { kind: 'alarm', name: 'A-b' } } },
    };
  };
  const plan = planOf({ desired: [], live: [have('gone', {})] });
  const ofAlarm: Plan = { ...plan, steps: plan.steps.map(named) };

  test('are told, each with its own words', () => {
    const given = { approve: ['code'], allow: ['delete:alarm.B-*', 'looser:alarm.A-b'], adopt: ['alarm.A-*'] };
    expect(unusedWords(given, ofAlarm).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      '--approve code',
      '--allow delete:alarm.B-*',
      '--allow looser:alarm.A-b',
      '--adopt alarm.A-*',
    ]);
  });

  test('one that fits is not told', () => {
    expect(unusedWords({ approve: [plan.steps[0]?.code ?? ''], allow: ['delete:alarm.A-*'] }, ofAlarm)).toEqual([]);
  });
});
