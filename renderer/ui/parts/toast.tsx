import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';

interface Toast {
  readonly message: string;
  readonly undo?: { readonly word: string; readonly run: () => void };
}

/**
 * Something is done, and for 8 seconds it can be taken back here; later from the list of recent actions. One at a time:
 * a button for what Ctrl+Z has taken back already would lead nowhere, and a pile covers the form on a small screen.
 */
export const showToast = ({ message, undo }: Toast): void => {
  notifications.clean();
  const id = notifications.show({
    message: (
      <span className="row">
        <span className="grow">{message}</span>
        {undo && (
          <Button
            size="xs"
            onClick={() => {
              notifications.hide(id);
              undo.run();
            }}
          >
            {undo.word}
          </Button>
        )}
      </span>
    ),
    withBorder: true,
    color: 'cham',
  });
};
