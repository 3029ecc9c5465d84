import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../language/language-context';

interface ConfirmDialogProps {
  readonly opened: boolean;
  readonly title: string;
  readonly children: ReactNode;
  /** A verb with its number. */
  readonly action: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before what cannot be undone, and only then; everything else offers «Hoàn tác» afterwards. */
export const ConfirmDialog = ({ opened, title, children, action, onConfirm, onClose }: ConfirmDialogProps) => {
  const { ui } = useText();
  return (
    <Modal opened={opened} onClose={onClose} title={title}>
      <div className="stack">
        <div>{children}</div>
        <div className="row" style={{ justifyContent: 'flex-end' }}>
          <Button onClick={onClose} data-autofocus>
            {ui.cancel}
          </Button>
          <Button color="red.9" variant="filled" onClick={onConfirm}>
            {action}
          </Button>
        </div>
      </div>
    </Modal>
  );
};
