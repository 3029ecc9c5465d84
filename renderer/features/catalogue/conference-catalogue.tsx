import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { heldWhile } from '../../domain/plan/held-while';
import type { StoreView } from '../../domain/plan/store-view';
import type { Conference } from '../../domain/records/conference';
import type { TableName } from '../../domain/records/table-name';
import { useView } from '../../storage/use-view';
import { useFormat, useText } from '../../ui/language/language-context';
import { DataList } from '../../ui/list/data-list';
import { SearchField } from '../../ui/list/search-field';
import { StatusLine } from '../../ui/parts/action-bar';
import { useBeside } from '../../ui/parts/beside';
import { EmptyState } from '../../ui/parts/empty-state';
import { Page } from '../../ui/parts/page';
import { useOpenParts } from '../../ui/routing/list-view';
import { catalogueAddress, conferenceAddress } from './catalogue-address';
import { catalogueColumns } from './catalogue-columns';
import { CatalogueHead, type CatalogueProps, CatalogueTop } from './catalogue-frame';
import { type CatalogueModel, catalogueModel, findRows } from './catalogue-model';
import { CatalogueSum } from './catalogue-sum';
import { NeedsMenu } from './needs-menu';
import { ProductInspector } from './product-inspector';

const nothing: CatalogueModel = { rows: [], printed: 0, keptOut: [] };

const modelTables: readonly TableName[] = [
  'conferences',
  'participations',
  'products',
  'producers',
  'certificates',
  'decisions',
  'mous',
];
const heldModel = heldWhile(modelTables, catalogueModel);

const useModel = (conference: Conference, buyerId: string | null) => {
  const view = useView(modelTables);
  const model = useMemo(() => heldModel(view, conference.id, buyerId) ?? nothing, [view, conference.id, buyerId]);
  return { view, model };
};

const useShown = (view: StoreView, model: CatalogueModel, base: string) => {
  const { open, shows, show } = useOpenParts(base);
  const [text, setText] = useState('');
  const shown = useMemo(
    () => findRows(view, model.rows, text).filter(({ part }) => shows(part)),
    [view, model, text, shows],
  );
  return { open, show, setText, shown };
};

const EmptyCatalogue = ({ conference, model }: { readonly conference: Conference; readonly model: CatalogueModel }) => {
  const { catalogue } = useText();
  if (model.rows.length > 0) return <EmptyState>{catalogue.emptyPart}</EmptyState>;
  return (
    <EmptyState
      action={
        <Button component={Link} href={conferenceAddress(conference.id)}>
          {catalogue.inviteFirst}
        </Button>
      }
    >
      {catalogue.empty}
    </EmptyState>
  );
};

/** What the catalogue prints and what it keeps out, as a sum and as rows. */
export const ConferenceCatalogue = (props: CatalogueProps) => {
  const { conference, buyerId, print } = props;
  const words = useText();
  const { number, date } = useFormat();
  const { view, model } = useModel(conference, buyerId);
  const { open, show, setText, shown } = useShown(view, model, catalogueAddress(conference.id));
  const [active, setActive] = useState<string | null>(null);
  const beside = useBeside();
  const columns = useMemo(() => catalogueColumns(words), [words]);
  const here = model.rows.find(({ id }) => id === active);
  const { catalogue, ui } = words;
  return (
    <Page
      head={<CatalogueHead {...props} printed={model.printed} />}
      body="fill"
      beside={beside}
      aside={here && <ProductInspector key={here.id} conference={conference} row={here} print={print} />}
      foot={
        <StatusLine>
          <span className="num">{ui.list.shown(number(shown.length), number(model.rows.length))}</span>
          <span className="num">
            {conference.startsOn === null
              ? words.conferences.judgedNever
              : words.conferences.judgedOn(date(conference.startsOn))}
          </span>
        </StatusLine>
      }
    >
      <CatalogueTop {...props}>
        {model.rows.length > 0 && (
          <>
            <CatalogueSum model={model} open={open} onOpen={show} />
            <div className="row wrap">
              <SearchField label={catalogue.search} placeholder={catalogue.search} onSearch={setText} width={260} />
              <NeedsMenu conference={conference} />
            </div>
          </>
        )}
      </CatalogueTop>
      <DataList
        label={catalogue.list}
        rows={shown}
        rowKey={({ id }) => id}
        rowName={({ name }) => name}
        columns={columns}
        rowHeight={34}
        active={active}
        onActive={({ id }) => setActive(id)}
        onOpen={beside.show}
        empty={<EmptyCatalogue conference={conference} model={model} />}
      />
    </Page>
  );
};
