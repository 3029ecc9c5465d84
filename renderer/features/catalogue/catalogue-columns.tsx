import { sectorOf, sectors } from '../../domain/reference/product-groups';
import { compareVietnamese } from '../../domain/vietnamese/collate';
import type { Dictionary } from '../../i18n/dictionary';
import type { Column } from '../../ui/list/column';
import { Stamp } from '../../ui/signs/stamp';
import { StandingWord } from '../../ui/signs/standing-word';
import { Star } from '../../ui/signs/star';
import { Weave } from '../../ui/signs/weave';
import type { CatalogueRow } from './catalogue-model';

export const sectorNumber = (groupCode: string | null): number =>
  sectors().findIndex(({ code }) => code === sectorOf(groupCode)) + 1;

/** The group of a product with the weave of its sector. */
export const GroupWord = ({ code, none }: { readonly code: string | null; readonly none: string }) =>
  code === null ? (
    <span className="faint">{none}</span>
  ) : (
    <span className="nowrap">
      <Weave sector={sectorNumber(code)} /> {code}
    </span>
  );

export const catalogueColumns = (words: Dictionary): readonly Column<CatalogueRow>[] => {
  const { catalogue, choices } = words;
  return [
    {
      key: 'name',
      head: catalogue.columns.name,
      track: 'minmax(180px, 3fr)',
      cell: ({ name }) => (
        <span className="medium" title={name}>
          {name}
        </span>
      ),
      compare: (a, b) => compareVietnamese(a.name, b.name),
    },
    {
      key: 'producer',
      head: catalogue.columns.producer,
      track: 'minmax(140px, 2fr)',
      cell: ({ producerName }) => <span title={producerName}>{producerName}</span>,
      compare: (a, b) => compareVietnamese(a.producerName, b.producerName),
      from: 820,
    },
    {
      key: 'group',
      head: catalogue.columns.group,
      track: '90px',
      cell: ({ groupCode }) => <GroupWord code={groupCode} none={catalogue.noGroup} />,
      compare: (a, b) => (a.groupCode ?? '').localeCompare(b.groupCode ?? ''),
      from: 700,
    },
    {
      key: 'stars',
      head: catalogue.columns.stars,
      track: '58px',
      cell: ({ stars }) =>
        stars === null ? <span className="faint">{words.ui.unknownValue}</span> : <Star stars={stars} />,
      compare: (a, b) => (a.stars ?? 0) - (b.stars ?? 0),
    },
    {
      key: 'until',
      head: catalogue.columns.until,
      track: '124px',
      cell: ({ status, ends }) => <StandingWord state={status ?? 'none'} ends={ends} />,
      compare: (a, b) => (a.ends?.from ?? '').localeCompare(b.ends?.from ?? ''),
    },
    {
      key: 'verdict',
      head: catalogue.columns.verdict,
      track: 'minmax(150px, 3.2fr)',
      cell: ({ part, letIn }) =>
        letIn !== null ? (
          <span className="stamp-word tone-lapsing" title={letIn.reason}>
            <Stamp state="warning" />
            <span className="cut">{catalogue.letIn.short(letIn.reason)}</span>
          </span>
        ) : part === 'printed' ? (
          <span className="faint">{catalogue.inList}</span>
        ) : (
          <span className="stamp-word tone-lapsed" title={choices.keptOut[part]}>
            <Stamp state="refused" />
            <span className="cut">{choices.keptOut[part]}</span>
          </span>
        ),
      compare: (a, b) => a.part.localeCompare(b.part),
    },
  ];
};
