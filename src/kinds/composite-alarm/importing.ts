import type { Among } from '../../core/among.ts';
import type { StackRef } from '../../core/types.ts';
import { notified } from '../alarm/importing.ts';
import { given } from '../given.ts';
import type { Importing } from '../kind.ts';
import type { CompositeDeclaration } from './declaration.ts';
import { alarmsIn } from './needs.ts';
import { normalize } from './normalize.ts';

/** What an import asks of composites: which of the alarms that they name are nobody's here. */
export const importing: Importing<CompositeDeclaration> = {
  shorter: (declaration, at, among) => {
    const { actions, ...said } = declaration;
    return { ...said, ...given({ outside: outsideOf(declaration, at, among), ...notified({ actions }, at, among) }) };
  },
};

function outsideOf(declaration: CompositeDeclaration, at: StackRef, among: Among): readonly string[] {
  const declared = new Set([...among.names('alarm'), ...among.names('composite-alarm')]);
  return alarmsIn(normalize(declaration, at, among)).filter((name) => !declared.has(name));
}
