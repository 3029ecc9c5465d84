import { Button } from '@mantine/core';
import { useFormat, useText } from '../language/language-context';
import { ErrorPanel } from '../parts/error-panel';

interface DraftOfferProps {
  /** ISO time of the last key that was kept. */
  readonly at: string;
  readonly onTake: () => void;
  readonly onDrop: () => void;
}

/** Typing of a session that ended before it was saved: «Anh/chị đang nhập dở…: Tiếp tục / Bỏ». */
export const DraftOffer = ({ at, onTake, onDrop }: DraftOfferProps) => {
  const { ui } = useText();
  const { moment } = useFormat();
  return (
    <ErrorPanel
      tone="info"
      action={
        <span className="row">
          <Button size="xs" onClick={onTake}>
            {ui.form.draftUse}
          </Button>
          <Button size="xs" variant="subtle" onClick={onDrop}>
            {ui.form.draftDrop}
          </Button>
        </span>
      }
    >
      {ui.form.draftFound(moment(at))}
    </ErrorPanel>
  );
};
