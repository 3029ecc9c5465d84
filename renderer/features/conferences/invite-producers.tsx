import { useMemo, useState } from 'react';
import type { Conference } from '../../domain/records/conference';
import { sectors } from '../../domain/reference/product-groups';
import { compareVietnamese } from '../../domain/vietnamese/collate';
import type { Dictionary } from '../../i18n/dictionary';
import { useView } from '../../storage/use-view';
import type { Formatters } from '../../ui/language/formatters';
import { useFormat, useLanguage, useText } from '../../ui/language/language-context';
import type { Column } from '../../ui/list/column';
import { DataList } from '../../ui/list/data-list';
import { FilterBar } from '../../ui/list/filter-bar';
import { FilterMenu } from '../../ui/list/filter-menu';
import { SearchField } from '../../ui/list/search-field';
import type { Selection } from '../../ui/list/selection';
import { EmptyState } from '../../ui/parts/empty-state';
import { Star } from '../../ui/signs/star';
import { Weave } from '../../ui/signs/weave';
import {
  findInvitable,
  type InvitableProducer,
  type InvitationFilters,
  invitableProducers,
  invitationSum,
  noInvitationFilters,
  passesFilters,
  provincesOf,
} from './invitable-producers';
import { InviteFrame } from './invite-frame';
import { useInvite } from './use-invite';

const sectorNumber = (code: string): number => sectors().findIndex((sector) => sector.code === code) + 1;

const columnsOf = (words: Dictionary, format: Formatters): readonly Column<InvitableProducer>[] => {
  const { invite, parties } = words.conferences;
  return [
    {
      key: 'name',
      head: parties.name,
      track: 'minmax(200px, 4fr)',
      cell: ({ producer }) => (
        <span className="medium" title={producer.name}>
          {producer.name}
        </span>
      ),
      compare: (a, b) => compareVietnamese(a.producer.name, b.producer.name),
    },
    {
      key: 'kind',
      head: parties.kind,
      track: '130px',
      cell: ({ producer }) => words.choices.producerKind[producer.kind],
      from: 860,
    },
    {
      key: 'place',
      head: parties.place,
      track: '120px',
      cell: ({ place }) => place ?? <span className="faint">{words.ui.unknownValue}</span>,
      compare: (a, b) => compareVietnamese(a.place ?? '', b.place ?? ''),
      from: 720,
    },
    {
      key: 'sectors',
      head: invite.sectors,
      track: '120px',
      cell: (row) => (
        <span className="row">
          {row.sectors.map((code) => (
            <span key={code} className="nowrap">
              <Weave sector={sectorNumber(code)} /> {code}
            </span>
          ))}
        </span>
      ),
      from: 620,
    },
    {
      key: 'stars',
      head: invite.stars,
      track: '110px',
      cell: (row) => (
        <span className="row">
          {row.stars.map((stars) => (
            <Star key={stars} stars={stars} />
          ))}
        </span>
      ),
      compare: (a, b) => (a.stars[0] ?? 0) - (b.stars[0] ?? 0),
    },
    {
      key: 'eligible',
      head: invite.eligible,
      track: '110px',
      align: 'right',
      cell: ({ eligible, products }) =>
        products.length === 0 ? (
          <span className="faint">{invite.noProducts}</span>
        ) : (
          <span className="num">{invite.eligibleOf(format.number(eligible), format.number(products.length))}</span>
        ),
      compare: (a, b) => a.eligible - b.eligible,
    },
  ];
};

const useInvitable = (conference: Conference) => {
  const view = useView(['producers', 'products', 'participations', 'certificates', 'decisions']);
  const rows = useMemo(() => invitableProducers(view, conference), [view, conference]);
  return { view, rows, registered: view.records('producers').length };
};

