import type { HeaderBlock } from './header-block';
import { matchHeading } from './header-dictionary';
import { headerKey } from './header-key';
import { labelsOf } from './label-rows';
import { type GridRow, gridWithRows, type SheetGrid } from './sheet-grid';

/** A sheet of forms laid out as a list: one row for each form, standing where the form begins. */
export interface UprightForms {
  readonly grid: SheetGrid;
  readonly header: HeaderBlock;
}

interface Form {
  readonly row: number;
  readonly values: Map<string, GridRow['cells'][number]>;
}

const namesField = (labels: readonly string[], field: string): boolean =>
  labels.some((label) => matchHeading(label).some((match) => match.field === field && match.score >= 0.9));

/** A label that was asked already begins the next form. */
const formsOf = (grid: SheetGrid): { readonly forms: readonly Form[]; readonly labels: readonly string[] } => {
  const forms: Form[] = [];
  const labels = new Map<string, string>();
  for (const row of grid.rows) {
    for (const { label, value } of labelsOf(row, true)) {
      const key = headerKey(label);
      const current = forms[forms.length - 1];
      if (!labels.has(key)) labels.set(key, label);
      if (!current || current.values.has(key))
        forms.push({ row: row.row, values: new Map([[key, value ?? undefined]]) });
      else current.values.set(key, value ?? undefined);
    }
  }
  return { forms, labels: [...labels.values()] };
};

const howTo =
  /^(?:ghi|điền|nhập|chọn|nêu|theo|là|viết|bắt buộc|không bắt buộc|ví dụ|vd|tên đầy đủ|số điện thoại|địa chỉ|đánh dấu)(?![\p{L}\p{M}])/iu;

/** «Hạng sao: ghi 3, 4 hoặc 5»: says how to fill in a form, and is none. */
const isInstruction = ({ values }: Form): boolean => {
  const answers = [...values.values()].filter((value) => value !== undefined);
  return answers.filter((value) => howTo.test(value.text)).length >= answers.length / 4;
};

/**
 * «Đơn vị: HTX A ⏎ Sản phẩm: Chè ⏎ Hạng sao: 4», one form under another. Null when the sheet has no forms that name producers
 * and products.
 */
export const stackedForms = (grid: SheetGrid): UprightForms | null => {
  const { forms, labels } = formsOf(grid);
  const whole = forms.filter((form) => form.values.size >= Math.max(3, labels.length / 2) && !isInstruction(form));
  if (whole.length === 0 || !namesField(labels, 'productName') || !namesField(labels, 'producerName')) return null;
  const keys = labels.map(headerKey);
  const rows = whole.map(({ row, values }): GridRow => {
    const cells: (GridRow['cells'][number] | undefined)[] = [undefined];
    keys.forEach((key, index) => {
      const value = values.get(key);
      cells[index + 1] = value ? { ...value, column: index + 1 } : undefined;
    });
    return { row, hidden: false, cells };
  });
  const above = (whole[0]?.row ?? 1) - 1;
  return {
    grid: gridWithRows({ ...grid, mergeAt: () => undefined, cellAt: () => undefined }, rows, labels.length),
    header: {
      top: above,
      bottom: above,
      columns: labels.map((label, index) => ({ column: index + 1, parts: [label] })),
    },
  };
};
