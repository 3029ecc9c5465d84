import { Button, NativeSelect } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { StoreView } from '../../domain/plan/store-view';
import type { Conference } from '../../domain/records/conference';
import { useRecords } from '../../storage/hooks';
import { useView } from '../../storage/use-view';
import { JobPanel } from '../../ui/job/job-panel';
import { useFormat, useText } from '../../ui/language/language-context';
import { DataList } from '../../ui/list/data-list';
import { SearchField } from '../../ui/list/search-field';
import { StatusLine } from '../../ui/parts/action-bar';
import { useBeside } from '../../ui/parts/beside';
import { EmptyState } from '../../ui/parts/empty-state';
import { Page } from '../../ui/parts/page';
import { PageHead } from '../../ui/parts/page-head';
import { catalogueAddress, conferenceAddress } from './catalogue-address';
import { catalogueColumns } from './catalogue-columns';
import { type CatalogueModel, catalogueModel, findRows } from './catalogue-model';
import { CatalogueSum, type OpenPart } from './catalogue-sum';
import { ProductInspector } from './product-inspector';
import { SavedCatalogue } from './saved-catalogue';
import { type CatalogueJob, useCatalogueExport } from './use-catalogue-export';

const nothing: CatalogueModel = { rows: [], printed: 0, keptOut: [] };

const useModel = (conference: Conference) => {
  const view = useView(['conferences', 'participations', 'products', 'producers', 'certificates', 'decisions']);
  const model = useMemo(() => catalogueModel(view, conference.id) ?? nothing, [view, conference.id]);
  return { view, model };
};

const useShown = (view: StoreView, model: CatalogueModel) => {
  const [open, setOpen] = useState<OpenPart>('all');
  const [text, setText] = useState('');
  const shown = useMemo(
    () => findRows(view, model.rows, text).filter(({ part }) => open === 'all' || part === open),
    [view, model, text, open],
  );
  return { open, setOpen, setText, shown };
};

const CatalogueHead = ({
  conference,
  job,
  printed,
  onSave,
}: {
  readonly conference: Conference;
  readonly job: CatalogueJob;
  readonly printed: number;
  readonly onSave: () => void;
}) => {
  const { catalogue, conferences: words } = useText();
  const { date } = useFormat();
  const conferences = useRecords('conferences');
  const [, navigate] = useLocation();
  const { id, name, startsOn } = conference;
  return (
    <PageHead
      title={catalogue.title}
      context={<span className="num">{catalogue.context(name, startsOn === null ? words.noDay : date(startsOn))}</span>}
      actions={
        <>
          {conferences.length > 1 && (
            <NativeSelect
              className="conference-choice"
              aria-label={catalogue.conference}
              value={id}
              data={conferences.map((each) => ({ value: each.id, label: each.name || words.unnamed }))}
              onChange={(event) => navigate(catalogueAddress(event.currentTarget.value))}
            />
          )}
          <Button component={Link} href={conferenceAddress(id)}>
            {catalogue.toConference}
          </Button>
          <Button
            variant="filled"
            leftSection={<IconDownload className="icon" aria-hidden="true" />}
            disabled={printed === 0 || job.state.at === 'work'}
            title={printed === 0 ? catalogue.nothingToPrint : undefined}
            onClick={onSave}
          >
            {catalogue.export}
          </Button>
        </>
      }
    />
  );
};

/** What the catalogue prints and what it keeps out, as a sum and as rows; and the workbook itself. */
export const ConferenceCatalogue = ({ conference }: { readonly conference: Conference }) => {
  const words = useText();
  const format = useFormat();
  const { view, model } = useModel(conference);
  const { job, save } = useCatalogueExport(conference);
  const { open, setOpen, setText, shown } = useShown(view, model);
  const [active, setActive] = useState<string | null>(null);
  const beside = useBeside();
  const columns = useMemo(() => catalogueColumns(words), [words]);
  const here = model.rows.find(({ id }) => id === active);
  const { catalogue, ui } = words;
  const { number } = format;
  return (
    <Page
      head={<CatalogueHead conference={conference} job={job} printed={model.printed} onSave={save} />}
      body="fill"
      beside={beside}
      aside={here && <ProductInspector key={here.id} conference={conference} row={here} />}
      foot={
        <StatusLine>
          <span className="num">{ui.list.shown(number(shown.length), number(model.rows.length))}</span>
        </StatusLine>
      }
    >
      <div className="catalogue-top">
        <JobPanel
          job={job}
          label={catalogue.exporting}
          stopKeeps={catalogue.stopKeeps}
          done={job.state.at === 'done' && <SavedCatalogue saved={job.state.value} />}
          trouble={({ code, details }) => words.failures[code](details)}
        />
        {model.rows.length > 0 && (
          <>
            <CatalogueSum model={model} open={open} onOpen={setOpen} />
            <SearchField label={catalogue.search} placeholder={catalogue.search} onSearch={setText} width={260} />
          </>
        )}
      </div>
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
        empty={
          model.rows.length > 0 ? (
            <EmptyState>{catalogue.emptyPart}</EmptyState>
          ) : (
            <EmptyState
              action={
                <Button component={Link} href={conferenceAddress(conference.id)}>
                  {catalogue.inviteFirst}
                </Button>
              }
            >
              {catalogue.empty}
            </EmptyState>
          )
        }
      />
    </Page>
  );
};
