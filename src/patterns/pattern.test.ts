import { describe, expect, test } from 'vitest';
import { parsePattern } from './pattern.ts';

function verdict(pattern: string, message: string) {
  const parsed = parsePattern(pattern);
  return parsed.status === 'understood' ? parsed.pattern.matches(message) : parsed;
}

/** [pattern, line, whether it matches; null: AWS does not say]. */
type Rows = readonly (readonly [pattern: string, message: string, matches: boolean | null])[];

const bad = '[ERROR 400] BAD REQUEST';
const missing = '[ERROR 419] MISSING ARGUMENTS';
const internal = '[ERROR 500] INTERNAL SERVER ERROR';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntaxForMetricFilters.html */
describe("AWS's examples of terms", () => {
  test.each<Rows[number]>([
    ['', 'anything', true],
    ['" "', 'anything', true],
    ['ERROR', bad, true],
    ['ERROR', 'Exiting with ERRORCODE: -1', true],
    ['ERROR', 'error', false],
    ['ERROR ARGUMENTS', missing, true],
    ['ERROR ARGUMENTS', bad, false],
    ['?ERROR ?ARGUMENTS', bad, true],
    ['?ERROR ?ARGUMENTS', '[INFO] INVALID ARGUMENTS PROVIDED', true],
    ['?ERROR ?ARGUMENTS', '[INFO] FINE', false],
    ['"INTERNAL SERVER ERROR"', internal, true],
    ['"INTERNAL SERVER ERROR"', 'SERVER INTERNAL ERROR', false],
    ['ERROR -ARGUMENTS', bad, true],
    ['ERROR -ARGUMENTS', missing, false],
    ['?ERROR ?ARGUMENTS REQUEST', '[INFO] REQUEST FAILED', true],
    ['ERROR -"BAD REQUEST"', bad, false],
  ])('%s against %s: %s', (pattern, message, matches) => {
    expect(verdict(pattern, message)).toBe(matches);
  });

  test('what AWS ignores is remarked', () => {
    const parsed = parsePattern('?ERROR REQUEST');
    expect(parsed.status === 'understood' && parsed.pattern.remarks).toEqual([
      'AWS ignores ?ERROR, because ? cannot be combined with other terms',
    ]);
  });
});

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html */
describe("AWS's examples of regular expressions", () => {
  test.each<Rows[number]>([
    ['%AUTHORIZED%', 'UNAUTHORIZED REQUEST', true],
    ['%AUTHORIZED%', 'authorized', false],
    ['%^[hc]at%', 'hat trick', true],
    ['%^[hc]at%', 'a hat', false],
    ['%colou?r%', 'colour', true],
    ['%a{3,5}%', 'aaaa', true],
    ['%^starting|^initializing|^shutting down%', 'shutting down now', true],
    ['%\\[.\\]%', 'value [7]', true],
    ['%10\\.10\\.0\\.1%', 'from 10.10.0.1', true],
    ['%10\\.10\\.0\\.1%', 'from 10010,0.1', false],
    ['%\\x3A%', 'key:value', true],
    ['%\\d%', 'port 80', true],
  ])('%s against %s: %s', (pattern, message, matches) => {
    expect(verdict(pattern, message)).toBe(matches);
  });
});

