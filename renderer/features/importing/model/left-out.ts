import type { ImportPreview, PreviewEntry } from '../../../domain/intake/import-preview';
import type { IntakeMemory, IntakeProposal } from '../../../domain/intake/intake-proposal';
import { refKey } from '../../../domain/intake/place-pictures';
import { shortHash } from '../../../domain/intake/returned/short-hash';

/** Rows and cells of some years; the oldest are forgotten first. */
const marksKept = 5_000;
const markSigns = 10;

/** A row by what it says under which headings: next year's file has it in another place and under another number. */
const rowMarks = ({ tables }: Pick<IntakeProposal, 'tables'>): ReadonlyMap<string, string> =>
  new Map(
    tables.flatMap(({ file, sheet, fingerprint, columns, rows }) => {
      const counter = columns.findIndex(({ field }) => field === 'rowNo');
      return rows.flatMap(({ row, kind, texts }) => {
        if (kind !== 'data') return [];
        const said = texts.map((text, place) => (place === counter ? '' : text)).join('\t');
        const key = refKey({ ...(file === undefined ? {} : { file }), sheet, row });
        return [[key, shortHash(`${fingerprint}\n${said}`, markSigns)] as const];
      });
    }),
  );

/** A cell by the value that it would have written: another value is another question. */
const cellMark = ({ key, after }: PreviewEntry['changes'][number]): string =>
  shortHash(`${key}\n${JSON.stringify(after)}`, markSigns);

/** Everything that can be unticked in a preview, with its mark. */
const marksOf = (
  proposal: Pick<IntakeProposal, 'tables'>,
  { entries }: Pick<ImportPreview, 'entries'>,
): ReadonlyMap<string, string> => {
  const rows = rowMarks(proposal);
  return new Map(
    entries.flatMap(({ key, changes }) => {
      const row = rows.get(key);
      const cells = changes.map((change) => [change.key, cellMark(change)] as const);
      return row === undefined ? cells : [[key, row] as const, ...cells];
    }),
  );
};

/** What the officer left out of an earlier file, and is in this one again: unticked at first, one click away (I11). */
export const recalledSkips = (
  { leftOut = [] }: Pick<IntakeMemory, 'leftOut'>,
  proposal: Pick<IntakeProposal, 'tables'>,
  preview: Pick<ImportPreview, 'entries'>,
): ReadonlySet<string> => {
  if (leftOut.length === 0) return new Set();
  const known = new Set(leftOut);
  return new Set([...marksOf(proposal, preview)].flatMap(([key, mark]) => (known.has(mark) ? [key] : [])));
};

/** The memory with what was unticked at last, and without what was ticked again. */
export const rememberSkips = (
  memory: IntakeMemory,
  proposal: Pick<IntakeProposal, 'tables'>,
  preview: Pick<ImportPreview, 'entries'>,
  skip: ReadonlySet<string>,
): IntakeMemory => {
  const { leftOut = [] } = memory;
  if (leftOut.length === 0 && skip.size === 0) return memory;
  const marks = [...marksOf(proposal, preview)];
  const shown = new Set(marks.map(([, mark]) => mark));
  const out = marks.flatMap(([key, mark]) => (skip.has(key) ? [mark] : []));
  return { ...memory, leftOut: [...leftOut.filter((mark) => !shown.has(mark)), ...new Set(out)].slice(-marksKept) };
};
