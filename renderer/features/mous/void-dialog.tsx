import { Button, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../ui/language/language-context';

interface VoidDialogProps {
  /** `07`. */
  readonly number: string;
  readonly onVoid: (reason: string) => void;
  readonly onClose: () => void;
}

/** A void paper keeps its number: the register of numbers must be able to say why (U4). */
export const VoidDialog = ({ number, onVoid, onClose }: VoidDialogProps) => {
  const { mous, ui } = useText();
  const [reason, setReason] = useState('');
  return (
    <Modal opened onClose={onClose} title={mous.state.voidTitle(number)}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() !== '') onVoid(reason.trim());
        }}
      >
        <p>{mous.state.voidWords}</p>
        <TextInput
          label={`${mous.state.voidReason} (${ui.required})`}
          required
          withAsterisk={false}
          data-autofocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <div className="row" style={{ justifyContent: 'flex-end' }}>
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button type="submit" color="red.9" variant="filled" disabled={reason.trim() === ''}>
            {mous.state.void}
          </Button>
        </div>
      </form>
    </Modal>
  );
};