const trail = JSON.stringify({
  eventType: 'UpdateTrail',
  sourceIPAddress: '111.111.111.111',
  arrayKey: ['value', 'another value'],
  objectList: [
    { name: 'a', id: 1 },
    { name: 'b', id: 2 },
  ],
  SomeObject: null,
  ThisFlag: true,
  'cluster.name': 'c',
  code: '400',
  text: 'Ev*ent',
});
const people = JSON.stringify({
  user: { id: 1, email: 'John.Stiles@example.com' },
  users: [
    { id: 2, email: 'John.Doe@example.com' },
    { id: 3, email: 'Jane.Doe@example.com' },
  ],
  actions: ['GET', 'PUT', 'DELETE'],
  coordinates: [
    [0, 1, 2],
    [4, 5, 6],
  ],
});
const numbers = JSON.stringify({
  latency: 49.5,
  errorCode: 404,
  number: [1000],
  processes: [{ averageRuntime: 55.5 }],
});

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntaxForMetricFilters.html */
describe("AWS's examples of JSON properties", () => {
  test.each<Rows[number]>([
    ['{ $.eventType = "UpdateTrail" }', trail, true],
    ['{$.eventType=UpdateTrail}', trail, true],
    ['{ $.eventType = *Trail }', trail, true],
    ['{ $.eventType = Update* }', trail, true],
    ['{ $.eventType = "*" }', trail, true],
    ['{ $.sourceIPAddress != 123.123.* }', trail, true],
    ['{ $.sourceIPAddress != 111.111.* }', trail, false],
    ['{ $.arrayKey[0] = "value" }', trail, true],
    ['{ $.arrayKey[1] = "value" }', trail, false],
    ['{ $.objectList[1].id = 2 }', trail, true],
    ['{ $.eventType = %Trail% }', trail, true],
    ['{ $.arrayKey[*] = %val.{2}% }', trail, true],
    ['{ $.* = %111\\.111\\.111\\.1[0-9]{1,2}% }', trail, true],
    ['{ $.[\'cluster.name\'] = "c" }', trail, true],
    ['{ $.SomeObject IS NULL }', trail, true],
    ['{ $.eventType IS NULL }', trail, false],
    ['{ $.ThisFlag IS TRUE }', trail, true],
    ['{ $.ThisFlag IS FALSE }', trail, false],
    ['{ $.SomeOtherObject NOT EXISTS }', trail, true],
    ['{ $.SomeObject NOT EXISTS }', trail, false],
    ['{ $.latency < 50 }', numbers, true],
    ['{ $.latency >= 50 }', numbers, false],
    ['{ $.errorCode = 400 }', numbers, false],
    ['{ $.errorCode != 500 }', numbers, true],
    ['{ $.errorCode = 4* }', numbers, true],
    ['{ $.number[0] = 1e+3 }', numbers, true],
    ['{ $.number[0] != 1e-3 }', numbers, true],
    ['{ $.processes[0].averageRuntime <= 55.5 }', numbers, true],
    ['{ $.latency = * }', numbers, true],
    ['{ ($.user.id = 1) && ($.users[0].email = "John.Doe@example.com") }', people, true],
    ['{ ($.user.id = 2 && $.users[0].email = "nonmatch") || $.actions[2] = "GET" }', people, false],
    [
      '{ $.user.email = "John.Stiles@example.com" || $.coordinates[0][1] = nonmatch && $.actions[2] = nomatch }',
      people,
      true,
    ],
    [
      '{ ($.user.email = "John.Stiles@example.com" || $.coordinates[0][1] = nonmatch) && $.actions[2] = nomatch }',
      people,
      false,
    ],
    ['{ $.users = 1 }', people, false],
    ['{ $.users != 1 }', people, false],
    ['{ $.eventType = "UpdateTrail" }', 'eventType = UpdateTrail', false],
    ['{ $.eventType = "UpdateTrail" }', `web: ${trail}`, false],
  ])('%s against %s: %s', (pattern, message, matches) => {
    expect(verdict(pattern, message)).toBe(matches);
  });

  test.each<Rows[number]>([
    ['{ $.missing != "x" }', trail, null],
    ['{ $.arrayKey[*] != "value" }', trail, null],
    ['{ $.code = 400 }', trail, null],
    ['{ $.code > 300 }', trail, null],
    ['{ $.errorCode = "404" }', numbers, null],
    ['{ $.SomeObject = "x" }', trail, null],
    ['{ $.text = Ev*ent }', trail, true],
    ['{ $.eventType = Up*Trail }', trail, null],
  ])('%s against %s is not documented: %s', (pattern, message, matches) => {
    expect(verdict(pattern, message)).toBe(matches);
  });

  test('what is not known decides nothing that another condition decides', () => {
    expect(verdict('{ $.missing != "x" || $.eventType = "UpdateTrail" }', trail)).toBe(true);
    expect(verdict('{ $.missing != "x" && $.eventType = "Other" }', trail)).toBe(false);
  });
});

