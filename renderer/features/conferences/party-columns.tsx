import type { Participation } from '../../domain/records/participation';
import { compareVietnamese } from '../../domain/vietnamese/collate';
import type { Dictionary } from '../../i18n/dictionary';
import { choiceWord } from '../../ui/fields/choice-words';
import type { Formatters } from '../../ui/language/formatters';
import type { Column } from '../../ui/list/column';
import { StampWord } from '../../ui/signs/stamp';
import { AnswerWord } from './answer-word';
import type { PartyRow } from './party-rows';

const Products = ({ row, words, format }: { row: PartyRow; words: Dictionary; format: Formatters }) => {
  const { parties } = words.conferences;
  if (row.picked === 0) return <span className="faint">{parties.noProducts}</span>;
  const keptOut = row.picked - row.eligible;
  return (
    <span className="row">
      <span className="num">{parties.productsPicked(format.number(row.eligible), format.number(row.picked))}</span>
      {keptOut > 0 && <StampWord state="refused">{parties.keptOut(format.number(keptOut))}</StampWord>}
    </span>
  );
};

/** Columns of the parties of a conference; buyers bring no products and have no booth. */
export const partyColumns = (
  words: Dictionary,
  format: Formatters,
  role: Participation['role'],
): readonly Column<PartyRow>[] => {
  const { parties } = words.conferences;
  const table = role === 'producer' ? 'producers' : 'buyers';
  const name: Column<PartyRow> = {
    key: 'name',
    head: parties.name,
    track: 'minmax(180px, 3fr)',
    cell: (row) =>
      row.party ? (
        <span className="medium" title={row.name}>
          {row.name}
        </span>
      ) : (
        <span className="faint">{parties.gone}</span>
      ),
    compare: (a, b) => compareVietnamese(a.name, b.name),
  };
  const kind: Column<PartyRow> = {
    key: 'kind',
    head: parties.kind,
    track: 'minmax(110px, 1.4fr)',
    cell: (row) => (row.kind === null ? '' : choiceWord(words, table, 'kind', row.kind)),
    compare: (a, b) => (a.kind ?? '').localeCompare(b.kind ?? ''),
    from: 900,
  };
  const place: Column<PartyRow> = {
    key: 'place',
    head: parties.place,
    track: '110px',
    cell: (row) => row.place ?? <span className="faint">{words.ui.unknownValue}</span>,
    compare: (a, b) => compareVietnamese(a.place ?? '', b.place ?? ''),
    from: 760,
  };
  const state: Column<PartyRow> = {
    key: 'state',
    head: parties.state,
    track: '120px',
    cell: (row) => <AnswerWord state={row.participation.state} />,
    compare: (a, b) => a.participation.state.localeCompare(b.participation.state),
  };
  const products: Column<PartyRow> = {
    key: 'products',
    head: parties.products,
    track: '190px',
    cell: (row) => <Products row={row} words={words} format={format} />,
    compare: (a, b) => a.picked - b.picked,
    from: 520,
  };
  const booth: Column<PartyRow> = {
    key: 'booth',
    head: parties.booth,
    track: '84px',
    cell: ({ participation: { boothNo } }) =>
      boothNo === null ? <span className="faint">{parties.noBooth}</span> : <span className="num">{boothNo}</span>,
    compare: (a, b) => (a.participation.boothNo ?? '').localeCompare(b.participation.boothNo ?? ''),
    from: 900,
  };
  const mous: Column<PartyRow> = {
    key: 'mous',
    head: parties.mous,
    track: '100px',
    align: 'right',
    cell: (row) => <span className={`num ${row.mous === 0 ? 'faint' : ''}`}>{format.number(row.mous)}</span>,
    compare: (a, b) => a.mous - b.mous,
    from: 620,
  };
  return role === 'producer' ? [name, kind, place, state, products, booth, mous] : [name, kind, place, state, mous];
};
