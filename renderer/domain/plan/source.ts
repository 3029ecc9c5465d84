/** A picture as the officer gave it. What is stored is drawn anew, smaller and without the camera's notes. */
export interface PhotoOriginal {
  readonly name: string;
  readonly sha256: string;
}

/** Where a value came from. `row` counts from 1 as the spreadsheet shows it; `sheet` is null for text files. */
export type Source =
  | { readonly from: 'typed' }
  | { readonly from: 'file'; readonly file: string; readonly sheet: string | null; readonly row: number }
  /** Photos that were added by hand: the files as they were before they were made smaller, by name and SHA-256. */
  | { readonly from: 'photos'; readonly originals: readonly PhotoOriginal[] }
  | { readonly from: 'sample' }
  | { readonly from: 'program' };
