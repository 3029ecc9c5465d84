/**
 * Limits against hostile and broken files (zip bombs, lying sizes, far cells). Ten times what the largest list of an office
 * needs; each refusal names the limit. Sizes in bytes.
 */
export const readLimits = {
  fileBytes: 50 * 1024 * 1024,
  entries: 2000,
  entryBytes: 200 * 1024 * 1024,
  totalBytes: 400 * 1024 * 1024,
  /** Above this size an entry that inflates more than `ratio` times is a bomb. */
  ratioFrom: 10 * 1024 * 1024,
  ratio: 200,
  sheets: 50,
  rows: 100_000,
  columns: 500,
  /** Excel's own: a reference beyond it is no reference. */
  lastRow: 1_048_576,
  lastColumn: 16_384,
  cellChars: 32_767,
  merges: 50_000,
  pictureBytes: 30 * 1024 * 1024,
} as const;
