import { Button } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../ui/language/language-context';
import { noteTourSeen, tourSeen } from './tour-steps';

/** One line for who opens the program for the first time; taken or put off, it does not come again. */
export const TourOffer = ({ onTake }: { readonly onTake: () => void }) => {
  const { help } = useText();
  const [asked, setAsked] = useState(() => !tourSeen(localStorage));
  if (!asked) return null;
  const leave = (): void => {
    noteTourSeen(localStorage);
    setAsked(false);
  };
  return (
    <div className="banner" role="note">
      <span>{help.tour.offer}</span>
      <Button
        size="xs"
        className="push"
        onClick={() => {
          leave();
          onTake();
        }}
      >
        {help.tour.take}
      </Button>
      <Button size="xs" variant="subtle" onClick={leave}>
        {help.tour.later}
      </Button>
    </div>
  );
};