const Filters = ({
  rows,
  filters,
  onChange,
  onSearch,
}: {
  readonly rows: readonly InvitableProducer[];
  readonly filters: InvitationFilters;
  readonly onChange: (filters: InvitationFilters) => void;
  readonly onSearch: (text: string) => void;
}) => {
  const { conferences, ui } = useText();
  const { language } = useLanguage();
  const { invite } = conferences;
  const provinces = useMemo(() => provincesOf(rows).map(({ code, name }) => ({ value: code, label: name })), [rows]);
  const sectorOptions = sectors().map(({ code, shortVi, en }, index) => ({
    value: code,
    label: `${code} ${language === 'vi' ? shortVi : en}`,
    sign: <Weave sector={index + 1} />,
  }));
  const narrowed = filters !== noInvitationFilters;
  return (
    <FilterBar active={narrowed} onReset={() => onChange(noInvitationFilters)}>
      <SearchField label={invite.search} placeholder={invite.search} onSearch={onSearch} width={240} />
      <FilterMenu
        label={invite.sector}
        options={sectorOptions}
        chosen={filters.sectors}
        multiple
        onChange={(chosen) => onChange({ ...filters, sectors: chosen })}
      />
      <FilterMenu
        label={invite.province}
        options={provinces}
        chosen={filters.provinces}
        multiple
        onChange={(chosen) => onChange({ ...filters, provinces: chosen })}
      />
      <FilterMenu
        label={invite.stars}
        options={['5', '4', '3'].map((value) => ({ value, label: ui.star(Number(value)) }))}
        chosen={filters.stars}
        multiple
        onChange={(chosen) => onChange({ ...filters, stars: chosen })}
      />
      <FilterMenu
        label={invite.onlyEligible}
        options={[{ value: 'yes', label: invite.yes }]}
        chosen={filters.onlyEligible ? ['yes'] : []}
        onChange={(chosen) => onChange({ ...filters, onlyEligible: chosen.length > 0 })}
      />
    </FilterBar>
  );
};

/** Producers of the register who are not invited yet: find, filter, choose many, invite with all that they make. */
export const InviteProducers = ({ conference }: { readonly conference: Conference }) => {
  const words = useText();
  const format = useFormat();
  const { view, rows, registered } = useInvitable(conference);
  const { invite: send, refused } = useInvite(conference);
  const [text, setText] = useState('');
  const [filters, setFilters] = useState(noInvitationFilters);
  const [selected, setSelected] = useState<Selection>(new Set<string>());
  const columns = useMemo(() => columnsOf(words, format), [words, format]);
  const shown = useMemo(
    () => findInvitable(view, rows, text).filter((row) => passesFilters(row, filters)),
    [view, rows, text, filters],
  );
  const chosen = useMemo(() => rows.filter(({ producer }) => selected.has(producer.id)), [rows, selected]);
  const { invite } = words.conferences;
  const { products, eligible } = invitationSum(chosen);
  const { number } = format;
  return (
    <InviteFrame
      conference={conference}
      side="producer"
      words={
        chosen.length === 0 ? invite.wordsNone : invite.words(number(chosen.length), number(products), number(eligible))
      }
      action={invite.action(number(chosen.length))}
      disabled={chosen.length === 0}
      refused={refused}
      onInvite={() =>
        void send(
          chosen.map(({ producer, products: own }) => ({
            role: 'producer',
            partyId: producer.id,
            productIds: own.map(({ id }) => id),
          })),
        )
      }
    >
      <Filters rows={rows} filters={filters} onChange={setFilters} onSearch={setText} />
      <DataList
        label={invite.list}
        rows={shown}
        rowKey={({ producer }) => producer.id}
        rowName={({ producer }) => producer.name}
        columns={columns}
        rowHeight={34}
        selected={selected}
        onSelect={setSelected}
        empty={
          <EmptyState>
            {registered === 0 ? invite.emptyRegister : rows.length === 0 ? invite.empty : words.ui.list.noMatch}
          </EmptyState>
        }
      />
    </InviteFrame>
  );
};
