import { Button, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { CoveringLetter } from '../../documents/catalogue-book/make-annex';
import { isCivilDate } from '../../domain/vietnamese/civil-date';
import { useText } from '../../ui/language/language-context';

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** `05/12/2026` or `5-12-2026` as a civil day. */
const typedDay = (text: string): string | null => {
  const [, day, month, year] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/u.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(date) ? date : null;
};

/** Number, day and place of the letter that the annex goes with; blanks print dots. */
export const LetterDialog = ({
  opened,
  onClose,
  onMake,
}: {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onMake: (letter: CoveringLetter) => void;
}) => {
  const { catalogue, ui } = useText();
  const { letter } = catalogue;
  const [number, setNumber] = useState('');
  const [date, setDate] = useState('');
  const [place, setPlace] = useState('');
  const [asked, setAsked] = useState(false);
  const day = date.trim() === '' ? null : typedDay(date);
  const bad = date.trim() !== '' && day === null;
  const make = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (bad) return;
    onMake({ number: orNull(number), date: day, place: orNull(place) });
    onClose();
  };
  return (
    <Modal opened={opened} onClose={onClose} title={letter.title}>
      <form className="stack" noValidate onSubmit={make}>
        <p className="mute">{letter.hint}</p>
        <TextInput
          label={letter.number}
          value={number}
          onChange={(event) => setNumber(event.currentTarget.value)}
          data-autofocus
        />
        <TextInput
          label={letter.date}
          value={date}
          onChange={(event) => setDate(event.currentTarget.value)}
          error={asked && bad ? letter.badDate : undefined}
        />
        <TextInput label={letter.place} value={place} onChange={(event) => setPlace(event.currentTarget.value)} />
        <div className="row" style={{ justifyContent: 'flex-end' }}>
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button type="submit" variant="filled">
            {letter.make}
          </Button>
        </div>
      </form>
    </Modal>
  );
};
