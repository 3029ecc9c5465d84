import { IconArrowRight } from '@tabler/icons-react';
import type { RowRef } from '../../../domain/intake/candidates';
import { columnLetter } from '../../../domain/intake/column-letter';
import type { PreviewEntry } from '../../../domain/intake/import-preview';
import type { IntakeProposal } from '../../../domain/intake/intake-proposal';
import type { Edit } from '../../../domain/plan/plan';
import { fieldLabel } from '../../../ui/fields/choice-words';
import { Section } from '../../../ui/parts/section';
import { Stamp } from '../../../ui/signs/stamp';
import { textsOfRow } from '../model/cell-source';
import { lockedCells } from '../model/preview-lines';
import { filledFields, type ShowValue, showValue } from '../model/show-value';
import { findingStamp } from './entry-columns';

/** Findings of one row, each a sentence. */
export const RowIssues = ({ entry, show }: { readonly entry: PreviewEntry; readonly show: ShowValue }) => {
  const { issues } = entry;
  const { importing } = show.words;
  if (issues.length === 0) return null;
  return (
    <Section title={importing.preview.issuesOfRow}>
      <ul>
        {issues.map((issue, index) => (
          <li key={`${index}-${issue.code}`} className="import-issue">
            <Stamp state={findingStamp(issue.severity, entry)} />
            <span>{importing.issues[issue.code](issue)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
};

/** What the file says of a locked record: both values, and that the book keeps its own. */
export const RowLocked = ({ entry, show }: { readonly entry: PreviewEntry; readonly show: ShowValue }) => {
  const cells = lockedCells(entry);
  const { words } = show;
  if (cells.length === 0) return null;
  return (
    <Section title={words.importing.preview.lockedCells}>
      <dl className="facts">
        {cells.map(({ key, table, field, before, after }) => (
          <div key={key} className="import-fact">
            <dt>{fieldLabel(words, table, field)}</dt>
            <dd className="num">
              {showValue(table, field, before, show)}
              <IconArrowRight className="icon" aria-label={words.importing.preview.inFile} />
              <span className="mute">{showValue(table, field, after, show)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
};

/** The row as the file has it, cell by cell. */
export const RowTexts = ({
  proposal,
  at,
  show,
}: {
  readonly proposal: IntakeProposal;
  readonly at: RowRef;
  readonly show: ShowValue;
}) => {
  const texts = textsOfRow(proposal, at).filter(({ text }) => text !== '');
  if (texts.length === 0) return null;
  return (
    <Section title={show.words.importing.preview.fromFile}>
      <dl className="facts">
        {texts.map(({ column, heading, text }) => (
          <div key={column} className="import-fact">
            <dt>{heading === '' ? columnLetter(column) : heading}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
};

/** A doubt that is kept for later is no record of the row: the sentence above says what it is about. */
const createdOf = (edits: readonly Edit[]) =>
  edits.flatMap((edit) =>
    edit.type === 'create' && edit.table !== 'doubts' ? [{ table: edit.table, id: edit.id, record: edit.record }] : [],
  );

/** Everything that this row would add to the registry. */
export const RowWrites = ({
  entry,
  edits,
  show,
}: {
  readonly entry: PreviewEntry;
  readonly edits: readonly Edit[];
  readonly show: ShowValue;
}) => {
  const { words } = show;
  const created = createdOf(edits);
  if (created.length === 0) return null;
  // Records of one row stand under one another: whom they belong to needs no line.
  const needsNoLine = (key: string): boolean =>
    key === 'productId' ||
    key === 'producerId' ||
    (key === 'decisionId' && created.some(({ table }) => table === 'decisions'));
  return (
    <Section title={words.importing.preview.willWrite}>
      {created.map(({ table, id, record }) => (
        <div key={id}>
          {created.length > 1 && <p className="import-record">{words.history.tables[table]}</p>}
          <dl className="facts" aria-label={entry.productName}>
            {filledFields(table, record)
              .filter(({ key }) => !needsNoLine(key))
              .map(({ key, value }) => (
                <div key={key} className="import-fact">
                  <dt>{fieldLabel(words, table, key)}</dt>
                  <dd className="num">{showValue(table, key, value, show)}</dd>
                </div>
              ))}
          </dl>
        </div>
      ))}
    </Section>
  );
};
