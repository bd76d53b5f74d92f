import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dashboardDeclaration } from '../../../test/arbitraries/dashboard.ts';
import { at } from '../../../test/support/kinds.ts';
import { aloneAmong } from '../../core/among.ts';
import { readBody, writeBody } from './body.ts';
import { declare } from './declare.ts';
import { normalize } from './normalize.ts';

test('a declaration of a spec gives the spec again', () => {
  fc.assert(
    fc.property(dashboardDeclaration, (declaration) => {
      const spec = normalize(declaration, at, aloneAmong);
      expect(normalize(declare(spec), at, aloneAmong)).toEqual(spec);
    }),
  );
});

test('what is written is read back as the same spec, and written again to the byte', () => {
  fc.assert(
    fc.property(dashboardDeclaration, (declaration) => {
      const spec = normalize(declaration, at, aloneAmong);
      const body = writeBody(spec, {}, at);
      const read = readBody(body, at);
      expect(read).toEqual({ spec, rest: {} });
      expect(writeBody(read.spec, read.rest, at)).toBe(body);
    }),
  );
});
