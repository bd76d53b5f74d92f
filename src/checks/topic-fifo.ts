import { isObject } from '../core/json.ts';
import { type Check, type Found, problemIn } from './check.ts';

/** https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html: the name of a FIFO topic, and of no other, ends in `.fifo`. */
export const topicFifo: Check = {
  name: 'topic/fifo',
  stage: 'declared',
  run: ({ declarations }) =>
    declarations.flatMap((declaration) => {
      const { address, value } = declaration;
      if (address.kind !== 'topic' || !isObject(value)) return [];
      const found = judge(
        address.name.endsWith('.fifo'),
        value.fifo === true,
        value.contentBasedDeduplication === true,
      );
      return found ? [problemIn(declaration, found.at, { check: 'topic/fifo', ...found })] : [];
    }),
};

function judge(named: boolean, fifo: boolean, deduplicates: boolean): (Found & { readonly at: string }) | null {
  if (named && !fifo)
    return { at: '', message: 'only a FIFO topic has a name that ends in .fifo', suggestion: 'add fifo: true' };
  if (fifo && !named)
    return { at: '/fifo', message: "a FIFO topic's name ends in .fifo", suggestion: 'add .fifo to the name' };
  if (deduplicates && !fifo)
    return { at: '/contentBasedDeduplication', message: 'only a FIFO topic tells equal messages apart' };
  return null;
}
