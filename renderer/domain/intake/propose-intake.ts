import type { CandidateProduct } from './candidates';
import { takeEdited } from './edited/take-edited';
import { identify } from './identify';
import type { IntakeIssue } from './intake-issue';
import type { IntakeOptions, IntakeProposal } from './intake-proposal';
import { refKey } from './place-pictures';
import { cutNotices, partNotices, sheetNotices } from './reading-notices';
import type { PlaceLists } from './resolve-place';
import { takeReturned } from './returned/take-returned';
import { sheetParts } from './sheet-parts';
import { valueDesk } from './value-question';
import { workSheet } from './work-sheet';
import type { PictureData, WorkbookData } from './workbook-data';

const withPictures = (
  products: readonly CandidateProduct[],
  pictures: ReadonlyMap<string, readonly number[]>,
): readonly CandidateProduct[] => {
  const used = new Set<string>();
  return products.map((product) => {
    const key = refKey(product.row);
    const own = pictures.get(key);
    // Several products split from one cell: a picture of the row shows none of them for certain, the first one gets it.
    if (!own || used.has(key)) return product;
    used.add(key);
    return { ...product, pictures: own };
  });
};

/**
 * Everything that a workbook says, before the registry is looked at. Pure; `places` are the lists of communes (null: provinces
 * only). Takes seconds for 20,000 rows, so the window runs it in a worker (formats/workers/read-workbook-client).
 */
export const proposeIntake = (
  given: WorkbookData,
  options: IntakeOptions,
  places: PlaceLists | null,
): IntakeProposal => {
  const edits = takeEdited(given);
  const { workbook, returned } = takeReturned(edits.workbook);
  const issues: IntakeIssue[] = [...cutNotices(workbook)];
  const values = valueDesk(options.values, options.memory?.values);
  const allPictures: PictureData[] = [];
  const picturesByRow = new Map<string, readonly number[]>();
  let done = 0;
  const names = new Set(workbook.sheets.map(({ name }) => name ?? ''));
  const parts = workbook.sheets.flatMap((sheet) => sheetParts(sheet, options, names));
  const total = parts.reduce((sum, { sheet }) => sum + sheet.rows.length, 0);
  const works = parts.map(({ sheet, part }) => {
    const offset = allPictures.length;
    const read = workSheet(workbook, sheet, { options, places, issues, values });
    const work = part ? { ...read, finding: { ...read.finding, part } } : read;
    if (part) issues.push(...partNotices(sheet, part));
    for (const table of work.tables) {
      for (const [row, indexes] of table.pictures) {
        picturesByRow.set(
          refKey({ sheet: sheet.name, row }),
          indexes.map((index) => index + offset),
        );
      }
    }
    if (work.finding.role === 'data') {
      allPictures.push(...sheet.pictures);
      const findings = work.tables.map((table) => table.finding);
      issues.push(...sheetNotices(sheet, findings));
    }
    done += sheet.rows.length;
    options.onProgress?.(done, total);
    return work;
  });
  const tables = works.flatMap((work) => work.tables);
  const {
    producers,
    producerRows,
    duplicates,
    gathered,
    refused,
    issues: found,
  } = identify(tables.flatMap((table) => table.rows));
  return {
    file: workbook.file,
    format: workbook.format,
    sheets: [...edits.sheets, ...works.map((work) => work.finding)],
    tables: [...edits.tables, ...tables.map((table) => table.finding)],
    producers,
    products: withPictures(gathered.products, picturesByRow),
    producerRows,
    refused: [...edits.refused, ...tables.flatMap((table) => table.refused), ...refused],
    repeated: gathered.repeated,
    issues: [...edits.issues, ...issues, ...found],
    duplicates,
    decoded: works.flatMap((work) => work.decoded),
    pictures: allPictures,
    ...(workbook.cut ? { cut: workbook.cut } : {}),
    returned,
    edited: edits.rows,
    editLists: edits.lists,
    editOwnFields: edits.ownFields,
    values: values.asked(),
  };
};
