/** Where a value came from. `row` counts from 1 as the spreadsheet shows it; `sheet` is null for text files. */
export type Source =
  | { readonly from: 'typed' }
  | { readonly from: 'file'; readonly file: string; readonly sheet: string | null; readonly row: number }
  | { readonly from: 'sample' }
  | { readonly from: 'program' };
