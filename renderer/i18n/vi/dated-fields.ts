import type { FieldLabels } from '../field-labels';

/** What every table of reference data has that a file brings. */
const dated = { asOf: 'Ngày của bảng', source: 'Nguồn', file: 'Tệp', sha256: 'Mã kiểm tra', body: 'Nội dung' };

/** Labels of the tables of units and of the law that the officer loaded. */
export const datedFields: Pick<FieldLabels, 'unitLists' | 'lawLists'> = {
  unitLists: {
    ...dated,
    communes: 'Xã, phường, đặc khu',
    formerUnits: 'Đơn vị trước 01/7/2025',
    typeChanges: 'Tỉnh đổi loại',
  },
  lawLists: dated,
};
