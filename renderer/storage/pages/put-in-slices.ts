import type { Table } from 'dexie';

/** Records handed over before the window may answer again: each is copied on the way, some 200 KB each. */
const sliceSize = 4;

/**
 * Puts records inside a running transaction. Waiting for each slice lets input through, and keeps the transaction alive,
 * because the wait is for the transaction's own answer.
 */
export const putInSlices = async <Item, Key>(table: Table<Item, Key>, items: readonly Item[]): Promise<void> => {
  for (let start = 0; start < items.length; start += sliceSize) {
    await table.bulkPut(items.slice(start, start + sliceSize));
  }
};
