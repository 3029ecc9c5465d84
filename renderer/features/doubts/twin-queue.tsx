import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { planApart } from '../../domain/plan/planners/plan-apart';
import { useStore } from '../../storage/hooks';
import { useView } from '../../storage/use-view';
import { useActions } from '../../ui/act/act-context';
import { useFormat, useText } from '../../ui/language/language-context';
import type { Column } from '../../ui/list/column';
import { showToast } from '../../ui/parts/toast';
import { mergeAddress } from './doubts-address';
import { QueueFrame, useChosenRow } from './queue-frame';
import { isApartKey, type TwinRow, twinRows } from './queue-rows';
import { TwinInspector, twinSentence } from './twin-inspector';
import { useTwins } from './use-twins';

const rowName = ({ first }: TwinRow): string => first.name;

const useColumns = (): readonly Column<TwinRow>[] => {
  const words = useText();
  return useMemo((): readonly Column<TwinRow>[] => {
    const { columns, kinds } = words.doubts;
    return [
      {
        key: 'first',
        head: columns.first,
        track: 'minmax(160px, 2fr)',
        cell: ({ first }) => <span className="medium">{first.name}</span>,
      },
      { key: 'second', head: columns.second, track: 'minmax(160px, 2fr)', cell: ({ second }) => second.name },
      {
        key: 'about',
        head: columns.about,
        track: '84px',
        cell: ({ twin }) => kinds[twin.table === 'producers' ? 'producer' : 'product'],
        from: 560,
      },
      {
        key: 'reasons',
        head: columns.reasons,
        track: 'minmax(130px, 1.4fr)',
        cell: ({ twin }) => twinSentence(words, twin),
        from: 480,
      },
    ];
  }, [words]);
};

/** Records of the book that may be one: two of them side by side, or told apart for good. */
export const TwinQueue = () => {
  const { doubts } = useText();
  const { number } = useFormat();
  const [, navigate] = useLocation();
  const store = useStore();
  const { act } = useActions();
  const twins = useTwins();
  const view = useView(['producers', 'products']);
  const [told, setTold] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => twinRows(view, twins ?? []).filter(({ key }) => !told.has(key)), [view, twins, told]);
  const columns = useColumns();
  const at = useChosenRow(rows);
  const { chosen } = at;
  const apart = async (row: TwinRow): Promise<void> => {
    setTold((known) => new Set([...known, row.key]));
    at.goOn(row);
    const { table, ids } = row.twin;
    const plan = planApart(store, { table, ids, pairId: store.newId(), label: row.first.name });
    const acted = await act(plan, { done: doubts.apart(row.first.name) });
    if (!acted.ok) showToast({ message: acted.sentence });
    // From here on the search knows it; taken back, it comes again.
    setTold((known) => new Set([...known].filter((key) => key !== row.key)));
  };
  const press = (row: TwinRow, key: string): boolean => {
    const ours = isApartKey(key);
    if (ours) void apart(row);
    return ours;
  };
  return (
    <QueueFrame
      here="book"
      twins={twins?.length ?? null}
      rows={rows}
      rowName={rowName}
      columns={columns}
      at={at}
      onOpen={({ twin, first, second }) => navigate(mergeAddress(twin.table, first.id, second.id))}
      onKey={press}
      shown={doubts.shown(number(rows.length), number(rows.length))}
      keys={doubts.twinKeys}
      empty={twins === null ? doubts.looking : doubts.noTwins}
      aside={<TwinInspector row={chosen} onApart={() => chosen && void apart(chosen)} />}
    />
  );
};
