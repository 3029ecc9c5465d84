import { type ReactNode, useMemo } from 'react';
import { entryStates, type ImportPreview } from '../../../domain/intake/import-preview';
import type { IntakeProposal } from '../../../domain/intake/intake-proposal';
import { useFormat, useText } from '../../../ui/language/language-context';
import { type FileSum, fileSums, sharedProducers } from '../model/file-sums';
import { partSigns } from './preview-tabs';

interface FileSumsProps {
  readonly proposal: IntakeProposal;
  readonly preview: ImportPreview;
  /** The file whose rows alone are shown; null: all. */
  readonly open?: string | null;
  /** Makes each name a button that shows the rows of its file. */
  readonly onOpen?: (file: string | null) => void;
}

const Line = ({ name, sum }: { readonly name: ReactNode; readonly sum: Omit<FileSum, 'file'> }) => {
  const { number } = useFormat();
  return (
    <>
      <th scope="row">{name}</th>
      <td className="num">{number(sum.read)}</td>
      {entryStates.map((state) => (
        <td key={state} className="num">
          {number(sum.counts[state])}
        </td>
      ))}
    </>
  );
};

/** Of an import of several files: what becomes of the rows of each, and of all; every line adds up. */
export const FileSums = ({ proposal, preview, open = null, onOpen }: FileSumsProps) => {
  const { importing } = useText();
  const { number } = useFormat();
  const { batch } = importing;
  const sums = useMemo(() => fileSums(proposal, preview), [proposal, preview]);
  const shared = useMemo(() => (proposal.files ? sharedProducers(proposal) : 0), [proposal]);
  if (sums.length === 0) return null;
  const { parts } = importing.preview;
  return (
    <div className="import-sums">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a table of many files is scrolled with the arrow keys */}
      <div className="import-sums-box" role="region" aria-label={batch.title} tabIndex={0}>
        <table aria-label={batch.title}>
          <thead>
            <tr>
              <th scope="col">{batch.file}</th>
              <th scope="col">{parts.read}</th>
              {entryStates.map((state) => (
                <th key={state} scope="col">
                  {partSigns[state]} {parts[state]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sums.map(({ file, ...sum }) => (
              <tr key={file} className={file === open ? 'on' : undefined}>
                <Line
                  name={
                    onOpen ? (
                      <button
                        type="button"
                        className="import-link"
                        aria-pressed={file === open}
                        title={batch.only(file)}
                        onClick={() => onOpen(file === open ? null : file)}
                      >
                        {file}
                      </button>
                    ) : (
                      file
                    )
                  }
                  sum={sum}
                />
              </tr>
            ))}
            <tr className="all">
              <Line name={batch.all} sum={{ read: preview.rowsRead, counts: preview.counts }} />
            </tr>
          </tbody>
        </table>
      </div>
      <p className="import-note num">
        {shared > 0 && batch.shared(number(shared))}{' '}
        {open !== null && onOpen && (
          <button type="button" className="import-link" onClick={() => onOpen(null)}>
            {batch.everything}
          </button>
        )}
      </p>
    </div>
  );
};
