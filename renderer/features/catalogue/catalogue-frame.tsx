import { Button, Menu, NativeSelect } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Conference } from '../../domain/records/conference';
import { useRecords } from '../../storage/hooks';
import { JobPanel } from '../../ui/job/job-panel';
import { useFormat, useText } from '../../ui/language/language-context';
import { PageHead } from '../../ui/parts/page-head';
import { type CataloguePage, catalogueAddress, catalogueParts, conferenceAddress } from './catalogue-address';
import { LetterDialog } from './letter-dialog';
import { SavedCatalogue } from './saved-catalogue';
import type { CataloguePrint } from './use-catalogue-print';

/** What each page of a catalogue is given. */
export interface CatalogueProps {
  readonly conference: Conference;
  readonly page: CataloguePage;
  readonly print: CataloguePrint;
  /** For whom it is; null: for everybody. */
  readonly buyerId: string | null;
  readonly onBuyer: (id: string | null) => void;
}

interface HeadProps extends CatalogueProps {
  /** Products that would be printed. */
  readonly printed: number;
}

/** Whom the catalogue is for: buyers who have papers of this conference (C6). */
const BuyerChoice = ({ conference, buyerId, onBuyer }: CatalogueProps) => {
  const { catalogue } = useText();
  const mous = useRecords('mous');
  const buyers = useRecords('buyers');
  const withPapers = new Set(
    mous.filter((mou) => mou.conferenceId === conference.id && mou.state !== 'void').map((mou) => mou.buyerId),
  );
  const data = buyers.filter(({ id }) => withPapers.has(id)).map(({ id, name }) => ({ value: id, label: name }));
  if (data.length === 0) return null;
  return (
    <NativeSelect
      className="conference-choice"
      aria-label={catalogue.forWhom}
      value={buyerId ?? ''}
      data={[{ value: '', label: catalogue.everybody }, ...data]}
      onChange={(event) => onBuyer(event.currentTarget.value || null)}
    />
  );
};

const PrintMenu = ({ print, printed }: HeadProps) => {
  const { catalogue } = useText();
  const [letter, setLetter] = useState(false);
  return (
    <>
      <Menu>
        <Menu.Target>
          <Button disabled={printed === 0 || print.job.state.at === 'work'}>{catalogue.more}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => print.print({ form: 'book' })}>{catalogue.book}</Menu.Item>
          <Menu.Item onClick={() => setLetter(true)}>{catalogue.annex}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <LetterDialog
        opened={letter}
        onClose={() => setLetter(false)}
        onMake={(given) => print.print({ form: 'annex', letter: given })}
      />
    </>
  );
};

export const CatalogueHead = (props: HeadProps) => {
  const { conference, page, print, printed } = props;
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
              onChange={(event) => navigate(catalogueAddress(event.currentTarget.value, page))}
            />
          )}
          <BuyerChoice {...props} />
          <Button component={Link} href={conferenceAddress(id)}>
            {catalogue.toConference}
          </Button>
          <PrintMenu {...props} />
          <Button
            variant="filled"
            leftSection={<IconDownload className="icon" aria-hidden="true" />}
            disabled={printed === 0 || print.job.state.at === 'work'}
            title={printed === 0 ? catalogue.nothingToPrint : undefined}
            onClick={() => print.print({ form: 'xlsx' })}
          >
            {catalogue.export}
          </Button>
        </>
      }
    />
  );
};

/** The three pages of a catalogue, and what is being printed. */
export const CatalogueTop = ({
  conference,
  page,
  print,
  children,
}: Pick<CatalogueProps, 'conference' | 'page' | 'print'> & { readonly children?: ReactNode }) => {
  const words = useText();
  const { catalogue } = words;
  const names = {
    'san-pham': catalogue.parts.products,
    'an-ban': catalogue.parts.editions,
    'mau-in': catalogue.parts.layout,
  } as const;
  return (
    <>
      <nav className="catalogue-parts" aria-label={catalogue.parts.label}>
        {catalogueParts.map((part) => (
          <Link
            key={part}
            href={catalogueAddress(conference.id, part)}
            aria-current={part === page ? 'page' : undefined}
            className={part === page ? 'on' : ''}
          >
            {names[part]}
          </Link>
        ))}
      </nav>
      <div className="catalogue-top">
        <JobPanel
          job={print.job}
          label={catalogue.making[print.form]}
          stopKeeps={catalogue.stopKeeps}
          done={print.job.state.at === 'done' && <SavedCatalogue saved={print.job.state.value} />}
          trouble={({ code, details }) => words.failures[code](details)}
        />
        {children}
      </div>
    </>
  );
};
