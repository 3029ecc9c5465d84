import { Modal } from '@mantine/core';
import { useMemo } from 'react';
import { numberRegister } from '../../domain/mou/mou-number';
import { useView } from '../../storage/use-view';
import { useText } from '../../ui/language/language-context';
import { EmptyState } from '../../ui/parts/empty-state';
import { shownNumber } from './mou-rows';

/** Sổ số: each number of the series, what became of it, and why it is void. */
export const NumberRegister = ({
  conferenceId,
  onClose,
}: {
  readonly conferenceId: string;
  readonly onClose: () => void;
}) => {
  const { mous, choices } = useText();
  const view = useView(['mous', 'conferences', 'producers', 'buyers']);
  const lines = useMemo(() => numberRegister(view, conferenceId), [view, conferenceId]);
  const words = mous.register;
  return (
    <Modal opened onClose={onClose} title={words.title} size="44rem">
      {lines.length === 0 ? (
        <EmptyState>{mous.empty}</EmptyState>
      ) : (
        <table className="goods-table">
          <caption className="unseen">{words.title}</caption>
          <thead>
            <tr>
              <th scope="col">{mous.columns.number}</th>
              <th scope="col">{mous.columns.parties}</th>
              <th scope="col">{words.fate}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ number, fate, mou, reason }) => (
              <tr key={`${number} ${mou?.id ?? ''}`}>
                <td className="num">{shownNumber(number)}</td>
                <td>
                  {[
                    view.row('producers', mou?.producerId ?? '')?.record.name,
                    view.row('buyers', mou?.buyerId ?? '')?.record.name,
                    ...(mou?.signatories ?? []).slice(0, 2).map(({ office }) => office),
                  ]
                    .filter(Boolean)
                    .join(' – ')}
                </td>
                <td>
                  {fate === 'removed' || fate === 'elsewhere' || fate === 'unexplained'
                    ? words.fates[fate]
                    : choices.mouState[fate]}
                  {reason !== null && `: ${reason}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Modal>
  );
};
