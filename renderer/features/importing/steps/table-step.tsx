import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { columnLetter } from '../../../domain/intake/column-letter';
import type { SheetFinding } from '../../../domain/intake/intake-proposal';
import { useFormat, useText } from '../../../ui/language/language-context';
import { ActionBar } from '../../../ui/parts/action-bar';
import { ErrorPanel } from '../../../ui/parts/error-panel';
import { Page } from '../../../ui/parts/page';
import { Panel } from '../../../ui/parts/panel';
import { headersOf, isRead, roleOf, tablesOf, withHeader, withSheet } from '../model/header-choice';
import { tablesRead } from '../model/needs-word';
import { HeadingQuestion } from '../parts/heading-question';
import { ImportHead } from '../parts/import-head';
import { SheetGrid } from '../parts/sheet-grid';
import type { StepProps } from './step-props';

const useSheetName = (): ((sheet: SheetFinding) => string) => {
  const { importing } = useText();
  return ({ name }) => (name === null ? importing.noSheet : importing.sheetTitle(name));
};

interface SheetLineProps extends StepProps {
  readonly sheet: SheetFinding;
  readonly active: boolean;
  readonly onShow: () => void;
}

const SheetLine = ({ job, file, sheet, active, onShow }: SheetLineProps) => {
  const { importing } = useText();
  const { number } = useFormat();
  const nameOf = useSheetName();
  const { proposal, choices } = file;
  if (!proposal) return null;
  const role = roleOf(proposal, sheet, choices);
  const rows = tablesOf(proposal, sheet).reduce((sum, { counts }) => sum + counts.data, 0);
  const { roles } = importing.tables;
  const read = isRead(sheet, choices, file.busy);
  return (
    <li className={active ? 'import-sheet on' : 'import-sheet'}>
      <Checkbox
        checked={read}
        disabled={!read && role !== 'left' && role !== 'data'}
        aria-label={importing.tables.read(nameOf(sheet))}
        onChange={(event) => {
          for (const [id, choice] of withSheet(choices, sheet, event.currentTarget.checked))
            job.chooseTable(id, choice);
        }}
      />
      <button type="button" className="import-sheet-name" aria-pressed={active} onClick={onShow}>
        <span className="medium">{nameOf(sheet)}</span>
        <span className="mute">{role === 'data' ? roles.data(number(rows)) : roles[role]}</span>
      </button>
    </li>
  );
};

const HeaderLines = ({ job, file, sheet }: StepProps & { readonly sheet: SheetFinding }) => {
  const { importing } = useText();
  const { number } = useFormat();
  const [header] = file.proposal ? headersOf(file.proposal, sheet) : [];
  if (!header) return null;
  return (
    <NativeSelect
      className="import-lines"
      aria-label={importing.tables.headerLines}
      value={String(header.bottom - header.top + 1)}
      data={['0', '1', '2', '3', '4'].map((value) => ({
        value,
        label: value === '0' ? importing.tables.noHeaderLines : importing.tables.headerLinesOf(number(Number(value))),
      }))}
      onChange={(event) => {
        const bottom = header.top + Number(event.currentTarget.value) - 1;
        job.chooseTable(header.tableId, withHeader(file.choices, { ...header, bottom }));
      }}
    />
  );
};

/** As many numbers as one reads; the rest is only counted. */
const numbersNamed = 12;

const HiddenParts = ({ job, file, sheet }: Pick<StepProps, 'job' | 'file'> & { readonly sheet: SheetFinding }) => {
  const { importing } = useText();
  const { number } = useFormat();
  const { tables } = importing;
  const name = sheet.name ?? '';
  const parts = [
    { part: 'rows', words: tables.hiddenRows, told: sheet.hiddenRows.map(String) },
    { part: 'columns', words: tables.hiddenColumns, told: sheet.hiddenColumns.map(columnLetter) },
  ] as const;
  return parts.map(({ part, words, told }) =>
    told.length === 0 ? null : (
      <Checkbox
        key={part}
        className="import-hidden"
        label={words(
          number(told.length),
          `${told.slice(0, numbersNamed).join(', ')}${told.length > numbersNamed ? '…' : ''}`,
        )}
        checked={file.hidden[part].includes(name)}
        onChange={(event) => job.readHidden(part, name, event.currentTarget.checked)}
      />
    ),
  );
};

