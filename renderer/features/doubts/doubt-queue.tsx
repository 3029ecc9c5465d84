import { useMemo } from 'react';
import type { DoubtAnswer } from '../../domain/plan/planners/plan-settle';
import { doubtKinds } from '../../domain/records/doubt';
import type { Dictionary } from '../../i18n/dictionary';
import { useView } from '../../storage/use-view';
import { fieldLabel } from '../../ui/fields/choice-words';
import { useFormat, useText } from '../../ui/language/language-context';
import type { Column } from '../../ui/list/column';
import { FilterBar } from '../../ui/list/filter-bar';
import { FilterMenu } from '../../ui/list/filter-menu';
import { useListView } from '../../ui/routing/list-view';
import { DoubtInspector, reasonsSentence } from './doubt-inspector';
import { doubtsBase } from './doubts-address';
import { EditInspector } from './edit-inspector';
import { QueueFrame, useChosenRow } from './queue-frame';
import { type DoubtRow, doubtRows, type EditRow, filesOf, filterDoubts, type QueueKey, queueKey } from './queue-rows';
import { useSettle } from './use-settle';
import { useTwins } from './use-twins';

const rowName = ({ name }: DoubtRow): string => name;

/** A copied row may be a new record; of any other the cells are named. */
const editedCells = (words: Dictionary, { why, held }: EditRow): string =>
  why === 'copy'
    ? words.doubts.edit.isNew
    : Object.keys(held.values)
        .map((field) => fieldLabel(words, held.table, field))
        .join(', ');

const useColumns = (): readonly Column<DoubtRow>[] => {
  const words = useText();
  return useMemo((): readonly Column<DoubtRow>[] => {
    const { columns, kinds, from, gone } = words.doubts;
    return [
      {
        key: 'name',
        head: columns.name,
        track: 'minmax(180px, 3fr)',
        cell: ({ name, under }) => (
          <>
            <span className="medium">{name}</span>
            {under !== null && <span className="mute"> · {under}</span>}
          </>
        ),
      },
      { key: 'about', head: columns.about, track: '84px', cell: ({ doubt }) => kinds[doubt.about], from: 560 },
      {
        key: 'likely',
        head: columns.likely,
        track: 'minmax(150px, 2fr)',
        cell: ({ candidates, edit }) =>
          edit ? editedCells(words, edit) : candidates.map(({ name }) => name || gone).join('; '),
      },
      {
        key: 'reasons',
        head: columns.reasons,
        track: 'minmax(130px, 1.4fr)',
        cell: ({ reasons, edit }) => (edit ? words.doubts.edit.because[edit.why] : reasonsSentence(words, reasons)),
        from: 720,
      },
      {
        key: 'from',
        head: columns.from,
        track: 'minmax(120px, 1.4fr)',
        cell: ({ doubt }) => (
          <span className="num mute" title={from(doubt.file, String(doubt.row))}>
            {from(doubt.file, String(doubt.row))}
          </span>
        ),
        from: 480,
      },
    ];
  }, [words]);
};

/** A copied row is a new record or none; cells go into their record or nowhere. */
const answerOfEdit = ({ why, recordId }: EditRow, asked: QueueKey | null): DoubtAnswer | null => {
  if (asked === null || asked === 'skip') return asked;
  if (asked === 'new') return why === 'copy' ? 'new' : null;
  return why !== 'copy' && recordId !== null && asked.place === 0 ? { recordId } : null;
};

/** The answer that a key gives to the row; null: the key is not ours, or names nothing. */
const answerOf = (row: DoubtRow, key: string): DoubtAnswer | null => {
  const asked = queueKey(key);
  if (row.edit) return answerOfEdit(row.edit, asked);
  if (asked === null || asked === 'new' || asked === 'skip') return asked;
  const candidate = row.candidates[asked.place];
  return candidate?.record ? { recordId: candidate.id } : null;
};

/** Questions that imports left open, worked by keyboard: one key answers and the next row stands there (I8). */
export const DoubtQueue = () => {
  const { doubts } = useText();
  const { number } = useFormat();
  const view = useView(['doubts', 'producers', 'products', 'decisions', 'certificates', 'pairs']);
  const twins = useTwins();
  const { settle, pending } = useSettle();
  const filters = useListView(doubtsBase);
  const all = useMemo(() => doubtRows(view).filter(({ key }) => !pending.has(key)), [view, pending]);
  const rows = useMemo(() => filterDoubts(all, filters.all('tep'), filters.all('loai')), [all, filters]);
  const columns = useColumns();
  const at = useChosenRow(rows);
  const { chosen } = at;
  const answer = (given: DoubtAnswer): void => {
    if (!chosen) return;
    at.goOn(chosen);
    settle(chosen, given);
  };
  const press = (row: DoubtRow, key: string): boolean => {
    const given = answerOf(row, key);
    if (given !== null) answer(given);
    return given !== null;
  };
  const kinds = doubtKinds.map((value) => ({ value, label: doubts.kinds[value] }));
  return (
    <QueueFrame
      here="files"
      open={all.length}
      twins={twins?.length ?? null}
      rows={rows}
      rowName={rowName}
      columns={columns}
      at={at}
      onKey={press}
      shown={doubts.shown(number(rows.length), number(all.length))}
      keys={doubts.keys}
      empty={all.length === 0 ? doubts.none : doubts.noMatch}
      aside={
        chosen?.edit ? (
          <EditInspector row={chosen} edit={chosen.edit} onAnswer={answer} />
        ) : (
          <DoubtInspector row={chosen} onAnswer={answer} />
        )
      }
      filters={
        <FilterBar active={filters.active} onReset={filters.reset}>
          <FilterMenu
            label={doubts.file}
            options={filesOf(all).map((value) => ({ value, label: value }))}
            chosen={filters.all('tep')}
            onChange={(next) => filters.set('tep', next)}
            multiple
          />
          <FilterMenu
            label={doubts.about}
            options={kinds}
            chosen={filters.all('loai')}
            onChange={(next) => filters.set('loai', next)}
          />
        </FilterBar>
      }
    />
  );
};
