import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { attending } from '../../domain/conference/conference-counts';
import type { Dictionary } from '../../i18n/dictionary';
import { useView } from '../../storage/use-view';
import { useToday } from '../../ui/act/today';
import type { Formatters } from '../../ui/language/formatters';
import { useFormat, useText } from '../../ui/language/language-context';
import type { Column } from '../../ui/list/column';
import { DataList } from '../../ui/list/data-list';
import { EmptyState } from '../../ui/parts/empty-state';
import { Page } from '../../ui/parts/page';
import { PageHead } from '../../ui/parts/page-head';
import { useAskedToAdd } from '../../ui/routing/use-asked-to-add';
import { conferenceAddress, conferencesAddress } from './conference-address';
import { ConferenceDialog } from './conference-dialog';
import { type ConferenceRow, conferenceRows } from './conference-rows';

const faintZero = (count: number, { number }: Formatters) => (
  <span className={`num ${count === 0 ? 'faint' : ''}`}>{number(count)}</span>
);

type CountKey = 'producers' | 'buyers' | 'products' | 'mous';

const countOf = ({ counts, mous }: ConferenceRow, key: CountKey): number => {
  if (key === 'mous') return mous;
  return key === 'products' ? counts.products : attending(counts[key]);
};

const columnsOf = (
  { conferences: words }: Dictionary,
  format: Formatters,
  open: (row: ConferenceRow) => void,
): readonly Column<ConferenceRow>[] => [
  {
    key: 'name',
    head: words.columns.name,
    track: 'minmax(220px, 4fr)',
    cell: (row) => (
      <button type="button" className="link-button medium cut" onClick={() => open(row)} title={row.conference.name}>
        {row.conference.name || words.unnamed}
      </button>
    ),
  },
  {
    key: 'day',
    head: words.columns.day,
    track: '110px',
    cell: ({ conference: { startsOn } }) =>
      startsOn === null ? (
        <span className="faint">{words.noDay}</span>
      ) : (
        <span className="num">{format.date(startsOn)}</span>
      ),
    compare: (a, b) => (a.conference.startsOn ?? '').localeCompare(b.conference.startsOn ?? ''),
  },
  {
    key: 'place',
    head: words.columns.place,
    track: 'minmax(120px, 2fr)',
    cell: ({ conference: { place } }) => place ?? <span className="faint">{words.noPlace}</span>,
    from: 760,
  },
  ...(['producers', 'buyers', 'products', 'mous'] as const).map(
    (key): Column<ConferenceRow> => ({
      key,
      head: words.columns[key],
      track: '92px',
      align: 'right',
      cell: (row) => faintZero(countOf(row, key), format),
      ...(key === 'mous' ? {} : { from: 620 }),
    }),
  ),
];

/** Every conference with its numbers; the next one on top. */
export const ConferenceList = () => {
  const words = useText();
  const format = useFormat();
  const today = useToday();
  const [, navigate] = useLocation();
  const { adding, setAdding } = useAskedToAdd(conferencesAddress);
  const view = useView(['conferences', 'participations', 'mous', 'products']);
  const rows = useMemo(() => conferenceRows(view, today), [view, today]);
  const columns = useMemo(
    () => columnsOf(words, format, ({ conference }) => navigate(conferenceAddress(conference.id))),
    [words, format, navigate],
  );
  const { conferences } = words;
  const add = (variant: 'filled' | 'default') => (
    <Button
      variant={variant}
      leftSection={<IconPlus className="icon" aria-hidden="true" />}
      onClick={() => setAdding(true)}
    >
      {conferences.create}
    </Button>
  );
  return (
    <Page
      head={
        <PageHead
          title={conferences.title}
          context={rows.length > 0 && conferences.count(format.number(rows.length))}
          actions={add('filled')}
        />
      }
      body="fill"
    >
      <DataList
        label={conferences.title}
        rows={rows}
        rowKey={({ conference }) => conference.id}
        rowName={({ conference }) => conference.name}
        columns={columns}
        rowHeight={34}
        onOpen={({ conference }) => navigate(conferenceAddress(conference.id))}
        empty={<EmptyState>{conferences.empty}</EmptyState>}
      />
      <ConferenceDialog
        opened={adding}
        onClose={() => setAdding(false)}
        onCreated={(id) => navigate(conferenceAddress(id, 'thong-tin'))}
      />
    </Page>
  );
};
