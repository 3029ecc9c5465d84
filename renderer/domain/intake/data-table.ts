import { headerKey } from './header-key';
import type { IntakeField } from './intake-field';
import type { TableFinding } from './intake-proposal';
import { kindOfName } from './values/producer-kind';

const ofProducers: readonly IntakeField[] = [
  'taxCode',
  'businessRegNo',
  'producerKind',
  'address',
  'commune',
  'province',
];

/** Names alone, with a telephone and a date, may be anybody's: guests, buyers, people with a task. */
const describesProducers = ({ columns }: Pick<TableFinding, 'columns'>): boolean => {
  if (columns.some(({ field }) => field !== null && ofProducers.includes(field))) return true;
  const named = columns.find(({ field }) => field === 'producerName');
  if (/chu the|san xuat|hop tac xa|\bhtx\b|ocop|co so|chu ho|ho kinh doanh/.test(headerKey(named?.heading ?? '')))
    return true;
  const names = named?.samples ?? [];
  return names.filter((name) => (kindOfName(name)?.kind ?? 'association') !== 'association').length * 2 >= names.length;
};

/** Whether a table lists products, or producers, and is no summary. `named`: a title or a band says whose products they are. */
export const isDataTable = (finding: Pick<TableFinding, 'columns'>, named: boolean): boolean => {
  const fields = new Set(finding.columns.map((column) => column.field));
  if (fields.has('productName')) {
    return fields.has('producerName') || fields.has('producerCode') || fields.size > 3 || named;
  }
  return fields.has('producerName') && !fields.has('productCount') && describesProducers(finding);
};
