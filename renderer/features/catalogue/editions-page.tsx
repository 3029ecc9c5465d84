import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { catalogueEditions } from '../../domain/edition/catalogue-editions';
import type { Dictionary } from '../../i18n/dictionary';
import { useView } from '../../storage/use-view';
import type { Formatters } from '../../ui/language/formatters';
import { useFormat, useText } from '../../ui/language/language-context';
import type { Column } from '../../ui/list/column';
import { DataList } from '../../ui/list/data-list';
import { useBeside } from '../../ui/parts/beside';
import { EmptyState } from '../../ui/parts/empty-state';
import { Page } from '../../ui/parts/page';
import { CatalogueHead, type CatalogueProps, CatalogueTop } from './catalogue-frame';
import { catalogueModel } from './catalogue-model';
import { EditionInspector } from './edition-inspector';
import { type IssuedCatalogue, issuedCatalogue } from './editions';
import { IssueDialog } from './issue-dialog';

const columnsOf = ({ catalogue }: Dictionary, { number, moment }: Formatters): readonly Column<IssuedCatalogue>[] => {
  const { columns, state } = catalogue.editions;
  return [
    { key: 'no', head: columns.no, track: '56px', align: 'right', cell: ({ edition }) => number(edition.no) },
    {
      key: 'at',
      head: columns.at,
      track: '140px',
      cell: ({ edition }) => <span className="num">{moment(edition.issuedAt)}</span>,
    },
    {
      key: 'products',
      head: columns.products,
      track: '96px',
      align: 'right',
      cell: ({ snapshot }) => number(snapshot.products.length),
    },
    {
      key: 'whom',
      head: columns.forWhom,
      track: 'minmax(140px, 2fr)',
      cell: ({ snapshot }) => snapshot.buyer?.name ?? catalogue.everybody,
    },
    { key: 'state', head: columns.state, track: '150px', cell: ({ edition }) => state[edition.state] },
    {
      key: 'reason',
      head: columns.reason,
      track: 'minmax(120px, 2fr)',
      cell: ({ edition }) => edition.reason ?? '',
      from: 760,
    },
    {
      key: 'code',
      head: columns.code,
      track: '130px',
      cell: ({ edition }) => <span className="num">{edition.code}</span>,
      from: 700,
    },
  ];
};

/** Editions of the catalogue (C5): issued under a number, printed again as they were, compared with each other. */
export const EditionsPage = (props: CatalogueProps) => {
  const { conference, buyerId, print } = props;
  const words = useText();
  const format = useFormat();
  const { editions } = words.catalogue;
  const view = useView([
    'editions',
    'conferences',
    'participations',
    'products',
    'producers',
    'certificates',
    'decisions',
    'mous',
  ]);
  const all = useMemo(() => catalogueEditions(view, conference.id).map(issuedCatalogue), [view, conference.id]);
  const printed = useMemo(
    () => catalogueModel(view, conference.id, buyerId)?.printed ?? 0,
    [view, conference.id, buyerId],
  );
  const [active, setActive] = useState<string | null>(null);
  const [issuing, setIssuing] = useState(false);
  const beside = useBeside();
  const columns = useMemo(() => columnsOf(words, format), [words, format]);
  const here = all.find(({ edition }) => edition.id === active) ?? all[0];
  const nextNo =
    1 +
    view
      .rows('editions')
      .reduce(
        (highest, { record }) =>
          record.kind === 'catalogue' && record.subjectId === (buyerId ?? conference.id)
            ? Math.max(highest, record.no)
            : highest,
        0,
      );
  return (
    <Page
      head={<CatalogueHead {...props} printed={printed} />}
      body="fill"
      beside={beside}
      aside={here && <EditionInspector key={here.edition.id} issued={here} all={all} print={print} />}
    >
      <CatalogueTop {...props}>
        <div className="row wrap">
          <Button
            disabled={printed === 0}
            title={printed === 0 ? words.catalogue.nothingToPrint : undefined}
            onClick={() => setIssuing(true)}
          >
            {editions.issue}
          </Button>
          <span className="mute catalogue-explain">{editions.explain}</span>
        </div>
      </CatalogueTop>
      <DataList
        label={editions.list}
        rows={all}
        rowKey={({ edition }) => edition.id}
        rowName={({ edition }) => editions.title(String(edition.no))}
        columns={columns}
        rowHeight={34}
        active={here?.edition.id ?? null}
        onActive={({ edition }) => setActive(edition.id)}
        onOpen={beside.show}
        empty={<EmptyState>{editions.empty}</EmptyState>}
      />
      <IssueDialog
        opened={issuing}
        conference={conference}
        buyerId={buyerId}
        nextNo={nextNo}
        freeze={print.freeze}
        onClose={() => setIssuing(false)}
        onIssued={setActive}
      />
    </Page>
  );
};
