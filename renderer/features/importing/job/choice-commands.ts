import type { IntakeField } from '../../../domain/intake/intake-field';
import type { TableChoice } from '../../../domain/intake/intake-proposal';
import type { IntakeSession } from '../../../formats/workers/open-intake';
import type { ImportFile } from './import-state';
import type { JobCore } from './job-core';

/** What the officer says about the file in work. */
export interface ChoiceCommands {
  readonly chooseTable: (tableId: string, choice: TableChoice) => void;
  readonly chooseField: (tableId: string, column: number, field: IntakeField | null) => void;
  readonly readHidden: (sheet: string) => void;
  readonly skip: (skip: ReadonlySet<string>) => void;
  /** Null takes the answer back. */
  readonly answer: (doubtKey: string, answer: string | null) => void;
  readonly resetAnswers: () => void;
}

export const choiceCommands = (
  { file, change, propose, plan }: JobCore,
  sessionOf: (id: string) => IntakeSession | undefined,
): ChoiceCommands => {
  const about = (next: (known: ImportFile) => Partial<ImportFile>, proposes: boolean): void => {
    const known = file();
    if (!known) return;
    change(known.id, { ...next(known), applyTrouble: null });
    const session = sessionOf(known.id);
    if (!proposes) void plan(known.id);
    else if (session) void propose(known.id, session);
  };
  // Another table or column makes other rows: what was ticked and answered no longer names the same things.
  const fresh = { decisions: { skip: new Set<string>(), answers: new Map<string, string>() } };
  return {
    chooseTable: (tableId, choice) =>
      about(({ choices }) => ({ ...fresh, choices: { ...choices, [tableId]: choice } }), true),
    chooseField: (tableId, column, field) =>
      about(({ choices }) => {
        const known = choices[tableId];
        const fields = { ...known?.fields, [column]: field };
        return { ...fresh, choices: { ...choices, [tableId]: { ...known, fields } } };
      }, true),
    readHidden: (sheet) => about(({ hiddenSheets }) => ({ ...fresh, hiddenSheets: [...hiddenSheets, sheet] }), true),
    skip: (skip) => about(({ decisions }) => ({ decisions: { ...decisions, skip } }), false),
    answer: (doubtKey, answer) =>
      about(({ decisions }) => {
        const answers = new Map(decisions.answers);
        if (answer === null) answers.delete(doubtKey);
        else answers.set(doubtKey, answer);
        return { decisions: { ...decisions, answers } };
      }, false),
    resetAnswers: () => about(({ decisions }) => ({ decisions: { ...decisions, answers: new Map() } }), false),
  };
};
