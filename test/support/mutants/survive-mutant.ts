import { nothingDecided, planImport } from '../../../renderer/domain/intake/plan-import';
import { readFailureCodes } from '../../../renderer/domain/intake/read-failure';
import { memoryView } from '../../../renderer/domain/plan/memory-view';
import { tables } from '../../../renderer/domain/records/tables';
import { readWorkbook } from '../../../renderer/formats/read/read-workbook';
import { cutProposal, joinProposal } from '../../../renderer/formats/workers/proposal-pieces';
import { en } from '../../../renderer/i18n/en';
import { vi } from '../../../renderer/i18n/vi';
import { proposalOf, today } from '../intake-workbook';

const claim = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(what);
};

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);

const keysOf = (): string =>
  [Object, Array, String, Number, Function, Map, Set, Uint8Array]
    .map(({ prototype }) => Reflect.ownKeys(prototype).map(String).join())
    .join('|');
const cleanKeys = keysOf();

/** A sentence that still shows a hole of its template is none. */
const isSentence = (text: unknown): boolean =>
  typeof text === 'string' && text.trim() !== '' && !/undefined|\[object/.test(text);

const dictionaries = [vi, en] as const;

/**
 * Reads, proposes and plans a file that may be anything. Answers what became of it: a code of the closed list, or «read».
 * @throws where an exception comes out, counts do not add up, a sentence is missing, a record breaks its schema, or a
 * prototype has changed.
 */
export const surviveMutant = (bytes: Uint8Array, file: string): string => {
  const outcome = readWorkbook(bytes, file);
  claim(keysOf() === cleanKeys, 'the reader changed a prototype');
  if (!outcome.ok) {
    const { failure } = outcome;
    claim(readFailureCodes.includes(failure.code), `unknown code ${failure.code}`);
    for (const { importing } of dictionaries) {
      const sentence = importing.failures[failure.code](failure);
      claim(isSentence(sentence) && sentence.includes(file), `no sentence for ${JSON.stringify(failure)}`);
    }
    return failure.code;
  }
  const proposal = proposalOf(outcome.value);
  const preview = planImport(proposal, nothingDecided, memoryView({}), { newId: newIds(), today });
  claim(sum(preview.counts) === preview.rowsRead, `${sum(preview.counts)} entries for ${preview.rowsRead} rows`);
  for (const table of proposal.tables) {
    claim(sum(table.counts) === table.rows.length, `counts of ${table.id} are not its rows`);
  }
  const data = proposal.tables.reduce((total, table) => total + table.counts.data, 0);
  claim(preview.rowsRead <= data, `${preview.rowsRead} rows read of ${data}`);
  for (const issue of proposal.issues) {
    for (const { importing } of dictionaries) {
      claim(isSentence(importing.issues[issue.code](issue)), `no sentence for ${JSON.stringify(issue)}`);
    }
  }
  for (const edit of preview.plan.edits) {
    if (edit.type !== 'create') continue;
    const checked = tables[edit.table].schema.safeParse(edit.record);
    claim(checked.success, `a record of ${edit.table} breaks its schema: ${checked.error?.message}`);
  }
  const joined = joinProposal(structuredClone(cutProposal(proposal)));
  claim(JSON.stringify(joined.products) === JSON.stringify(proposal.products), 'pieces do not join to the whole');
  claim(keysOf() === cleanKeys, 'the intake changed a prototype');
  return 'read';
};

const newIds = (): (() => string) => {
  let count = 0;
  return () => {
    count += 1;
    return `00000000-0000-7000-8000-${String(count).padStart(12, '0')}`;
  };
};
