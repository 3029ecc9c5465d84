import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { cellsOf, type KnownSheet, knownSheets, sheetTrouble } from '../../domain/labels/sheet-geometry';
import type { SheetGeometry } from '../../domain/records/label-sheet';
import { useFormat, useText } from '../../ui/language/language-context';
import { ErrorPanel } from '../../ui/parts/error-panel';
import { Section } from '../../ui/parts/section';
import { NamedForm } from './named-form';
import { NumberField } from './number-field';
import type { NumberRange } from './typed-number';
import type { Sheets } from './use-sheets';

const ranges: { readonly [K in keyof SheetGeometry]: NumberRange } = {
  columns: { from: 1, to: 20, whole: true },
  rows: { from: 1, to: 40, whole: true },
  width: { from: 15, to: 210 },
  height: { from: 8, to: 297 },
  left: { from: 0, to: 100 },
  top: { from: 0, to: 100 },
  gapX: { from: 0, to: 50 },
  gapY: { from: 0, to: 50 },
};
const sizeKeys = ['columns', 'rows', 'width', 'height', 'left', 'top', 'gapX', 'gapY'] as const;

const useSheetNames = () => {
  const { labels } = useText();
  const { number } = useFormat();
  return (sheet: SheetGeometry): string => {
    const size = `${number(sheet.width)} × ${number(sheet.height)}`;
    return labels.known(number(cellsOf(sheet)), number(sheet.columns), number(sheet.rows), size);
  };
};

/** Which sheet of labels, its sizes when asked for, and what is wrong with them. */
export const SheetForm = ({ sheets }: { readonly sheets: Sheets }) => {
  const { labels } = useText();
  const nameOf = useSheetNames();
  const [open, setOpen] = useState(false);
  const { saved, own, key, sheet, refused, pick, change, saveAs, erase } = sheets;
  const trouble = sheetTrouble(sheet);
  const known = (Object.keys(knownSheets) as KnownSheet[]).map((each) => ({
    value: each,
    label: nameOf(knownSheets[each]),
  }));
  return (
    <Section
      title={labels.sheet}
      more={
        <Button size="xs" variant="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
          {labels.changeSizes}
        </Button>
      }
    >
      <div className="stack">
        <NativeSelect
          label={labels.sheets}
          value={key}
          data={[...saved.map(({ id, name }) => ({ value: id, label: name })), ...known]}
          onChange={(event) => pick(event.currentTarget.value)}
        />
        {open && (
          <div className="labels-sizes">
            {sizeKeys.map((size) => (
              <NumberField
                key={size}
                label={labels.sizes[size]}
                value={sheet[size]}
                {...ranges[size]}
                onValue={(value) => change({ ...sheet, [size]: value })}
              />
            ))}
          </div>
        )}
        {trouble !== null && <ErrorPanel>{labels.trouble[trouble]}</ErrorPanel>}
        {refused !== null && <ErrorPanel takesFocus>{refused}</ErrorPanel>}
        {open && <NamedForm label={labels.sheetName} action={labels.saveSheetAs} onName={saveAs} />}
        {open && own && (
          <div className="row">
            <Button onClick={() => void erase()}>{labels.eraseSheet}</Button>
          </div>
        )}
      </div>
    </Section>
  );
};
