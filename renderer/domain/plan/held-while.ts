import type { TableName } from '../records/table-name';
import type { StoreView } from './store-view';

/**
 * A question about tables whose last answer is kept until one of them changes or something else is asked: a screen that is left
 * and opened again judges nothing anew. `args`: what is asked besides, compared by identity; the array of a table is another one
 * after each Change.
 */
export const heldWhile = <Args extends readonly unknown[], Answer>(
  tables: readonly TableName[],
  answer: (view: StoreView, ...args: Args) => Answer,
): ((view: StoreView, ...args: Args) => Answer) => {
  let last: { readonly of: readonly unknown[]; readonly answer: Answer } | undefined;
  return (view, ...args) => {
    const of = [view.rows, ...tables.map((table) => view.records(table)), ...args];
    if (last?.of.length === of.length && last.of.every((each, index) => Object.is(each, of[index]))) return last.answer;
    last = { of, answer: answer(view, ...args) };
    return last.answer;
  };
};
