import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import {
  asPlanned,
  type Correction,
  correctionFrom,
  isPlausible,
  type Measured,
} from '../../domain/labels/printer-correction';
import { useText } from '../../ui/language/language-context';
import { ErrorPanel } from '../../ui/parts/error-panel';
import { Section } from '../../ui/parts/section';
import { NamedForm } from './named-form';
import { NumberField } from './number-field';
import type { NumberRange } from './typed-number';
import type { Printers } from './use-printers';

const correctionRanges: { readonly [K in keyof Correction]: NumberRange } = {
  shiftX: { from: -30, to: 30 },
  shiftY: { from: -30, to: 30 },
  scale: { from: 90, to: 110 },
};
const measureRanges: { readonly [K in keyof Measured]: NumberRange } = {
  left: { from: 0, to: 60 },
  top: { from: 0, to: 60 },
  ruler: { from: 100, to: 200 },
};

/** Three lengths off the printed test page, and the correction that follows from them. */
const MeasuredForm = ({ printers }: { readonly printers: Printers }) => {
  const { labels } = useText();
  const [measured, setMeasured] = useState(asPlanned);
  const [implausible, setImplausible] = useState(false);
  const take = (): void => {
    const next = correctionFrom(printers.correction, measured);
    setImplausible(!isPlausible(next));
    if (!isPlausible(next)) return;
    setMeasured(asPlanned);
    void printers.correct(next);
  };
  return (
    <fieldset className="labels-measured">
      <legend>{labels.measured}</legend>
      <p className="mute">{labels.measuredHint}</p>
      <div className="labels-sizes">
        {(['left', 'top', 'ruler'] as const).map((key) => (
          <NumberField
            key={key}
            label={labels.measures[key]}
            value={measured[key]}
            {...measureRanges[key]}
            onValue={(value) => setMeasured((now) => ({ ...now, [key]: value }))}
          />
        ))}
      </div>
      {implausible && <ErrorPanel>{labels.implausible}</ErrorPanel>}
      <div className="row">
        <Button onClick={take}>{labels.takeMeasured}</Button>
      </div>
    </fieldset>
  );
};

interface PrinterFormProps {
  readonly printers: Printers;
  readonly testing: boolean;
  readonly onTest: () => void;
}

/** Which printer, how far it is off, and the page to measure that with. */
export const PrinterForm = ({ printers, testing, onTest }: PrinterFormProps) => {
  const { labels } = useText();
  const { choices, chosen, record, correction, remark, refused, pick, correct, add, erase } = printers;
  return (
    <Section
      title={labels.printer}
      more={
        <Button size="xs" disabled={testing} onClick={onTest}>
          {labels.test}
        </Button>
      }
    >
      <div className="stack">
        {remark !== null && <ErrorPanel tone="info">{remark}</ErrorPanel>}
        <NativeSelect
          label={labels.printers}
          value={chosen ?? ''}
          data={[{ value: '', label: labels.noPrinter }, ...choices]}
          onChange={(event) => pick(event.currentTarget.value || null)}
        />
        {chosen !== null && (
          <>
            <div className="labels-sizes">
              {(['shiftX', 'shiftY', 'scale'] as const).map((key) => (
                <NumberField
                  key={key}
                  label={labels.correction[key]}
                  value={correction[key]}
                  {...correctionRanges[key]}
                  onValue={(value) => void correct({ [key]: value })}
                />
              ))}
            </div>
            <MeasuredForm key={chosen} printers={printers} />
          </>
        )}
        {refused !== null && <ErrorPanel takesFocus>{refused}</ErrorPanel>}
        <NamedForm label={labels.addPrinter} action={labels.add} onName={add} />
        {record && (
          <div className="row">
            <Button onClick={() => void erase()}>{labels.erasePrinter}</Button>
          </div>
        )}
      </div>
    </Section>
  );
};
