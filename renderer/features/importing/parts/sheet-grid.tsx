import { columnLetter } from '../../../domain/intake/column-letter';
import type { SheetFinding } from '../../../domain/intake/intake-proposal';
import { useFormat, useText } from '../../../ui/language/language-context';
import { headerAt, headersOf, withHeader } from '../model/header-choice';
import type { StepProps } from '../steps/step-props';

interface SheetGridProps extends Pick<StepProps, 'job' | 'file'> {
  readonly sheet: SheetFinding;
}

/** The top of a sheet as it stands in the file. Each row number is a button that makes its row the header. */
export const SheetGrid = ({ job, file, sheet }: SheetGridProps) => {
  const { importing } = useText();
  const { number } = useFormat();
  const { tables } = importing;
  const { proposal, choices } = file;
  if (!proposal || sheet.firstRows.length === 0) return <p className="import-none mute">{tables.emptySheet}</p>;
  const headers = headersOf(proposal, sheet);
  const isFirst = (row: number): boolean => headers.some(({ top, bottom }) => bottom < top && row === top);
  const isHeader = (row: number): boolean => headers.some(({ top, bottom }) => row >= top && row <= bottom);
  const width = sheet.firstRows[0]?.texts.length ?? 0;
  const letters = Array.from({ length: width }, (_, index) => columnLetter(index + 1));
  const choose = (row: number): void => {
    const header = headerAt(proposal, sheet, row);
    job.chooseTable(header.tableId, withHeader(choices, header));
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide sheet is scrolled with the arrow keys
    <div className="import-grid" role="region" aria-label={tables.grid(sheet.name ?? '')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{tables.row}</th>
            {letters.map((letter) => (
              <th key={letter} scope="col">
                {letter}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.firstRows.map(({ row, texts }) => (
            <tr key={row} className={isHeader(row) ? 'on' : undefined}>
              <th scope="row">
                <button
                  type="button"
                  className="num"
                  aria-pressed={isHeader(row)}
                  title={tables.headerFrom(number(row))}
                  aria-label={tables.headerFrom(number(row))}
                  onClick={() => choose(row)}
                >
                  {row}
                </button>
                {isHeader(row) && <span className="import-header-mark">{tables.header}</span>}
                {isFirst(row) && <span className="import-header-mark">{tables.firstOfData}</span>}
              </th>
              {texts.map((text, index) => (
                <td key={letters[index] ?? index} title={text}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
