import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { columnLetter } from '../../../domain/intake/column-letter';
import type { ColumnMapping, TableFinding } from '../../../domain/intake/intake-proposal';
import { isLeftOut } from '../../../domain/intake/kept-fields';
import { useFormat, useText } from '../../../ui/language/language-context';
import { ActionBar } from '../../../ui/parts/action-bar';
import { ErrorPanel } from '../../../ui/parts/error-panel';
import { Page } from '../../../ui/parts/page';
import { Panel } from '../../../ui/parts/panel';
import { Stamp } from '../../../ui/signs/stamp';
import { certaintyOf } from '../model/certainty';
import { isNameless } from '../model/header-choice';
import { tablesRead } from '../model/needs-word';
import { DecodedNotes } from '../parts/decoded-notes';
import { ImportHead } from '../parts/import-head';
import type { StepProps } from './step-props';
import { meaningOf, useChooseMeaning, useMeanings } from './use-column-meanings';

interface ColumnLineProps {
  readonly mapping: ColumnMapping;
  readonly meanings: ReturnType<typeof useMeanings>;
  readonly onChoose: (value: string) => void;
  readonly onKeep: () => void;
}

const ColumnLine = ({ mapping, meanings, onChoose, onKeep }: ColumnLineProps) => {
  const { importing, ui } = useText();
  const { columns } = importing;
  const { heading, own, samples, round, beside } = mapping;
  const column = beside ?? mapping.column;
  const certainty = certaintyOf(mapping);
  const said = samples.map(ui.quoted).join(' ');
  const name = heading === '' ? `${columnLetter(column)}, ${columns.noHeading}` : heading;
  const out = isLeftOut(mapping);
  return (
    <tr className={out ? 'out' : undefined}>
      <td className="num">{columnLetter(column)}</td>
      <td>
        {heading === '' ? <span className="faint">{columns.noHeading}</span> : heading}
        {beside !== undefined && <span className="mute"> ({columns.parted})</span>}
        {round === 2 && <span className="mute"> ({columns.round2})</span>}
      </td>
      <td className="import-samples" title={said}>
        {said}
      </td>
      <td>
        <Select
          aria-label={columns.choose(name)}
          searchable
          data={meanings}
          value={meaningOf(mapping)}
          onChange={(value) => {
            if (value !== null) onChoose(value);
          }}
        />
      </td>
      <td className="nowrap">
        {certainty === 'guess' && <Stamp state="warning" />} {own ? columns.own : columns.by[certainty]}
        {out && heading !== '' && (
          <Button size="xs" variant="subtle" aria-label={columns.keepOf(heading)} onClick={onKeep}>
            {columns.keep}
          </Button>
        )}
      </td>
    </tr>
  );
};

/** What was parted from a column stands below it. */
const inFileOrder = (columns: readonly ColumnMapping[]): readonly ColumnMapping[] =>
  columns.toSorted((a, b) => (a.beside ?? a.column) - (b.beside ?? b.column));

const MappedTable = ({ job, file, table }: Pick<StepProps, 'job' | 'file'> & { readonly table: TableFinding }) => {
  const { importing, ui } = useText();
  const { number } = useFormat();
  const { columns } = importing;
  const meanings = useMeanings(table);
  const { choose, keepHere } = useChooseMeaning(job, table);
  const [refused, setRefused] = useState<string | null>(null);
  const title = table.sheet === null ? file.name : importing.sheetTitle(table.sheet);
  const out = table.columns.filter(isLeftOut);
  const names = out.map(({ heading, column }) => ui.quoted(heading === '' ? columnLetter(column) : heading)).join(', ');
  return (
    <Panel title={title} note={importing.tables.roles.data(number(table.counts.data))}>
      <div className="import-columns">
        <table>
          <thead>
            <tr>
              <th scope="col">{columns.column}</th>
              <th scope="col">{columns.heading}</th>
              <th scope="col">{columns.samples}</th>
              <th scope="col">{columns.meaning}</th>
              <th scope="col">{columns.sure}</th>
            </tr>
          </thead>
          <tbody>
            {inFileOrder(table.columns).map((mapping) => (
              <ColumnLine
                key={mapping.column}
                mapping={mapping}
                meanings={meanings}
                onChoose={(value) => void choose(mapping, value).then(setRefused)}
                onKeep={() => void keepHere(mapping).then(setRefused)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {refused !== null && (
        <ErrorPanel key={refused} takesFocus>
          {refused}
        </ErrorPanel>
      )}
      <p className="import-out mute">{out.length === 0 ? columns.allUsed : columns.leftOut(names)}</p>
    </Panel>
  );
};

/** Tables to map: those that are read, or, where none is, those that an officer may turn into one. */
const tablesToMap = (file: StepProps['file']): readonly TableFinding[] => {
  const { proposal, choices } = file;
  if (!proposal) return [];
  const read = tablesRead(proposal);
  if (read.length === 0) return proposal.tables.filter(({ id }) => choices[id]?.off !== true);
  const said = proposal.tables.filter(({ id }) => choices[id]?.fields !== undefined && choices[id]?.off !== true);
  return proposal.tables.filter((table) => read.includes(table) || said.includes(table));
};

/** Third step: what each column means. */
export const ColumnStep = ({ job, state, file }: StepProps) => {
  const { importing } = useText();
  const { proposal } = file;
  if (!proposal) return null;
  const nothing = tablesRead(proposal).length === 0;
  const tables = tablesToMap(file);
  const { why, whyNameless } = importing.columns;
  return (
    <Page
      head={<ImportHead job={job} state={state} />}
      body="scroll"
      foot={
        <ActionBar words={file.busy ? importing.working : importing.columns.next}>
          <Button onClick={() => job.goTo('tables')}>{importing.back}</Button>
          <Button variant="filled" disabled={nothing} onClick={job.goOn}>
            {importing.next}
          </Button>
        </ActionBar>
      }
    >
      {nothing ? (
        <ErrorPanel tone="warning">{importing.columns.noName}</ErrorPanel>
      ) : (
        <p className="mute">{tables.every(isNameless) ? whyNameless : why}</p>
      )}
      <DecodedNotes proposal={proposal} />
      {tables.map((table) => (
        <MappedTable key={table.id} job={job} file={file} table={table} />
      ))}
    </Page>
  );
};
