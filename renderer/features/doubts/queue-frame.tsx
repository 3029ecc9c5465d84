import { type KeyboardEvent, type ReactNode, useEffect, useState } from 'react';
import { markInteractive } from '../../ui/act/mark-interactive';
import { useText } from '../../ui/language/language-context';
import type { Column } from '../../ui/list/column';
import { DataList } from '../../ui/list/data-list';
import { StatusLine } from '../../ui/parts/action-bar';
import { EmptyState } from '../../ui/parts/empty-state';
import { Page } from '../../ui/parts/page';
import { QueueHead, type QueueHeadProps } from './queue-head';
import { rowAfter } from './queue-rows';

interface Keyed {
  readonly key: string;
}

const rowKey = ({ key }: Keyed): string => key;

/** The row that is asked about: the one chosen, else the first. */
export const useChosenRow = <Row extends Keyed>(rows: readonly Row[]) => {
  const [active, setActive] = useState<string | null>(null);
  return {
    chosen: rows.find(({ key }) => key === active) ?? rows[0],
    choose: ({ key }: Keyed): void => setActive(key),
    /** Call it before the answered row leaves the list. */
    goOn: (answered: Keyed): void => setActive(rowAfter(rows, answered.key)),
  };
};

interface QueueFrameProps<Row extends Keyed> extends QueueHeadProps {
  readonly rows: readonly Row[];
  /** Keep the function. */
  readonly rowName: (row: Row) => string;
  readonly columns: readonly Column<Row>[];
  readonly at: ReturnType<typeof useChosenRow<Row>>;
  readonly onOpen?: (row: Row) => void;
  /** Answers the row by a key; false: the key is not ours. */
  readonly onKey?: (row: Row, key: string) => boolean;
  readonly filters?: ReactNode;
  /** How many rows of how many are shown, in words. */
  readonly shown: string;
  /** The keys that answer, in words. */
  readonly keys?: string;
  readonly empty: string;
  readonly aside: ReactNode;
}

/** What the queues have in common: the way between them, a list with one row chosen, its question beside it, keys that answer. */
export const QueueFrame = <Row extends Keyed>(props: QueueFrameProps<Row>) => {
  const { here, open, twins, rows, rowName, columns, at, onOpen, onKey, filters, shown, keys, empty, aside } = props;
  const { doubts } = useText();
  const { chosen, choose } = at;
  useEffect(markInteractive, []);
  const press = (event: KeyboardEvent): void => {
    const { ctrlKey, metaKey, altKey, nativeEvent, target } = event;
    const inList = target instanceof HTMLElement && target.getAttribute('role') === 'grid';
    if (!chosen || !inList || ctrlKey || metaKey || altKey || nativeEvent.isComposing) return;
    if (onKey?.(chosen, event.key)) event.preventDefault();
  };
  return (
    <Page
      head={<QueueHead here={here} twins={twins} {...(open === undefined ? {} : { open })} />}
      body="fill"
      foot={
        <StatusLine>
          <span className="num">{shown}</span>
          {keys !== undefined && <span className="doubt-keys-line">{keys}</span>}
        </StatusLine>
      }
      aside={aside}
    >
      {filters}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys are the grid's, which stands inside */}
      <div className="doubt-frame" onKeyDown={press}>
        <DataList
          label={doubts.title}
          rows={rows}
          rowKey={rowKey}
          rowName={rowName}
          columns={columns}
          rowHeight={28}
          active={chosen?.key ?? null}
          onActive={choose}
          {...(onOpen ? { onOpen } : {})}
          empty={<EmptyState>{empty}</EmptyState>}
        />
      </div>
    </Page>
  );
};