const access = '127.0.0.1 Prod frank [10/Oct/2000:13:25:15 -0700] "GET /index.html HTTP/1.0" 404 1534';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntaxForMetricFilters.html */
describe("AWS's examples of columns", () => {
  test.each<Rows[number]>([
    ['[ip, user, username, timestamp, request, status_code, bytes]', access, true],
    ['[ip, user, username, timestamp, request =*.html*, status_code = 4*, bytes]', access, true],
    ['[ip, user, username, timestamp, request, status_code = 5*, bytes]', access, false],
    ['[..., status_code, bytes]', access, true],
    ['[ip, user, ..., status_code, bytes > 1000]', access, true],
    ['[ip, user, ..., status_code, bytes > 2000]', access, false],
    ['[ip, user, ...]', access, true],
    ['[..., request=*.html*, status_code=4*,]', access, true],
    ['[ip, user, username, timestamp, request, status_code = 403 || status_code = 404, bytes]', access, true],
    ['[ip, user]', access, false],
    ['[w1=ERROR, w2]', 'ERROR message', true],
    ['[w1=ERROR, w2]', 'WARN message', false],
    ['[w1=ERROR, w2]', 'ERROR WARN message', false],
    ['[w1=ERROR || w1=WARN, w2]', 'WARN message', true],
    ['[w1!=ERROR && w1!=WARN, w2]', 'WARN message', false],
    ['[w1!=ERROR && w1!=WARN, w2]', 'INFO message', true],
    ['[w1=%^WA%, w2]', 'WARN message', true],
    ['[..., bytes = 1534.0]', access, null],
  ])('%s against %s: %s', (pattern, message, matches) => {
    expect(verdict(pattern, message)).toBe(matches);
  });

  test('columns are named, so that a metric can take their values', () => {
    const parsed = parsePattern('[ip, ..., status_code = 4*, bytes]');
    expect(parsed.status === 'understood' && parsed.pattern.columns).toEqual(['ip', 'status_code', 'bytes']);
  });
});

test.each([
  ['"never closed', /quotation mark.*never closed/],
  ['error:', /put it in quotation marks/],
  ['ERROR -', /no term follows -/],
  ['%something!%', /takes no "!"/],
  ['%(ab)+%', /takes no "\("/],
  ['%café%', /takes no "é"/],
  ['%%', /no regular expression/],
  ['%a[%', /no regular expression/],
  ['%abc', /never closed/],
  ['{ $.level = "error"', /never closed/],
  ['{ $.level = "error" } x', /after the closing/],
  ['{ level = "error" }', /a property such as \$\.level is expected/],
  ['{ $.level }', /nothing is said of \$\.level/],
  ['{ $.level IS NOT NULL }', /AWS has no IS NOT/],
  ['{ $.level EXISTS }', /AWS has no EXISTS/],
  ['{ $.level > high }', /compares numbers/],
  ['{ ($.level = error }', /a \( is never closed/],
  ['{ $.*[*] = 1 }', /one in a selector/],
  ['{ $.a[*] = 1 || $.b[*] = 1 || $.c[*] = 1 || $.d[*] = 1 }', /AWS takes 3/],
  ['[a=%x%, b=%y%, c=%z%]', /AWS takes 2/],
  ['[a, b', /never closed/],
  ['[..., a, ...]', /two ellipses/],
])('%s is refused', (pattern, message) => {
  expect(parsePattern(pattern)).toMatchObject({ status: 'wrong', message: expect.stringMatching(message) });
});

test.each(['%a% b', 'b %a%', 'café', '{ $.path = /health }', '%a~b%', '[a = 1 && b = 2]', 'ERROR - "Exiting"'])(
  '%s is not tested',
  (pattern) => {
    expect(parsePattern(pattern)).toMatchObject({ status: 'unknown' });
  },
);
