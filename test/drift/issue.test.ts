import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DriftMarker,
  emptyMarker,
  markedAs,
  parseDriftMarker,
  REST,
  renderDriftMarker,
  seenSince,
} from '../../src/report/drift/marker.ts';
import { renderDrift } from '../../src/report/drift/render.ts';
import { unifiedDiff } from '../../src/report/drift/unified.ts';
import { htmlOf, leavesOpen, shape, wordsOf } from '../comment/gfm.ts';
import { hostile } from '../comment/hostile.ts';
import { toldDrift } from './told.ts';

const COMMENT_BYTES = 60_000;
const quiet = /^[A-Za-z0-9 ,.;:()'’"/→·…?*-]*$/;
const tame = (place: string): string => place;

test('an issue with everything in it', async () => {
  await expect(renderDrift(toldDrift(tame), COMMENT_BYTES).body).toMatchFileSnapshot('everything.md');
});

describe('whatever people write', () => {
  const twin = renderDrift({ ...toldDrift(tame), files: [] }, COMMENT_BYTES);
  const [twinShape, twinWords] = [shape(twin.body), wordsOf(twin.body)];

  test.each(Object.entries(hostile))('%s stays text', (_what, text) => {
    const told = toldDrift((place) => `${place} ${text} ${place}`);
    const { body, title } = renderDrift({ ...told, files: [] }, COMMENT_BYTES);
    expect(shape(body)).toEqual(twinShape);
    expect(wordsOf(body)).toEqual(twinWords);
    expect(title).toBe(twin.title);
    expect(leavesOpen(renderDrift(told, COMMENT_BYTES).body)).toBe(false);
  });

  test('outside of code stand quiet words and a few tags of ours', () => {
    const { body } = renderDrift(toldDrift(tame), COMMENT_BYTES);
    expect(htmlOf(body).filter((tag) => !/^<\/?(details|summary|sub|br|code)>$/.test(tag))).toEqual([]);
    const words = twinWords.filter((word) => !/^(<.*|\[|!(CAUTION|WARNING)\])$/s.test(word));
    expect(words.filter((word) => !quiet.test(word))).toEqual([]);
  });

  test('no secret is told, and a patch that holds one is none', () => {
    const secrets = ['S3CR3T', '"qu|ot`ed"'];
    const told = toldDrift((place) => `${place} ${secrets.join(' ')} ${place}`);
    const { body } = renderDrift(
      { ...told, hidden: { endPoints: new Set(), secrets: new Set(secrets) } },
      COMMENT_BYTES,
    );
    expect(body).toContain('***');
    expect(body).not.toMatch(/S3CR3T|qu.{0,3}ot|```/);
  });
});

test.each([1, 3, 10, 50, 300, 2_000])('%i resources of each sort fit', (count) => {
  const wide = '漢'.repeat(40);
  const { body, title } = renderDrift(
    toldDrift((place) => `${place} ${wide}`, count),
    COMMENT_BYTES - 20_000,
  );
  expect(Buffer.byteLength(body)).toBeLessThanOrEqual(COMMENT_BYTES - 20_000);
  expect(title.length).toBeLessThanOrEqual(256);
  expect(body.startsWith('### `test`: ')).toBe(true);
  expect(leavesOpen(body)).toBe(false);
});

describe('the marker', () => {
  const time = fc
    .date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') })
    .map((one) => one.toISOString());
  const code = fc.string({ unit: fc.constantFrom(...'abcXYZ019-_'), minLength: 12, maxLength: 12 });
  const text = fc.oneof(fc.string({ unit: 'binary', minLength: 1 }), fc.constantFrom('a -->', '<!-- b', '--', '@x'));

  const times = fc.uniqueArray(fc.tuple(code, time), { selector: ([a]) => a, maxLength: 9 });
  const failures = fc.uniqueArray(fc.tuple(code, text, text), { selector: ([a]) => a, maxLength: 9 });

  test('keeps what it was given, and nothing ends its comment', () => {
    fc.assert(
      fc.property(text, times, fc.array(code), failures, (stack, seen, codes, failed) => {
        const marker = {
          ...{ stack, seen: new Map(seen), codes: [...codes].sort(), unshown: codes[0] ?? '' },
          failed: new Map(failed.map(([marked, code, why]) => [marked, { code, why }])),
        };
        const line = renderDriftMarker(marker);
        expect(line).toMatch(/^<!-- monitoring drift v1 [ -~]* -->$/);
        expect(line.slice(4, -4)).not.toMatch(/--|[<>]/);
        expect(parseDriftMarker(`${line}\nbody`)).toEqual(marker);
      }),
    );
  });

  test('of very many keeps the first time, and that there are others, for those that find no room', () => {
    const at = (i: number) => new Date(Date.UTC(2026, 0, 1, 0, i)).toISOString();
    const names = Array.from({ length: 3_000 }, (_, i) => String(i).padStart(12, '0'));
    const failure = { code: 'AccessDenied', why: '漢'.repeat(400) };
    const line = renderDriftMarker({
      ...{ stack: 'test', seen: new Map(names.map((name, i) => [name, at(i)])), codes: names, unshown: names[0] ?? '' },
      failed: new Map(names.map((name) => [name, failure])),
    });
    expect(line.length).toBeLessThan(30_000);
    const marker = parseDriftMarker(line) as DriftMarker;
    expect(marker.seen.get(names[0] ?? '')).toBe(at(0));
    expect(seenSince(marker, { kind: 'alarm', name: 'another' })).toBe(at(marker.seen.size - 1));
    expect(marker.failed.get(REST)?.code).toBe(REST);
    // A long line grows no more when it is read and written again.
    expect(renderDriftMarker(marker)).toBe(line);
  });

  test('no address of anybody stands in it', () => {
    const address = { kind: 'subscription', name: 'alerts/email/somebody@example.org' };
    const seen = new Map([[markedAs(address), '2026-11-22T03:02:00.000Z']]);
    const marker = parseDriftMarker(renderDriftMarker({ ...emptyMarker('test'), seen }));
    expect(seenSince(marker as DriftMarker, address)).toBe('2026-11-22T03:02:00.000Z');
    expect(renderDriftMarker({ ...emptyMarker('test'), seen })).not.toContain('somebody');
  });

  test.each([
    '',
    'monitoring drift',
    '<!-- monitoring drift v1 {} -->',
    '<!-- monitoring drift v1 {"stack":1,"seen":{},"codes":[]} -->',
    'x\n<!-- monitoring drift v1 {"stack":"test","seen":{},"codes":[]} -->',
  ])('%j is none', (body) => {
    expect(parseDriftMarker(body)).toBeNull();
  });
});

test('law: git applies every patch, and gets the file that it came from', () => {
  const folder = mkdtempSync(join(tmpdir(), 'patch-'));
  try {
    mkdirSync(join(folder, 'monitoring'));
    const file = 'monitoring/x.yaml';
    const text = fc
      .tuple(fc.array(fc.constantFrom('a: 1', 'b: 2', '  c: 3', '# d', ''), { maxLength: 25 }), fc.boolean())
      .map(([lines, ends]) => (lines.length === 0 ? '' : lines.join('\n') + (ends ? '\n' : '')));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const patch = unifiedDiff(file, before, after);
        if (patch === null) {
          expect(before).toBe(after);
          return;
        }
        writeFileSync(join(folder, file), before);
        execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: folder, input: `${patch}\n` });
        expect(readFileSync(join(folder, file), 'utf8')).toBe(after);
      }),
      { numRuns: 60 },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
