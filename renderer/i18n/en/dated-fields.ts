import type { FieldLabels } from '../field-labels';

/** What every table of reference data has that a file brings. */
const dated = { asOf: 'Day of the table', source: 'Source', file: 'File', sha256: 'Check code', body: 'Content' };

/** Labels of the tables of units and of the law that the officer loaded. */
export const datedFields: Pick<FieldLabels, 'unitLists' | 'lawLists'> = {
  unitLists: {
    ...dated,
    communes: 'Communes, wards, special zones',
    formerUnits: 'Units of before 01/7/2025',
    typeChanges: 'Provinces that changed kind',
  },
  lawLists: dated,
};
