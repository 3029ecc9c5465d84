import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { gatherEditRecords } from '../documents/edit-workbook/gather-edit-records';
import { plainFileName } from '../domain/vietnamese/file-name';
import { useStore } from '../storage/hooks';
import { useToday } from '../ui/act/today';
import { useFormat, useLanguage, useText } from '../ui/language/language-context';
import { ExportButton } from './export-button';
import type { MakeFile } from './use-file-export';

interface RegisterExportProps {
  readonly table: 'producers' | 'products';
  /** Records that the list shows now. */
  readonly count: number;
  /** Asked only when the officer writes: a list of thousands changes with each letter. */
  readonly ids: () => readonly string[];
}

/** «Xuất Excel để sửa» of the records that a list shows. Producers have personal data, which may be left out. */
export const RegisterExport = ({ table, count, ids }: RegisterExportProps) => {
  const { edit } = useText().workbooks;
  const { language } = useLanguage();
  const { number, date } = useFormat();
  const store = useStore();
  const today = useToday();
  // Never ticked in advance: a file goes further than a screen.
  const [personalData, setPersonalData] = useState(false);
  const make: MakeFile = async (papers, { signal, report }) => {
    const setting = {
      personalData,
      officeName: store.records('offices')[0]?.name ?? '',
      createdAt: store.now(),
      ownFields: store.records('ownFields'),
    };
    const records = gatherEditRecords(store, table, ids());
    const { bytes: data } = await papers.editWorkbook(records, setting, language, { signal, onProgress: report });
    const suggestedName = plainFileName(edit.fileName[table](date(today)), 'xlsx');
    return { kind: 'xlsx', title: edit.saveTitle, suggestedName, data };
  };
  const words = {
    button: edit.button,
    title: edit.dialogTitle,
    working: edit.working,
    unit: edit.unit,
    stopKeeps: edit.stop,
    saved: (file: string) => edit.done(file, number(count)),
    open: edit.open,
    close: edit.cancel,
    write: edit.export,
  };
  return (
    <ExportButton
      words={words}
      sign="workbook"
      disabled={count === 0}
      make={make}
      onClosed={() => setPersonalData(false)}
    >
      <p className="num">{edit.explain(number(count))}</p>
      {table === 'producers' && (
        <Checkbox
          label={edit.personal}
          description={edit.personalOff}
          checked={personalData}
          onChange={(event) => setPersonalData(event.currentTarget.checked)}
        />
      )}
    </ExportButton>
  );
};
