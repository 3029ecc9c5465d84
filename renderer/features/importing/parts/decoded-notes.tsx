import { columnLetter } from '../../../domain/intake/column-letter';
import type { DecodedColumn, IntakeProposal } from '../../../domain/intake/intake-proposal';
import { useFormat, useText } from '../../../ui/language/language-context';
import { ErrorPanel } from '../../../ui/parts/error-panel';

const encodingNames = { tcvn3: 'TCVN3', vni: 'VNI' } as const;

const headingOf = (proposal: IntakeProposal, { file, sheet, column }: DecodedColumn): string => {
  const mapping = proposal.tables
    .filter((table) => table.sheet === sheet && table.file === file)
    .flatMap((table) => table.columns)
    .find((each) => each.column === column);
  return mapping?.heading || columnLetter(column);
};

/** Columns in old letters, with examples before and after, so that the officer sees what was done to them. */
export const DecodedNotes = ({ proposal }: { readonly proposal: IntakeProposal }) => {
  const { importing } = useText();
  const { number } = useFormat();
  const { columns } = importing;
  return (
    <>
      {proposal.decoded.map((decoded) => (
        <ErrorPanel key={`${decoded.file ?? ''}|${decoded.sheet ?? ''}!${decoded.column}`} tone="warning">
          <b>{columns.decoded(headingOf(proposal, decoded), encodingNames[decoded.encoding])}</b>{' '}
          {columns.decodedNote(number(decoded.cells))}{' '}
          {decoded.samples.slice(0, 2).map(({ before, after }) => (
            <span key={before} className="import-decoded">
              <s>{before}</s> <span aria-hidden="true">{'\u00a0'}</span>
              <b>{after}</b>
            </span>
          ))}
        </ErrorPanel>
      ))}
    </>
  );
};
