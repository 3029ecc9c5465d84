import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { RowRef } from '../../../domain/intake/candidates';
import { columnLetter } from '../../../domain/intake/column-letter';
import type { IntakeProposal } from '../../../domain/intake/intake-proposal';
import { useText } from '../../../ui/language/language-context';
import { Panel } from '../../../ui/parts/panel';
import { sourceRows } from '../model/source-rows';
import { sheetPlace } from './sheet-place';

/** Keyed by its place by the caller: another place is another sheet to look at. */
interface SourceSheetProps {
  readonly proposal: IntakeProposal;
  readonly at: RowRef;
  /** The cell that is meant, by number of its column; null: the whole row. */
  readonly column: number | null;
  readonly onBack: () => void;
}

/** The rows of the sender's sheet around one of them, as the file has them, the cell in question framed and in view. */
export const SourceSheet = ({ proposal, at, column, onBack }: SourceSheetProps) => {
  const words = useText();
  const { batch, preview } = words.importing;
  const source = sourceRows(proposal, at);
  const meant = useRef<HTMLTableCellElement>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    meant.current?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, []);
  const title = batch.source.title(sheetPlace(words, at));
  const back = <Button onClick={onBack}>{batch.source.back}</Button>;
  if (!source) {
    return (
      <Panel title={title} more={back}>
        <p className="import-none mute">{batch.source.none}</p>
      </Panel>
    );
  }
  const { table, rows } = source;
  return (
    <Panel title={title} more={back} className="import-source">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide sheet is scrolled with the arrow keys */}
      <div ref={box} className="import-grid" role="region" aria-label={title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{preview.head.row}</th>
              {table.columns.map((each) => (
                <th key={each.column} scope="col">
                  {columnLetter(each.column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, kind, texts }) => (
              <tr key={row} className={kind === 'header' ? 'on' : row === at.row ? 'meant' : undefined}>
                <th scope="row" className="num" ref={row === at.row && column === null ? meant : undefined}>
                  {row}
                </th>
                {table.columns.map((each, index) => {
                  const isCell = row === at.row && each.column === column;
                  return (
                    <td
                      key={each.column}
                      ref={isCell ? meant : undefined}
                      className={isCell ? 'meant' : undefined}
                      aria-current={isCell ? 'true' : undefined}
                      title={texts[index]}
                    >
                      {texts[index]}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
};
