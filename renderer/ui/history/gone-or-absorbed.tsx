import { absorbedIn } from '../../domain/merge/absorbed';
import type { PairTable } from '../../domain/records/pair';
import { useText } from '../language/language-context';
import { GoneRecord } from '../parts/record-page';
import type { HistorySource } from './history-source';
import { LoadedOrigins } from './loaded-origins';

interface GoneOrAbsorbedProps {
  readonly store: HistorySource;
  readonly table: PairTable;
  readonly id: string;
  readonly title: string;
  /** What is said of a record that is gone altogether. */
  readonly words: string;
  readonly back: { readonly href: string; readonly words: string };
  readonly addressOf: (id: string) => string;
}

/** An address of a record that is not there: gone, or absorbed by another one, where it is still readable as it was. */
export const GoneOrAbsorbed = ({ store, table, id, title, words, back, addressOf }: GoneOrAbsorbedProps) => {
  const { doubts, ui } = useText();
  const row = store.row(table, id);
  const winnerId = row ? absorbedIn(store).standsFor(table, id) : null;
  const winner = winnerId === null ? undefined : store.record(table, winnerId);
  if (!row || !winner) return <GoneRecord title={title} words={words} back={back} />;
  return (
    <GoneRecord
      title={row.record.name}
      words={doubts.merge.absorbed(winner.name)}
      back={{ href: addressOf(winner.id), words: doubts.merge.openWinner }}
    >
      <LoadedOrigins store={store} table={table} record={row.record} title={ui.history.origins} />
    </GoneRecord>
  );
};
