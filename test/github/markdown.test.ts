import { expect, test } from 'vitest';
import { rendered, type Seen, seen } from './markdown.ts';

const texts: { markdown: string; expected: Partial<Seen> }[] = [
  { markdown: 'ask @octocat, @org/team or a@example.com', expected: { mentions: ['octocat', 'org/team'] } },
  {
    markdown: '`@octocat` and\n\n```\n@octocat #1\n```\n',
    expected: { mentions: [], references: [], code: ['@octocat', '@octocat #1\n'] },
  },
  { markdown: '&#64;octocat, \\@octocat', expected: { mentions: ['octocat', 'octocat'] } },
  { markdown: 'fixes #12, GH-3, a/b#4; not a#, # 5', expected: { references: ['#12', 'GH-3', 'a/b#4'] } },
  { markdown: 'a <b>c</b> <!-- d --> `<i>`', expected: { html: ['<b>', '</b>', '<!-- d -->'], code: ['<i>'] } },
  {
    markdown: '<details>\n<summary>x</summary>\n\ny\n\n</details>',
    expected: { html: ['<details>\n<summary>x</summary>', '</details>'] },
  },
  {
    markdown: '[a](javascript:x) ![b](c.png) https://d.example www.e.example',
    expected: { links: ['javascript:x', 'c.png', 'https://d.example', 'http://www.e.example'] },
  },
  { markdown: '| a | b |\n|---|---|\n| `x \\| y` | z |', expected: { code: ['x | y'] } },
  { markdown: '```` x ``` y ````', expected: { code: ['x ``` y'] } },
];

test.each(texts)('$markdown is seen as GitHub sees it', ({ markdown, expected }) => {
  expect(seen(markdown)).toMatchObject(expected);
});

test('a table is rendered as one', () => {
  expect(rendered('| a |\n|---|\n| b |')).toContain('<td>b</td>');
});
