import { expect, test } from 'vitest';
import { environmentFor, makeSecrets } from './secrets.ts';

const url = 'https://events.pagerduty.com/x/"key"?a=1&b=<2>';
const secrets = makeSecrets(new Map([['PAGERDUTY_URL', url]]));
const reference = '${env.PAGERDUTY_URL}';

test('a reference is filled in when it is sent, and is a reference again in the answer', () => {
  const input = { Endpoint: reference, Protocol: 'https' };
  const filled = secrets.fill('sns.Subscribe', input);
  expect(filled).toEqual({ Endpoint: url, Protocol: 'https' });
  expect(secrets.hide(filled)).toEqual(input);
});

test.each([
  ['JSON', JSON.stringify({ url })],
  ['a URL', `https://example/?to=${encodeURIComponent(url)}`],
  ['XML', '<Endpoint>https://events.pagerduty.com/x/&quot;key&quot;?a=1&amp;b=&lt;2&gt;</Endpoint>'],
])('a value is found inside %s', (_, text) => {
  expect(secrets.hideText(text)).toContain(reference);
  expect(secrets.hideText(text)).not.toContain('pagerduty.com');
});

test('a password that SNS lists as asterisks belongs to the reference too', () => {
  const hidden = makeSecrets(new Map([['HOOK', 'https://ci:s3cr3t-word@hooks.example/a']]));
  expect(hidden.hide({ Endpoint: 'https://ci:****@hooks.example/a' })).toEqual({ Endpoint: '${env.HOOK}' });
});

test('of two values that contain each other the longer one is told first', () => {
  const both = makeSecrets(
    new Map([
      ['A', 'https://a.example'],
      ['B', 'https://a.example/path'],
    ]),
  );
  expect(both.hideText('https://a.example/path https://a.example')).toBe('${env.B} ${env.A}');
});

test('a variable that is not set or is empty is named, and nothing is sent', () => {
  for (const values of [new Map<string, string>(), new Map([['PAGERDUTY_URL', '']])]) {
    expect(() => makeSecrets(values).fill('sns.Subscribe', { Endpoint: reference })).toThrow(
      'sns.Subscribe was not sent: ${env.PAGERDUTY_URL} has no value; set the environment variable PAGERDUTY_URL',
    );
  }
});

test('a value that is too short to be hidden is refused without being said', () => {
  const short = makeSecrets(new Map([['PIN', '1234567']]));
  expect(() => short.fill('sns.Subscribe', { Endpoint: '${env.PIN}' })).toThrow(
    /^(?!.*1234567).*\$\{env\.PIN\}.*shorter than 8/,
  );
  expect(short.hide({ Port: 'a1234567' })).toEqual({ Port: 'a1234567' });
});

test('only variables that a value refers to are taken from the environment', () => {
  const environment = { HOOK: 'https://hooks.example', HOME: '/home/someone', UNSET: undefined };
  const value = { a: ['${env.HOOK}', '${env.UNSET}'] };
  expect(environmentFor(value, environment)).toEqual(new Map([['HOOK', 'https://hooks.example']]));
});
