import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { Twin } from '../../domain/merge/find-twins';
import type { PairTable } from '../../domain/records/pair';
import { valuesOf } from '../../domain/records/record-values';
import { tables } from '../../domain/records/tables';
import type { Dictionary } from '../../i18n/dictionary';
import { useStore } from '../../storage/hooks';
import { fieldLabel } from '../../ui/fields/choice-words';
import { valueWords } from '../../ui/fields/value-words';
import { maskedWords } from '../../ui/grid/column/masked-words';
import { useRecordNames } from '../../ui/history/use-record-names';
import { useText } from '../../ui/language/language-context';
import { Inspector } from '../../ui/parts/inspector';
import { reasonsSentence } from './doubt-inspector';
import { mergeAddress, recordAddress } from './doubts-address';
import type { TwinRow } from './queue-rows';

/** Why two records may be one. Two products are only compared under one producer, which is half of the reason. */
export const twinSentence = (words: Dictionary, { table, reasons }: Twin): string => {
  const because = reasonsSentence(words, reasons);
  return table === 'products' ? `${because}, ${words.doubts.oneProducer}` : because;
};

/** What tells two records of one name apart at a glance; the rest is compared on the page of the merge. */
const telling: { readonly [T in PairTable]: readonly string[] } = {
  producers: ['kind', 'taxCode', 'representative', 'phones', 'addressText', 'communeCode'],
  products: ['producerId', 'packaging', 'retailPriceMin', 'wholesalePrice'],
};

const RecordLines = ({ table, record }: { readonly table: PairTable; readonly record: TwinRow['first'] }) => {
  const words = useText();
  const names = useRecordNames(useStore());
  const values = valuesOf(record);
  const lines = telling[table].flatMap((key) => {
    // The commune says the place in one line.
    if (key === 'addressText' && values['communeCode']) return [];
    const field = tables[table].fields.find((each) => each.key === key);
    const value = values[key];
    const shown =
      (field && maskedWords(field, value, record)) ??
      (value === 'unknown' ? '' : valueWords(words, table, key, value, names));
    return shown === '' ? [] : [{ key, shown }];
  });
  return (
    <dl className="doubt-lines">
      {lines.map(({ key, shown }) => (
        <div key={key}>
          <dt className="mute">{fieldLabel(words, table, key)}</dt>
          <dd>{shown}</dd>
        </div>
      ))}
    </dl>
  );
};

/** The two records of a pair with what tells them apart, and the two answers. */
export const TwinInspector = ({
  row,
  onApart,
}: {
  readonly row: TwinRow | undefined;
  readonly onApart: () => void;
}) => {
  const words = useText();
  const { doubts } = words;
  return (
    <Inspector label={doubts.inspector}>
      {row ? (
        <>
          <p className="mute">{twinSentence(words, row.twin)}</p>
          <ul>
            {[row.first, row.second].map((record) => (
              <li key={record.id} className="doubt-candidate">
                <h3>{record.name}</h3>
                <RecordLines table={row.twin.table} record={record} />
                <Button size="xs" variant="subtle" component={Link} href={recordAddress(row.twin.table, record.id)}>
                  {doubts.openRecord}
                  <span className="unseen">: {record.name}</span>
                </Button>
              </li>
            ))}
          </ul>
          <div className="doubt-answers">
            <Button variant="filled" component={Link} href={mergeAddress(row.twin.table, row.first.id, row.second.id)}>
              {doubts.compare}
            </Button>
            <Button onClick={onApart}>
              <span className="doubt-key" aria-hidden="true">
                K
              </span>
              {doubts.isTwo}
            </Button>
          </div>
        </>
      ) : (
        <p className="faint">{doubts.choose}</p>
      )}
    </Inspector>
  );
};
