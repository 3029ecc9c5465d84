import { Button, Modal, Select, TextInput } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import type { Written } from '../../../domain/grid/cell-write';
import { valuesOf } from '../../../domain/records/record-values';
import type { TableName } from '../../../domain/records/table-name';
import { PickField } from '../../fields/pick-field';
import { inSlices } from '../../job/in-slices';
import { useFormat, useText } from '../../language/language-context';
import { troubleSentences } from '../cell/trouble-words';
import type { GridColumn } from '../column/grid-column';
import { shownWords } from '../column/masked-words';
import { nothingHeld } from './held-cells';
import { heldReasons } from './held-reasons';
import { type GridRegister, type JudgedWrites, judgeWrites, type RowWrites } from './judge-writes';

interface BulkDialogProps<T extends TableName> {
  readonly register: GridRegister<T>;
  readonly columns: readonly GridColumn[];
  /** The chosen rows that are records. */
  readonly ids: readonly string[];
  /** Whether personal data are shown in full. */
  readonly revealed: boolean;
  /** `changed` of the rows are written, `held` of them wait in their cells. */
  readonly onApply: (rows: readonly RowWrites[], counts: { readonly changed: number; readonly held: number }) => void;
  readonly onClose: () => void;
}

/** Rows of the preview; the rest is counted. */
const shownRows = 8;

const usePreview = <T extends TableName>(register: GridRegister<T>, rows: readonly RowWrites[]) => {
  const [done, setDone] = useState<{ readonly rows: readonly RowWrites[]; readonly judged: JudgedWrites<T> } | null>(
    null,
  );
  useEffect(() => {
    let here = true;
    const judge = async (): Promise<void> => {
      const judged = await inSlices(judgeWrites(register, nothingHeld, rows));
      if (here) setDone({ rows, judged });
    };
    void judge();
    return () => {
      here = false;
    };
  }, [register, rows]);
  return done?.rows === rows ? done.judged : null;
};

/** Rows that cannot be written, with the reason, each kind once; and what becomes of their texts. */
const HeldRows = <T extends TableName>(props: {
  readonly register: GridRegister<T>;
  readonly judged: JudgedWrites<T>;
  readonly name: GridColumn | undefined;
  readonly column: GridColumn;
}) => {
  const { register, judged, name, column } = props;
  const words = useText();
  const { number } = useFormat();
  const labelOf = (key: string): string => register.columnOf(key)?.label ?? key;
  const reasons = heldReasons(judged, column.key);
  if (reasons.length === 0) return null;
  return (
    <div className="tone-lapsed">
      <ul>
        {reasons.map(({ id, cell, rows }) => {
          const record = register.record(id);
          const called = (record && name?.words(valuesOf(record)[name.key], valuesOf(record))) ?? '';
          const why = troubleSentences(cell, { words, column: column.label, labelOf, number }).join(' ');
          return <li key={id}>{words.grid.bulk.heldBecause(number(rows), called, why)}</li>;
        })}
      </ul>
      {judged.updates.length > 0 && <p className="mute">{words.grid.bulk.heldWait}</p>}
    </div>
  );
};

/** One value for one column of all chosen rows: what would change, and what cannot, is shown before it does. */
export const BulkDialog = <T extends TableName>(props: BulkDialogProps<T>) => {
  const { register, columns, ids, revealed, onApply, onClose } = props;
  const { grid, ui } = useText();
  const words = grid.bulk;
  const { number } = useFormat();
  const open = useMemo(() => columns.filter(({ readOnly }) => !readOnly), [columns]);
  const [key, setKey] = useState(open[1]?.key ?? open[0]?.key ?? '');
  /** Null until a value was chosen or typed: nobody means to empty a column by opening a dialog. */
  const [text, setText] = useState<string | null>(null);
  /** The chosen entry where the column has a list. */
  const [picked, setPicked] = useState<string | null>(null);
  const column = open.find((each) => each.key === key);
  const rows = useMemo(() => {
    if (!column || text === null) return [];
    // One of two records of one name was chosen, not its name; every other list is read by each row's own book.
    const written: Written = column.field.type === 'reference' && picked !== null ? { value: picked } : { text };
    return ids.map((id): RowWrites => ({ id, writes: [{ column, written }] }));
  }, [column, ids, text, picked]);
  const judged = usePreview(register, rows);
  const held = judged?.held.byRow.size ?? 0;
  const changed = judged?.updates.length ?? 0;
  const choices = useMemo(() => {
    const [first] = ids;
    const record = first === undefined ? undefined : register.record(first);
    return (record && column?.book(valuesOf(record))?.options) ?? null;
  }, [ids, register, column]);
  return (
    <Modal opened onClose={onClose} title={words.title(number(ids.length))} size="lg" returnFocus={false}>
      <div className="stack">
        <Select
          label={words.field}
          data={open.map((each) => ({ value: each.key, label: each.label }))}
          value={key}
          allowDeselect={false}
          searchable
          onChange={(chosen) => {
            if (chosen === null) return;
            setKey(chosen);
            setText(null);
            setPicked(null);
          }}
        />
        {choices ? (
          <PickField
            key={key}
            label={words.value}
            hint={words.emptyChoice}
            options={choices}
            value={picked}
            clearable
            onPick={(next) => {
              setPicked(next);
              setText(choices.find(({ value }) => value === next)?.label ?? '');
            }}
          />
        ) : (
          <TextInput
            label={words.value}
            description={words.empty}
            value={text ?? ''}
            spellCheck={false}
            autoComplete="off"
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
        <p role="status">
          {text === null && words.ask}
          {text !== null && !judged && ui.loading}
          {text !== null && judged && words.preview(number(changed), number(ids.length - changed - held), number(held))}
        </p>
        {judged && column && changed > 0 && (
          <table className="sheet-preview">
            <thead>
              <tr>
                <th scope="col">{columns[0]?.label}</th>
                <th scope="col">{words.before}</th>
                <th scope="col">{words.after}</th>
              </tr>
            </thead>
            <tbody>
              {judged.updates.slice(0, shownRows).map(({ id, values }) => {
                const record = register.record(id);
                if (!record) return null;
                const old = valuesOf(record);
                return (
                  <tr key={id}>
                    <td className="cut">{columns[0]?.words(old[columns[0].key], old)}</td>
                    <td>{shownWords(column, old, revealed)}</td>
                    <td className="medium">{column.words(values[column.key], { ...old, ...values })}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        )}
        {changed > shownRows && <p className="faint">{words.more(number(changed - shownRows))}</p>}
        {judged && column && <HeldRows register={register} judged={judged} name={columns[0]} column={column} />}
        <div className="row" style={{ justifyContent: 'flex-end' }}>
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button variant="filled" disabled={changed === 0} onClick={() => onApply(rows, { changed, held })}>
            {words.apply(number(changed))}
          </Button>
        </div>
      </div>
    </Modal>
  );
};
