import type { RowRef } from '../../../domain/intake/candidates';
import type { IntakeField } from '../../../domain/intake/intake-field';
import type { TableChoice } from '../../../domain/intake/intake-proposal';
import { type AskedField, withAnswers } from '../../../domain/intake/value-question';
import type { IntakeSession } from '../../../formats/workers/open-intake';
import { layoutKeys } from '../model/office-memory';
import { tableOfRow } from '../model/table-of-row';
import { type HiddenChoices, type ImportBatch, type ImportFile, nothingHidden, nothingSaid } from './import-state';
import type { JobCore } from './job-core';

/** What the officer says: about the file whose table or columns are looked at, and about the batch. */
export interface ChoiceCommands {
  readonly chooseTable: (tableId: string, choice: TableChoice) => void;
  readonly chooseField: (tableId: string, column: number, field: IntakeField | null) => void;
  /** The column fills an own field, by its id. */
  readonly chooseOwn: (tableId: string, column: number, id: string) => void;
  /** Reads hidden sheets, rows or columns of a sheet, or a sheet as it stands; or no longer. */
  readonly readHidden: (part: keyof HiddenChoices, sheet: string, read: boolean) => void;
  /** Whether a cell of several products, split by the program, is one product after all. */
  readonly keepWhole: (at: RowRef, whole: boolean) => void;
  /** Reads the file in work as if no earlier one had been read. */
  readonly forget: () => void;
  /** What a text means; null: nothing, it stays empty. */
  readonly mean: (field: AskedField, key: string, answer: string | null) => void;
  readonly skip: (skip: ReadonlySet<string>) => void;
  /** Null takes the answer back. */
  readonly answer: (doubtKey: string, answer: string | null) => void;
  readonly resetAnswers: () => void;
}

type SessionOf = (id: string) => IntakeSession | undefined;

/** Another table, column or meaning makes other rows: what was ticked and answered no longer names the same things. */
const fresh = { decisions: nothingSaid, applyTrouble: null };

const fileCommands = ({ file, change, changeBatch, propose, memory }: JobCore, sessionOf: SessionOf) => {
  const about = (next: (known: ImportFile) => Partial<ImportFile>): void => {
    const known = file();
    const session = known && sessionOf(known.id);
    if (!known || !session) return;
    change(known.id, next(known));
    changeBatch(fresh);
    void propose(known.id, session);
  };
  return {
    chooseTable: (tableId: string, choice: TableChoice) =>
      about(({ choices }) => ({ choices: { ...choices, [tableId]: choice } })),
    chooseField: (tableId: string, column: number, field: IntakeField | null) =>
      about(({ choices }) => {
        const known = choices[tableId];
        const fields = { ...known?.fields, [column]: field };
        const own = { ...known?.own, [column]: null };
        return { choices: { ...choices, [tableId]: { ...known, fields, own } } };
      }),
    chooseOwn: (tableId: string, column: number, id: string) =>
      about(({ choices }) => {
        const known = choices[tableId];
        const { [column]: _before, ...fields } = known?.fields ?? {};
        const own = { ...known?.own, [column]: id };
        return { choices: { ...choices, [tableId]: { ...known, fields, own } } };
      }),
    readHidden: (part: keyof HiddenChoices, sheet: string, read: boolean) =>
      about(({ hidden }) => {
        const others = hidden[part].filter((name) => name !== sheet);
        return { hidden: { ...hidden, [part]: read ? [...others, sheet] : others } };
      }),
    forget: () => {
      const proposal = file()?.proposal;
      if (!proposal) return;
      memory.forget([...proposal.tables.map(({ fingerprint }) => fingerprint), ...layoutKeys(proposal)]);
      about(() => ({ choices: {}, hidden: nothingHidden }));
    },
  };
};

export const choiceCommands = (core: JobCore, sessionOf: SessionOf): ChoiceCommands => {
  const { batch, change, changeBatch, plan, propose, proposeAll } = core;
  const decide = (next: (known: ImportBatch) => Partial<ImportBatch>): void => {
    changeBatch({ ...next(batch()), applyTrouble: null });
    void plan();
  };
  return {
    ...fileCommands(core, sessionOf),
    keepWhole: (at, whole) => {
      const found = tableOfRow(core.cell.get(), at);
      const session = found && sessionOf(found.file.id);
      if (!found || !session) return;
      const { file, table } = found;
      const known = file.choices[table.id];
      const others = (known?.whole ?? []).filter((row) => row !== at.row);
      const choice = { ...known, whole: whole ? [...others, at.row] : others };
      change(file.id, { choices: { ...file.choices, [table.id]: choice } });
      // The rows stay what they are; only numbers of products move, by which doubts are answered.
      changeBatch({ decisions: { ...batch().decisions, answers: new Map() }, applyTrouble: null });
      void propose(file.id, session);
    },
    mean: (field, key, answer) => {
      changeBatch({ ...fresh, values: withAnswers(batch().values, { [field]: { [key]: answer } }) });
      void proposeAll();
    },
    skip: (skip) => decide(({ decisions }) => ({ decisions: { ...decisions, skip } })),
    answer: (doubtKey, answer) =>
      decide(({ decisions }) => {
        const answers = new Map(decisions.answers);
        if (answer === null) answers.delete(doubtKey);
        else answers.set(doubtKey, answer);
        return { decisions: { ...decisions, answers } };
      }),
    resetAnswers: () => decide(({ decisions }) => ({ decisions: { ...decisions, answers: new Map() } })),
  };
};
