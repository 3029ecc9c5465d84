import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { PairTable } from '../../domain/records/pair';
import { producerRegister, productRegister } from '../../domain/search/registers';
import { search } from '../../domain/search/search';
import { useRecord, useStore } from '../../storage/hooks';
import { useText } from '../../ui/language/language-context';
import { SearchField } from '../../ui/list/search-field';
import { EmptyState } from '../../ui/parts/empty-state';
import { Page } from '../../ui/parts/page';
import { PageHead } from '../../ui/parts/page-head';
import { GoneRecord } from '../../ui/parts/record-page';
import { doubtsBase, mergeAddress, recordAddress } from './doubts-address';
import './doubts.css';

/** As many as one looks through. */
const shownAtMost = 12;

interface Hit {
  readonly id: string;
  readonly name: string;
  readonly note: string;
}

/** Records of the table that the text finds, the one that asks left out. */
const useHits = (table: PairTable, id: string, text: string): readonly Hit[] => {
  const store = useStore();
  return useMemo(() => {
    if (text.trim() === '') return [];
    const found: readonly Hit[] =
      table === 'producers'
        ? search(producerRegister(store), text).map((each) => ({ ...each, note: each.addressText ?? '' }))
        : search(productRegister(store), text).map(({ product, producer }) => ({
            id: product.id,
            name: product.name,
            note: [product.packaging, producer?.name].filter(Boolean).join(' · '),
          }));
    return found.filter((hit) => hit.id !== id).slice(0, shownAtMost);
  }, [store, table, id, text]);
};

/** The second of two records to merge, found by name, code or phone. */
export const PickPage = ({ table, id }: { readonly table: PairTable; readonly id: string }) => {
  const { doubts } = useText();
  const { merge } = doubts;
  const record = useRecord(table, id);
  const [start] = useState(() => ({ text: record?.name ?? '' }));
  const [text, setText] = useState(start.text);
  const hits = useHits(table, id, text);
  if (!record) {
    return <GoneRecord title={merge.title} words={merge.gone} back={{ href: doubtsBase, words: merge.back }} />;
  }
  return (
    <Page
      head={
        <PageHead
          before={
            <Button
              component={Link}
              href={recordAddress(table, id)}
              variant="subtle"
              aria-label={record.name}
              title={record.name}
            >
              <IconArrowLeft className="icon" aria-hidden="true" />
            </Button>
          }
          title={merge.title}
          context={record.name}
        />
      }
      body="scroll"
    >
      <h2>{merge.pick}</h2>
      <SearchField
        label={merge.pickSearch}
        placeholder={merge.pickHint}
        initial={start}
        onSearch={setText}
        width={360}
      />
      {hits.length === 0 ? (
        <EmptyState>{merge.pickNone}</EmptyState>
      ) : (
        <ul>
          {hits.map((hit) => (
            <li key={hit.id} className="doubt-candidate">
              <Link href={mergeAddress(table, id, hit.id)}>{merge.pickThis(hit.name)}</Link>
              {hit.note !== '' && <p className="mute">{hit.note}</p>}
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
};
