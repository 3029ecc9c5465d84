import { useMemo, useState } from 'react';
import { buyerKinds } from '../../domain/records/buyer';
import type { Conference } from '../../domain/records/conference';
import { prepareSearch } from '../../domain/search/prepare-search';
import { search } from '../../domain/search/search';
import { compareVietnamese } from '../../domain/vietnamese/collate';
import type { Dictionary } from '../../i18n/dictionary';
import { useView } from '../../storage/use-view';
import { useFormat, useText } from '../../ui/language/language-context';
import type { Column } from '../../ui/list/column';
import { DataList } from '../../ui/list/data-list';
import { FilterBar } from '../../ui/list/filter-bar';
import { FilterMenu } from '../../ui/list/filter-menu';
import { SearchField } from '../../ui/list/search-field';
import type { Selection } from '../../ui/list/selection';
import { EmptyState } from '../../ui/parts/empty-state';
import { type InvitableBuyer, invitableBuyers, invitableBuyerTexts } from './invitable-buyers';
import { InviteFrame } from './invite-frame';
import { useInvite } from './use-invite';

const columnsOf = (words: Dictionary): readonly Column<InvitableBuyer>[] => {
  const { invite, parties } = words.conferences;
  return [
    {
      key: 'name',
      head: parties.name,
      track: 'minmax(200px, 3fr)',
      cell: ({ buyer }) => (
        <span className="medium" title={buyer.name}>
          {buyer.name}
        </span>
      ),
      compare: (a, b) => compareVietnamese(a.buyer.name, b.buyer.name),
    },
    {
      key: 'kind',
      head: parties.kind,
      track: 'minmax(140px, 2fr)',
      cell: ({ buyer }) => words.choices.buyerKind[buyer.kind],
      compare: (a, b) => a.buyer.kind.localeCompare(b.buyer.kind),
    },
    {
      key: 'place',
      head: parties.place,
      track: '120px',
      cell: ({ place }) => place ?? <span className="faint">{words.ui.unknownValue}</span>,
      compare: (a, b) => compareVietnamese(a.place ?? '', b.place ?? ''),
      from: 560,
    },
    {
      key: 'demand',
      head: invite.demand,
      track: 'minmax(160px, 3fr)',
      cell: ({ buyer }) =>
        buyer.demandText === null ? (
          <span className="faint">{invite.noDemand}</span>
        ) : (
          <span title={buyer.demandText}>{buyer.demandText}</span>
        ),
      from: 760,
    },
  ];
};

/** Buyers of the register who are not invited yet. */
export const InviteBuyers = ({ conference }: { readonly conference: Conference }) => {
  const words = useText();
  const { number } = useFormat();
  const { invite: send, refused } = useInvite(conference);
  const view = useView(['buyers', 'participations']);
  const rows = useMemo(() => invitableBuyers(view, conference.id), [view, conference.id]);
  const prepared = useMemo(() => prepareSearch(rows, invitableBuyerTexts), [rows]);
  const [text, setText] = useState('');
  const [kinds, setKinds] = useState<readonly string[]>([]);
  const [selected, setSelected] = useState<Selection>(new Set<string>());
  const columns = useMemo(() => columnsOf(words), [words]);
  const shown = useMemo(
    () => search(prepared, text).filter(({ buyer }) => kinds.length === 0 || kinds.includes(buyer.kind)),
    [prepared, text, kinds],
  );
  const chosen = rows.filter(({ buyer }) => selected.has(buyer.id));
  const { invite } = words.conferences;
  const emptyWords =
    view.records('buyers').length === 0
      ? invite.emptyRegister
      : rows.length === 0
        ? invite.empty
        : words.ui.list.noMatch;
  return (
    <InviteFrame
      conference={conference}
      side="buyer"
      words={chosen.length === 0 ? invite.wordsNone : invite.wordsBuyers(number(chosen.length))}
      action={invite.action(number(chosen.length))}
      disabled={chosen.length === 0}
      refused={refused}
      onInvite={() => void send(chosen.map(({ buyer }) => ({ role: 'buyer', partyId: buyer.id, productIds: [] })))}
    >
      <FilterBar active={kinds.length > 0} onReset={() => setKinds([])}>
        <SearchField label={invite.searchBuyers} placeholder={invite.searchBuyers} onSearch={setText} width={240} />
        <FilterMenu
          label={invite.kind}
          options={buyerKinds.map((kind) => ({ value: kind, label: words.choices.buyerKind[kind] }))}
          chosen={kinds}
          multiple
          onChange={setKinds}
        />
      </FilterBar>
      <DataList
        label={invite.list}
        rows={shown}
        rowKey={({ buyer }) => buyer.id}
        rowName={({ buyer }) => buyer.name}
        columns={columns}
        rowHeight={34}
        selected={selected}
        onSelect={setSelected}
        empty={<EmptyState>{emptyWords}</EmptyState>}
      />
    </InviteFrame>
  );
};
