import { Button } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Decision } from '../../../domain/records/decision';
import { compareKeys, orderKey } from '../../../domain/search/order-key';
import { prepareSearch } from '../../../domain/search/prepare-search';
import { search } from '../../../domain/search/search';
import { useRecords } from '../../../storage/hooks';
import { markInteractive } from '../../../ui/act/mark-interactive';
import { useFormat, useText } from '../../../ui/language/language-context';
import type { Column } from '../../../ui/list/column';
import { DataList } from '../../../ui/list/data-list';
import { FilterBar } from '../../../ui/list/filter-bar';
import { SearchField } from '../../../ui/list/search-field';
import { StatusLine } from '../../../ui/parts/action-bar';
import { EmptyState } from '../../../ui/parts/empty-state';
import { Page } from '../../../ui/parts/page';
import { PageHead } from '../../../ui/parts/page-head';
import { decisionAddress, expiryBase } from '../expiry-address';

/** Products that each decision recognises. */
const useCounts = (): ReadonlyMap<string, number> => {
  const certificates = useRecords('certificates');
  return useMemo(() => {
    const products = new Map<string, Set<string>>();
    for (const { decisionId, productId } of certificates) {
      if (decisionId === null) continue;
      const known = products.get(decisionId);
      if (known) known.add(productId);
      else products.set(decisionId, new Set([productId]));
    }
    return new Map([...products].map(([id, set]) => [id, set.size]));
  }, [certificates]);
};

const useColumns = (counts: ReadonlyMap<string, number>): readonly Column<Decision>[] => {
  const { expiry, ui } = useText();
  const { number, date } = useFormat();
  return useMemo((): readonly Column<Decision>[] => {
    const { columns } = expiry.decisions;
    const unknown = <span className="faint">{ui.unknownValue}</span>;
    const count = ({ id }: Decision): number => counts.get(id) ?? 0;
    return [
      {
        key: 'number',
        head: columns.number,
        track: 'minmax(140px, 1fr)',
        cell: (decision) => <span className="medium num">{decision.number}</span>,
        compare: (a, b) => compareKeys(orderKey(a.number), orderKey(b.number)),
      },
      {
        key: 'date',
        head: columns.date,
        track: '110px',
        cell: (decision) => (decision.date === null ? unknown : <span className="num">{date(decision.date)}</span>),
        compare: (a, b) => compareKeys(a.date ?? '9999', b.date ?? '9999'),
      },
      {
        key: 'authority',
        head: columns.authority,
        track: 'minmax(140px, 2fr)',
        cell: (decision) => decision.authority ?? unknown,
        compare: (a, b) => compareKeys(orderKey(a.authority ?? ''), orderKey(b.authority ?? '')),
        from: 520,
      },
      {
        key: 'products',
        head: columns.products,
        track: '96px',
        align: 'right',
        cell: (decision) => (
          <span className={`num ${count(decision) === 0 ? 'faint' : ''}`}>{number(count(decision))}</span>
        ),
        compare: (a, b) => count(a) - count(b),
      },
    ];
  }, [expiry, ui, number, date, counts]);
};

/** Newest first; a decision whose day nobody knows comes last. */
const byDate = (a: Decision, b: Decision): number => compareKeys(b.date ?? '', a.date ?? '');

export const DecisionList = () => {
  const { expiry, ui } = useText();
  const { number } = useFormat();
  const [, navigate] = useLocation();
  const decisions = useRecords('decisions');
  const [text, setText] = useState('');
  const [active, setActive] = useState<string | null>(null);
  const prepared = useMemo(
    () =>
      prepareSearch(decisions.toSorted(byDate), (decision) => ({
        name: decision.number,
        more: [decision.authority, decision.date],
      })),
    [decisions],
  );
  const shown = useMemo(() => search(prepared, text), [prepared, text]);
  const columns = useColumns(useCounts());
  const words = expiry.decisions;
  useEffect(markInteractive, []);
  return (
    <Page
      head={
        <PageHead
          title={words.title}
          context={words.context(number(decisions.length))}
          actions={
            <Button component={Link} href={expiryBase}>
              {words.back}
            </Button>
          }
        />
      }
      body="fill"
      foot={
        <StatusLine>
          <span className="num" role="status">
            {ui.list.shown(number(shown.length), number(decisions.length))}
          </span>
        </StatusLine>
      }
    >
      <FilterBar active={false} onReset={() => setText('')}>
        <SearchField label={words.search} placeholder={words.searchHint} onSearch={setText} width={300} />
      </FilterBar>
      <DataList
        label={words.title}
        rows={shown}
        rowKey={({ id }) => id}
        rowName={(decision) => decision.number}
        columns={columns}
        searchedFor={text}
        rowHeight={28}
        active={active}
        onActive={({ id }) => setActive(id)}
        onOpen={({ id }) => navigate(decisionAddress(id))}
        empty={<EmptyState>{decisions.length === 0 ? words.empty : words.noMatch}</EmptyState>}
      />
    </Page>
  );
};
