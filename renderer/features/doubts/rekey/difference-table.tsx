import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Rekeying, RekeySide } from '../../../domain/records/rekeying';
import type { RekeyDifference } from '../../../domain/rekeying/rekey-report';
import { fieldLabel } from '../../../ui/fields/choice-words';
import { type ValueNames, valueWords } from '../../../ui/fields/value-words';
import { useText } from '../../../ui/language/language-context';

interface DifferenceTableProps {
  readonly of: Rekeying['of'];
  readonly differences: readonly RekeyDifference[];
  readonly names: ValueNames;
  readonly onTake: (difference: RekeyDifference, take: RekeySide, why: string) => void;
}

interface LineProps extends Omit<DifferenceTableProps, 'differences'> {
  readonly difference: RekeyDifference;
}

const Decision = ({ of, difference, names, onTake }: LineProps) => {
  const words = useText();
  const { page } = words.rekey;
  const [why, setWhy] = useState('');
  const [asked, setAsked] = useState(false);
  if (difference.taken !== null) return <span className="mute">{page.taken[difference.taken]}</span>;
  const about = `${names.record(of, difference.recordId) ?? ''}, ${fieldLabel(words, of, difference.field)}`;
  const take = (side: RekeySide): void => {
    const reason = why.normalize('NFC').trim();
    if (reason === '') setAsked(true);
    else onTake(difference, side, reason);
  };
  return (
    <>
      <TextInput
        size="xs"
        aria-label={`${page.why}: ${about}`}
        placeholder={page.why}
        value={why}
        error={asked && why.trim() === '' ? page.whyMissing : undefined}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      <span className="rekey-take">
        <Button size="xs" aria-label={`${page.takeFirst}: ${about}`} onClick={() => take('first')}>
          {page.takeFirst}
        </Button>
        <Button size="xs" aria-label={`${page.takeSecond}: ${about}`} onClick={() => take('second')}>
          {page.takeSecond}
        </Button>
      </span>
    </>
  );
};

/** Where two typings differ: both values, and which of them is kept and why. */
export const DifferenceTable = ({ differences, ...line }: DifferenceTableProps) => {
  const words = useText();
  const { page } = words.rekey;
  const { of, names } = line;
  if (differences.length === 0) return <p className="mute">{page.noDifferences}</p>;
  return (
    <table className="rekey-table">
      <thead>
        <tr>
          <th scope="col">{page.columns.record}</th>
          <th scope="col">{page.columns.field}</th>
          <th scope="col">{page.columns.first}</th>
          <th scope="col">{page.columns.second}</th>
          <th scope="col">{page.columns.taken}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map((difference) => {
          const { rekeyedId, recordId, field, first, second } = difference;
          return (
            <tr key={`${rekeyedId} ${field}`}>
              <th scope="row">{names.record(of, recordId)}</th>
              <td>{fieldLabel(words, of, field)}</td>
              <td className="num">{valueWords(words, of, field, first, names) || page.empty}</td>
              <td className="num">{valueWords(words, of, field, second, names) || page.empty}</td>
              <td>
                <Decision {...line} difference={difference} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
