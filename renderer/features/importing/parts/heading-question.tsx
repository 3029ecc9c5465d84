import { Button } from '@mantine/core';
import { useId } from 'react';
import type { SheetFinding } from '../../../domain/intake/intake-proposal';
import { useFormat, useText } from '../../../ui/language/language-context';
import { askedHeader, dataFrom, type HeaderRows, withHeader } from '../model/header-choice';
import type { StepProps } from '../steps/step-props';

interface QuestionProps extends Pick<StepProps, 'job' | 'file'> {
  readonly sheet: SheetFinding;
}

/** Whether the first row of a list is data already or its header, where no heading told it; and the way to read a sheet without one. */
export const HeadingQuestion = ({ job, file, sheet }: QuestionProps) => {
  const { tables } = useText().importing;
  const { number } = useFormat();
  const name = useId();
  const { proposal, choices } = file;
  if (!proposal) return null;
  const choose = (header: HeaderRows): void => job.chooseTable(header.tableId, withHeader(choices, header));
  const asked = askedHeader(proposal, sheet, choices);
  const from = dataFrom(proposal, sheet);
  if (from) {
    return (
      <div className="import-part row">
        <span className="mute">{tables.noneHere}</span>
        <Button onClick={() => choose(from)}>{tables.readWithout(number(from.top))}</Button>
      </div>
    );
  }
  if (!asked) return null;
  const row = number(asked.top);
  const isData = asked.bottom < asked.top;
  return (
    <div className="import-part">
      <span>{isData ? tables.missing(row) : tables.guessed(row)}</span>
      <fieldset className="import-pick">
        <legend className="medium">{tables.rowIs(row)}</legend>
        <label>
          <input
            type="radio"
            name={name}
            checked={isData}
            onChange={() => choose({ ...asked, bottom: asked.top - 1 })}
          />
          <span>{tables.isData}</span>
        </label>
        <label>
          <input type="radio" name={name} checked={!isData} onChange={() => choose({ ...asked, bottom: asked.top })} />
          <span>{tables.isHeader}</span>
        </label>
      </fieldset>
    </div>
  );
};
