import { useMemo, useState } from 'react';
import { prepareSearch } from '../../../domain/search/prepare-search';
import { search } from '../../../domain/search/search';
import { useFormat, useText } from '../../../ui/language/language-context';
import type { Column } from '../../../ui/list/column';
import { DataList } from '../../../ui/list/data-list';
import { SearchField } from '../../../ui/list/search-field';
import type { Selection } from '../../../ui/list/selection';
import { EmptyState } from '../../../ui/parts/empty-state';
import { Stamp } from '../../../ui/signs/stamp';
import type { PartyChoice } from './party-choices';

interface PartyPickerProps {
  readonly title: string;
  readonly label: string;
  readonly choices: readonly PartyChoice[];
  readonly selected: Selection;
  readonly onSelect: (selected: Selection) => void;
  readonly withProducts?: boolean;
}

const useColumns = (withProducts: boolean): readonly Column<PartyChoice>[] => {
  const { mous, choices, conferences } = useText();
  const { number } = useFormat();
  return useMemo(() => {
    const name: Column<PartyChoice> = {
      key: 'name',
      head: conferences.parties.name,
      track: 'minmax(140px, 3fr)',
      cell: (choice) => (
        <span className="medium" title={choice.name}>
          {choice.name}
        </span>
      ),
    };
    const answer: Column<PartyChoice> = {
      key: 'answer',
      head: conferences.parties.state,
      track: '104px',
      cell: ({ accepted }) => (
        <span className={`stamp-word tone-${accepted ? 'valid' : 'unknown'}`}>
          <Stamp state={accepted ? 'valid' : 'unknown'} />
          {accepted ? choices.participationState.accepted : choices.participationState.invited}
        </span>
      ),
      compare: (a, b) => Number(b.accepted) - Number(a.accepted),
    };
    const products: Column<PartyChoice> = {
      key: 'products',
      head: conferences.parties.products,
      track: '104px',
      cell: (choice) => (
        <span className={`num ${choice.products === 0 ? 'faint' : ''}`}>
          {mous.pairs.products(number(choice.products))}
        </span>
      ),
      compare: (a, b) => a.products - b.products,
      from: 420,
    };
    return withProducts ? [name, answer, products] : [name, answer];
  }, [mous, choices, conferences, number, withProducts]);
};

/** One side of the pairs: find, choose many. */
export const PartyPicker = (props: PartyPickerProps) => {
  const { title, label, choices, selected, onSelect, withProducts = false } = props;
  const { mous, ui } = useText();
  const [text, setText] = useState('');
  // Folded when somebody begins to look, not when the page opens.
  const looking = text !== '';
  const prepared = useMemo(
    () => (looking ? prepareSearch(choices, ({ name }) => ({ name })) : null),
    [choices, looking],
  );
  const shown = useMemo(() => (prepared ? search(prepared, text) : choices), [prepared, choices, text]);
  const columns = useColumns(withProducts);
  return (
    <section className="pair-side" aria-label={label}>
      <header className="pair-head">
        <h2 className="num">{title}</h2>
        <SearchField
          label={`${mous.pairs.search}: ${label}`}
          placeholder={mous.pairs.search}
          onSearch={setText}
          width={180}
        />
      </header>
      <DataList
        label={label}
        rows={shown}
        rowKey={({ id }) => id}
        rowName={({ name }) => name}
        columns={columns}
        rowHeight={34}
        selected={selected}
        onSelect={onSelect}
        empty={<EmptyState>{choices.length === 0 ? mous.pairs.none : ui.list.noMatch}</EmptyState>}
      />
    </section>
  );
};
