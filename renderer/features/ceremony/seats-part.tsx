import { Button } from '@mantine/core';
import { namedGuests, seatingPlan } from '../../domain/ceremony/seating';
import { titleRank } from '../../domain/ceremony/title-rank';
import type { Guest } from '../../domain/records/ceremony';
import { useStore } from '../../storage/hooks';
import { useFormat, useText } from '../../ui/language/language-context';
import { Panel } from '../../ui/parts/panel';
import { type LineColumn, LineEditor } from './line-editor';
import { TimingField, wholeNumber } from './order-part';
import type { CeremonyFacts } from './use-ceremony';

const nullable = (typed: string): string | null => (typed === '' ? null : typed);

const SeatRows = ({ facts: { ceremony } }: { readonly facts: CeremonyFacts }) => {
  const { seats } = useText().ceremony;
  const { number } = useFormat();
  return (
    <div className="seat-rows">
      {seatingPlan(namedGuests(ceremony.guests), ceremony.seatsPerRow).map((row, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a row is its place
        <ol key={index} className="seat-row" aria-label={seats.row(number(index + 1))}>
          {row.map(({ place, guest, rank }) => (
            <li key={place} className={rank === 1 ? 'seat first' : 'seat'}>
              <span className="num faint">{rank}</span>
              <span className="medium">{guest?.name}</span>
              <span className="mute">{guest?.title}</span>
            </li>
          ))}
        </ol>
      ))}
    </div>
  );
};

/** Guests by rank and where that seats them (Y2). */
export const SeatsPart = ({ facts }: { readonly facts: CeremonyFacts }) => {
  const { seats, lines, order } = useText().ceremony;
  const store = useStore();
  const { ceremony, save } = facts;
  const columns: readonly LineColumn<Guest>[] = [
    {
      label: lines.name,
      width: 'minmax(120px, 2fr)',
      valueOf: ({ name }) => name,
      put: (guest, name) => ({ ...guest, name }),
    },
    {
      label: lines.title,
      width: 'minmax(120px, 2fr)',
      valueOf: ({ title }) => title ?? '',
      put: (guest, title) => ({ ...guest, title: nullable(title) }),
    },
    {
      label: lines.office,
      width: 'minmax(120px, 2fr)',
      valueOf: ({ office }) => office ?? '',
      put: (guest, office) => ({ ...guest, office: nullable(office) }),
    },
  ];
  const rankOf = ({ title, office }: Guest): number => titleRank(title, office);
  const byTitle = (): void => {
    void save(({ guests }) => ({ guests: guests.toSorted((a, b) => rankOf(a) - rankOf(b)) }), seats.byTitleDone);
  };
  return (
    <div className="ceremony-part">
      <TimingField
        label={seats.perRow}
        value={String(ceremony.seatsPerRow)}
        wrong={order.badNumber('1', '40')}
        onLeave={(typed) => {
          const seatsPerRow = wholeNumber(typed, 1, 40);
          if (seatsPerRow !== null) void save(() => ({ seatsPerRow }), order.saved);
          return seatsPerRow !== null;
        }}
      />
      <Panel
        title={seats.guests}
        more={
          <Button size="xs" disabled={ceremony.guests.length < 2} onClick={byTitle}>
            {seats.byTitle}
          </Button>
        }
      >
        <LineEditor
          lines={ceremony.guests}
          columns={columns}
          nameOf={({ name }) => name}
          blank={() => ({ key: store.newId(), name: '', title: null, office: null })}
          add={lines.addGuest}
          onChange={(change) => void save(({ guests }) => ({ guests: change(guests) }), order.saved)}
        />
      </Panel>
      <Panel title={seats.plan} note={seats.rule}>
        {namedGuests(ceremony.guests).length === 0 ? (
          <p className="mute pad">{seats.empty}</p>
        ) : (
          <SeatRows facts={facts} />
        )}
      </Panel>
    </div>
  );
};
