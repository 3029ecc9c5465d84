import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Label } from '../../documents/labels/label';
import { compareVietnamese } from '../../domain/vietnamese/collate';
import { useFormat, useText } from '../../ui/language/language-context';
import type { Column } from '../../ui/list/column';
import { DataList } from '../../ui/list/data-list';
import type { Selection } from '../../ui/list/selection';
import { EmptyState } from '../../ui/parts/empty-state';
import { Star } from '../../ui/signs/star';
import type { LabelKind } from './label-address';
import type { LabelSource } from './use-label-source';

const keyOf = ({ id }: Label): string => id;
const nameOf = ({ name }: Label): string => name;
const codeKind = ({ qr }: Label): 'link' | 'gtin' | 'none' => {
  if (qr === null) return 'none';
  return /^\d+$/.test(qr.text) ? 'gtin' : 'link';
};

const useColumns = (kind: LabelKind): readonly Column<Label>[] => {
  const { labels } = useText();
  return useMemo(() => {
    const heading: Column<Label> = {
      key: 'heading',
      head: labels.columns.heading,
      track: 'minmax(180px, 3fr)',
      cell: (label) => <span className="cut">{label.heading}</span>,
      compare: (a, b) => compareVietnamese(a.heading, b.heading),
    };
    const detail: Column<Label> = {
      key: 'detail',
      head: labels.columns.detail,
      track: 'minmax(140px, 3fr)',
      from: 420,
      cell: (label) => <span className="cut mute">{[label.above, ...label.lines].filter(Boolean).join(', ')}</span>,
    };
    const stars: Column<Label> = {
      key: 'stars',
      head: labels.columns.stars,
      track: '80px',
      cell: ({ stars: given }) => (given ? <Star stars={given.count} /> : <span className="faint">-</span>),
      compare: (a, b) => (a.stars?.count ?? 0) - (b.stars?.count ?? 0),
    };
    const code: Column<Label> = {
      key: 'code',
      head: labels.columns.code,
      track: '90px',
      from: 520,
      cell: (label) => <span className="mute">{labels.code[codeKind(label)]}</span>,
      compare: (a, b) => codeKind(a).localeCompare(codeKind(b)),
    };
    return kind === 'products' ? [heading, stars, detail, code] : [heading, detail];
  }, [kind, labels]);
};

interface LabelListProps {
  readonly kind: LabelKind;
  readonly conferenceId: string;
  readonly source: LabelSource;
  readonly selected: Selection;
  readonly onSelect: (selected: Selection) => void;
}

/** What can be printed; none chosen prints all. */
export const LabelList = ({ kind, conferenceId, source, selected, onSelect }: LabelListProps) => {
  const { labels } = useText();
  const { number } = useFormat();
  const { keptOut, without } = source;
  return (
    <div className="labels-list">
      <DataList
        label={labels.list}
        rows={source.labels}
        rowKey={keyOf}
        rowName={nameOf}
        columns={useColumns(kind)}
        rowHeight={28}
        selected={selected}
        onSelect={onSelect}
        empty={<EmptyState>{labels.empty[kind]}</EmptyState>}
      />
      <p className="mute num labels-remarks" role="status">
        <span>{labels.chosen(number(selected.size), number(source.labels.length))}</span>
        {keptOut > 0 && (
          <span>
            {labels.keptOut(number(keptOut))} <Link href={`/danh-muc/${conferenceId}`}>{labels.toCatalogue}</Link>
          </span>
        )}
        {without > 0 && <span>{labels.without(number(without))}</span>}
      </p>
    </div>
  );
};
