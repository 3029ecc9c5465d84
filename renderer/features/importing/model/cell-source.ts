import type { RowRef } from '../../../domain/intake/candidates';
import type { IntakeField } from '../../../domain/intake/intake-field';
import type { ColumnMapping, IntakeProposal, TableFinding } from '../../../domain/intake/intake-proposal';
import type { TableName } from '../../../domain/records/table-name';

/** Columns of a list from which a field of the registry is read, the likeliest first. The rest have the same name. */
const columnsOf: Readonly<Record<string, readonly IntakeField[]>> = {
  'producers.name': ['producerName'],
  'producers.kind': ['producerKind', 'producerName'],
  'producers.companyForm': ['producerKind', 'producerName'],
  'producers.representativeTitle': ['position'],
  'producers.phones': ['phone'],
  'producers.addressText': ['address'],
  'producers.communeCode': ['commune', 'address'],
  'producers.provinceCode': ['province', 'address'],
  'producers.oldCommune': ['commune', 'address'],
  'producers.oldDistrict': ['districtOld', 'address'],
  'producers.oldProvince': ['province', 'address'],
  'products.name': ['productName'],
  'products.subgroupCode': ['productSubgroup', 'productGroup'],
  'products.group2018': ['productGroup'],
  'products.retailPriceMin': ['retailPrice', 'factoryPrice'],
  'products.retailPriceMax': ['retailPriceTo', 'retailPrice', 'factoryPrice'],
  'products.priceUnit': ['unit', 'retailPrice', 'wholesalePrice'],
  'products.vatIncluded': ['retailPrice', 'wholesalePrice'],
  'products.capacityQty': ['supplyCapacity', 'annualOutput'],
  'products.capacityUnit': ['supplyCapacity', 'annualOutput'],
  'products.capacityPeriod': ['supplyCapacity', 'annualOutput'],
  'products.minimumOrder': ['moq'],
  'products.standards': ['certificates', 'foodSafetyCert', 'productDeclaration'],
  'products.photos': ['image'],
  'decisions.number': ['decisionNo'],
  'decisions.date': ['decisionDate', 'decisionNo', 'recognitionYear'],
  'decisions.authority': ['decisionAuthority', 'decisionNo'],
  'certificates.decisionId': ['decisionNo'],
  'certificates.potentialFive': ['stars'],
  'certificates.issuedOn': ['decisionDate', 'recognitionYear'],
  'certificates.expiresOn': ['expiryDate'],
};

/** Where a value was read: the cell's column and what stands in it. */
export interface CellSource {
  readonly column: number;
  readonly heading: string;
  readonly text: string;
}

const holds = ({ file, sheet }: TableFinding, at: RowRef): boolean => sheet === at.sheet && file === at.file;

/** Columns and texts of the row, as the file has them. */
export const textsOfRow = (proposal: IntakeProposal, at: RowRef): readonly CellSource[] => {
  for (const table of proposal.tables) {
    if (!holds(table, at)) continue;
    const found = table.rows.find((each) => each.row === at.row && each.kind === 'data');
    if (!found) continue;
    return table.columns.map(({ column, beside, heading }, index) => ({
      column: beside ?? column,
      heading,
      text: found.texts[index] ?? '',
    }));
  }
  return [];
};

const mappingsOf = (proposal: IntakeProposal, at: RowRef): readonly ColumnMapping[] =>
  proposal.tables.find(
    (table) => holds(table, at) && table.rows.some((each) => each.row === at.row && each.kind === 'data'),
  )?.columns ?? [];

/** The cell from which a field of a row was read; null when it stands in none, as a place that the title names. */
export const cellSource = (
  proposal: IntakeProposal,
  at: RowRef,
  table: TableName,
  field: string,
): CellSource | null => {
  const wanted: readonly string[] = columnsOf[`${table}.${field}`] ?? [field];
  const texts = textsOfRow(proposal, at);
  const mappings = mappingsOf(proposal, at);
  for (const name of wanted) {
    const index = mappings.findIndex((column) => column.field === name);
    const source = texts[index];
    if (source && source.text !== '') return source;
  }
  return null;
};
