import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endPointsIn, endPointsWritten, maskEndPoint, redacted, redaction } from './redact.ts';

const none: ReadonlySet<string> = new Set();

test.each([
  ['devops@symphonia.fr', 'd***@symphonia.fr'],
  ['+33612345678', '+33 *** 78'],
  ['https://events.pagerduty.com/integration/KEY/enqueue', 'https://events.pagerduty.com/…'],
  ['https://user:password@example.org:8443?token=x', 'https://example.org:8443/…'],
  ['https://example.org', 'https://example.org/…'],
  ['12345', '***'],
])('the end point %s is shown as %s', (endPoint, shown) => {
  expect(maskEndPoint(endPoint)).toBe(shown);
});

test('end points are found in declarations, specs and requests, however deep', () => {
  const value = {
    steps: [
      { spec: { topic: 'alerts', protocol: 'email', endpoint: 'a@example.org' } },
      { calls: [{ op: 'sns.Subscribe', input: { Protocol: 'sms', Endpoint: '+33612345678' } }] },
      { spec: { protocol: 'https', endpoint: '${env.HOOK}' } },
      { spec: { protocol: 'sqs', endpoint: 'arn:aws:sqs:eu-central-1:123456789012:q' } },
      { endpoint: 'b@example.org' },
    ],
  };
  expect([...endPointsIn(value)]).toEqual(['a@example.org', '+33612345678']);
});

describe('redaction', () => {
  test('takes the longest first', () => {
    const redact = redaction({
      endPoints: new Set(['a@example.org']),
      secrets: new Set(['example', 'aa@example.org']),
    });
    expect(redact('aa@example.org a@example.org example')).toBe('*** a***@example.org ***');
  });

  test('finds what JSON, JSON in JSON and URLs write', () => {
    const secret = 'p"a/s\\s \n';
    const redact = redaction({ endPoints: none, secrets: new Set([secret]) });
    const texts = [secret, JSON.stringify(secret), JSON.stringify(JSON.stringify(secret)), encodeURIComponent(secret)];
    expect(texts.map((text) => redact(text))).toEqual(['***', '"***"', '"\\"***\\""', '***']);
  });

  test('leaves what is too short to be hidden', () => {
    expect(redaction({ endPoints: none, secrets: new Set(['', 'a', 'abc']) })('abc')).toBe('abc');
  });

  test('no value survives in any data, as a value, a key or a number', () => {
    const secret = fc.oneof(
      fc.string({ minLength: 4, maxLength: 12, unit: 'binary' }),
      fc.integer({ min: 10_000 }).map(String),
    );
    fc.assert(
      fc.property(secret, fc.array(fc.string()), (hidden, others) => {
        fc.pre(!hidden.includes('*'));
        const redact = redaction({ endPoints: none, secrets: new Set([hidden]) });
        const number = /^[1-9]\d*$/.test(hidden) ? Number(hidden) : 0;
        const data = { [`k${hidden}`]: [hidden, ...others, { a: `x${hidden}y${hidden}` }], number };
        const text = JSON.stringify(redacted(data, redact));
        expect(text).not.toContain(JSON.stringify(hidden).slice(1, -1));
      }),
    );
  });

  test('what is no text stays as it is', () => {
    const data = { a: null, b: true, c: 1.5, d: undefined, e: new Set(['x']), f: new Map([['k', 1]]) };
    expect(redacted(data, redaction({ endPoints: none, secrets: new Set(['secret']) }))).toEqual(data);
  });
});

test('in files that do not load, whatever looks like an end point is one', () => {
  const text = `subscriptions:
  - { protocol: htps, endpoint: "https://hooks.example.com/a/k3y?x=1" }
  - { protocol: emial, endpoint: dora@symphonia.fr }
  - { protocol: sms, endpoint: "+33612345678" }
  runbook: https://example.com
  when: { threshold: 1000000 } # @everyone`;
  expect([...endPointsWritten([text])]).toEqual([
    'https://hooks.example.com/a/k3y?x=1',
    'dora@symphonia.fr',
    '+33612345678',
  ]);
});
