/**
 * Limits against hostile and broken files (zip bombs, lying sizes, far cells). Ten times what the largest list of an office
 * needs; each refusal names the limit. Sizes in bytes.
 */
export const readLimits = {
  fileBytes: 50 * 1024 * 1024,
  entries: 2000,
  entryBytes: 200 * 1024 * 1024,
  /** Parts that a library takes as whole texts, at two bytes a sign and more for what it makes of them. */
  wholePartsBytes: 60 * 1024 * 1024,
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
  merges: 200_000,
  /** Columns of all merges together: a merge over a whole row counts `columns`. */
  mergedColumns: 2_000_000,
  /** Anchors of pictures on one sheet. */
  pictures: 5_000,
  pictureBytes: 30 * 1024 * 1024,
  /** A picture of more pixels would take half a gigabyte to show; the largest camera of a telephone makes 200 million. */
  picturePixels: 210_000_000,
  pictureSide: 30_000,
  /** What a reading may keep, as estimated (read-gauge.ts). Understanding it takes three times as much: under 1 GB in all. */
  heldBytes: 256 * 1024 * 1024,
} as const;