/** How a sheet came about that the file does not have: tables beside each other, or a turned one; and the way back. */
const Part = ({ job, file, sheet }: Pick<StepProps, 'job' | 'file'> & { readonly sheet: SheetFinding }) => {
  const { tables } = useText().importing;
  const { part } = sheet;
  if (!part) return null;
  const name = part.of ?? '';
  return (
    <div className="import-part">
      <Checkbox
        label={part.how === 'beside' ? tables.beside((part.ranges ?? []).join('; ')) : tables.turned}
        checked={!file.hidden.whole.includes(name)}
        onChange={(event) => job.readHidden('whole', name, !event.currentTarget.checked)}
      />
      {part.how === 'turned' && !part.off && <p className="mute">{tables.turnedNote}</p>}
    </div>
  );
};

const ShownSheet = ({ job, state, file, sheet }: StepProps & { readonly sheet: SheetFinding }) => {
  const { importing } = useText();
  const nameOf = useSheetName();
  const { tables } = importing;
  const more = (
    <span className="row">
      <span className="mute">{tables.headerLines}</span>
      <HeaderLines job={job} state={state} file={file} sheet={sheet} />
    </span>
  );
  return (
    <Panel title={nameOf(sheet)} className="import-grid-panel" {...(sheet.tables.length > 0 ? { more } : {})}>
      {sheet.role === 'off' && sheet.name !== null ? (
        <div className="import-none stack">
          <p>{tables.offSheet}</p>
          <div>
            <Button onClick={() => job.readHidden('sheets', sheet.name ?? '', true)}>{tables.readHidden}</Button>
          </div>
        </div>
      ) : (
        <>
          <Part job={job} file={file} sheet={sheet} />
          <HeadingQuestion job={job} file={file} sheet={sheet} />
          <HiddenParts job={job} file={file} sheet={sheet} />
          <SheetGrid job={job} file={file} sheet={sheet} />
        </>
      )}
    </Panel>
  );
};

/** Second step: which sheets are read, and which row is the header. */
export const TableStep = (props: StepProps) => {
  const { job, state, file } = props;
  const { importing } = useText();
  const { proposal } = file;
  const [shown, setShown] = useState(() => {
    const index = proposal?.sheets.findIndex(({ role }) => role === 'data') ?? 0;
    return Math.max(0, index);
  });
  if (!proposal) return null;
  const sheet = proposal.sheets[shown];
  const nothing = tablesRead(proposal).length === 0;
  const parts = proposal.sheets.some(({ part }) => part && !part.off);
  return (
    <Page
      head={<ImportHead job={job} state={state} />}
      body="scroll"
      foot={
        <ActionBar words={file.busy ? importing.working : importing.tables.next}>
          <Button onClick={() => job.drop(file.id)}>{importing.leaveFile}</Button>
          <Button onClick={() => job.goTo('files')}>{importing.back}</Button>
          <Button variant="filled" onClick={job.goOn} disabled={proposal.tables.length === 0}>
            {importing.next}
          </Button>
        </ActionBar>
      }
    >
      {nothing ? (
        <ErrorPanel tone="warning">{importing.tables.noData}</ErrorPanel>
      ) : (
        <p className="mute">{parts ? importing.tables.whyParts : importing.tables.why}</p>
      )}
      <div className="import-two">
        <Panel title={importing.tables.list}>
          <ul className="import-sheets">
            {proposal.sheets.map((each, index) => (
              <SheetLine
                key={each.name ?? ''}
                {...props}
                sheet={each}
                active={index === shown}
                onShow={() => setShown(index)}
              />
            ))}
          </ul>
        </Panel>
        {sheet && <ShownSheet {...props} sheet={sheet} />}
      </div>
    </Page>
  );
};
