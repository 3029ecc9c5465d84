import { Button, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { planRevoke } from '../../../domain/plan/planners/plan-revoke';
import type { Certificate } from '../../../domain/records/certificate';
import { readTyped } from '../../../domain/typing/read-typed';
import { normaliseLine } from '../../../domain/vietnamese/normalise-text';
import { useActions } from '../../../ui/act/act-context';
import { useFormat, useText } from '../../../ui/language/language-context';
import { ErrorPanel } from '../../../ui/parts/error-panel';

interface RevokeDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
  readonly certificates: readonly Certificate[];
  /** As the decision has it; null or a year alone proves nothing. */
  readonly recognisedOn: string | null;
}

interface Troubles {
  readonly number?: string;
  readonly day?: string;
  readonly save?: string;
}

/** The number and the day of the decision that revokes, for all chosen certificates at once. */
export const RevokeDialog = ({ opened, onClose, onDone, certificates, recognisedOn }: RevokeDialogProps) => {
  const { expiry, ui } = useText();
  const format = useFormat();
  const { act } = useActions();
  const [typed, setTyped] = useState({ number: '', day: '' });
  const [troubles, setTroubles] = useState<Troubles>({});
  const words = expiry.decisions;
  const count = format.number(certificates.length);
  const run = async (): Promise<void> => {
    const number = normaliseLine(typed.number);
    const reading = readTyped({ type: 'date' }, typed.day);
    const day = reading.outcome === 'value' ? String(reading.value) : null;
    if (number === '') return setTroubles({ number: words.numberMissing });
    if (day === null) return setTroubles({ day: words.dayMissing });
    if (recognisedOn !== null && day < recognisedOn) {
      return setTroubles({ day: words.dayBefore(format.date(recognisedOn)) });
    }
    const acted = await act(planRevoke(certificates, { number, day }), { done: words.revoked(count) });
    if (!acted.ok) return setTroubles({ save: acted.sentence });
    setTyped({ number: '', day: '' });
    setTroubles({});
    onDone();
  };
  return (
    <Modal opened={opened} onClose={onClose} title={words.revokeTitle(count)}>
      <form
        className="letters-form"
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        <p className="mute">{words.revokeHint}</p>
        <TextInput
          label={words.revocationNo}
          error={troubles.number}
          onChange={(event) => setTyped({ ...typed, number: event.currentTarget.value })}
          data-autofocus
          autoComplete="off"
          spellCheck={false}
        />
        <TextInput
          label={words.revokedOn}
          description={ui.form.dateHint}
          error={troubles.day}
          onChange={(event) => setTyped({ ...typed, day: event.currentTarget.value })}
          autoComplete="off"
        />
        {troubles.save && <ErrorPanel>{troubles.save}</ErrorPanel>}
        <div className="row">
          <Button type="submit" variant="filled">
            {words.revokeRun}
          </Button>
          <Button onClick={onClose}>{ui.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
};
