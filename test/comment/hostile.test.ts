import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/core/types.ts';
import { linkTo } from '../../src/report/comment/footer.ts';
import { renderProblems, type ToldProblems } from '../../src/report/comment/problems.ts';
import { renderAt } from '../../src/report/comment/render.ts';
import { type Detail, detailsFor } from '../../src/report/comment/told.ts';
import { sentence } from '../../src/report/comment/view.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { everywhere, placesOf, type Write } from './everywhere.ts';
import { htmlOf, leavesOpen, shape, wordsOf } from './gfm.ts';
import { hostile } from './hostile.ts';

const details = detailsFor(600_000);
const tame = everywhere((place) => place);
/** Quiet characters: no mention, reference, link, emoji code or formula is made of them. */
const quiet = /^[A-Za-z0-9 ,.;:()'’"/→·…·*-]*$/;

function at(level: number, text: string): string {
  const detail = details[level];
  if (!detail) throw new Error('no such level');
  return renderAt(
    everywhere((place) => `${place} ${text} ${place}`),
    detail,
  );
}

test('at the fullest, a text of others stands in nearly every place', () => {
  const twin = renderAt(tame, details[0] as Detail);
  // Of what is held only the change is told; commits are hexadecimal or not told.
  const missing = ['held before key', 'held before member', 'held before value', 'by hand file', 'head', 'base'];
  expect(placesOf().filter((place) => !twin.includes(place))).toEqual(missing);
});

describe.each(details.map(({ level }, i) => [level, i] as const))('at level %s', (_level, i) => {
  const twin = renderAt(tame, details[i] as Detail);
  const [twinShape, twinWords] = [shape(twin), wordsOf(twin)];

  test.each(Object.entries(hostile))('%s stays text', (_what, text) => {
    const body = at(i, text);
    expect(shape(body)).toEqual(twinShape);
    expect(wordsOf(body)).toEqual(twinWords);
  });

  test('any mixture of them stays text', () => {
    const mixture = fc.array(fc.constantFrom(...Object.values(hostile)), { maxLength: 6 }).map((some) => some.join(''));
    fc.assert(
      fc.property(mixture, (text) => {
        const body = at(i, text);
        expect(shape(body)).toEqual(twinShape);
        expect(wordsOf(body)).toEqual(twinWords);
      }),
      { numRuns: Number(process.env.COMMENT_RUNS ?? 8) },
    );
  });

  test('outside of code stand quiet words and a few tags of ours', () => {
    const tags = htmlOf(twin);
    expect(new Set(tags)).toEqual(new Set(tags.filter((tag) => /^<\/?(details|summary|sub|br)>$/.test(tag))));
    const words = wordsOf(twin).filter((word) => !/^(<.*|\[|!(CAUTION|WARNING)\])$/s.test(word));
    expect(words.filter((word) => !quiet.test(word))).toEqual([]);
    expect(leavesOpen(twin)).toBe(false);
  });
});

test.each(details.map(({ level }, i) => [level, i] as const))(
  'at level %s no secret is told, wherever it stands',
  (_level, i) => {
    const secrets = ['S3CR3T', '"qu|ot`ed"', '9988776655'];
    const told = everywhere((place) => `${place} ${secrets.join(' ')} ${place}`);
    const body = renderAt(
      { ...told, hidden: { endPoints: new Set(), secrets: new Set(secrets) } },
      details[i] as Detail,
    );
    expect(body).toContain('***');
    expect(body).not.toMatch(/S3CR3T|qu.{0,3}ot|9988776655/);
  },
);

describe('problems', () => {
  const told = (write: Write): ToldProblems => ({
    stack: write('stack'),
    head: write('head'),
    remarks: [`@ ${write('remark')}`],
    problems: [
      problemOf(write, 'error'),
      { ...problemOf(write, 'note'), usedBy: [{ file: write('user'), line: 1, column: 1 }] },
    ],
    texts: new Map([[write('file'), `key: ${write('line')}`]]),
  });
  const twin = renderProblems(
    told((place) => place),
    60_000,
  ).body;

  test.each(Object.entries(hostile))('%s stays text', (_what, text) => {
    const { body } = renderProblems(
      told((place) => `${place} ${text} ${place}`),
      60_000,
    );
    expect(shape(body)).toEqual(shape(twin));
    expect(wordsOf(body)).toEqual(wordsOf(twin));
  });
});

describe('a sentence of ours', () => {
  test('keeps its words, and what it names is code', () => {
    expect(sentence('Update the branch: `main` has more in `monitoring/`.', details[0] as Detail)).toBe(
      'Update the branch: `main` has more in `monitoring/`.',
    );
  });

  test.each(Object.entries(hostile))('that names %s is quiet', (_what, text) => {
    for (const said of [`Update \`${text}\` first.`, text]) {
      const words = wordsOf(`- ${sentence(said, details[0] as Detail)}`);
      expect(words.filter((word) => !quiet.test(word))).toEqual([]);
    }
  });
});

test.each(Object.entries(hostile))('in the Markdown of the command line, %s stays text', (_what, text) => {
  const told = everywhere((place) => `${place} ${text} ${place}`);
  expect(shape(renderMarkdown(told.plan))).toEqual(shape(renderMarkdown(tame.plan)));
});

test.each(['https://example.org/a)b', 'javascript:alert(1)', 'https://example.org/ "x"', 'http://example.org', ''])(
  'the job summary is not linked as %s',
  (url) => {
    expect(linkTo(url)).toBeNull();
  },
);

function problemOf(write: Write, severity: 'error' | 'note'): Problem {
  const place = { file: write('file'), line: 1, column: 1, endLine: 1, endColumn: 4 };
  return { ...place, check: 'x', severity, message: write('message'), suggestion: write('suggestion') };
}
