import { IconSearch } from '@tabler/icons-react';
import { useText } from '../../ui/language/language-context';
import { useOverlays } from '../shell/overlays';

/** Looks like the field that it opens: the palette takes what is typed, and the deck keeps its place. */
export const FindButton = () => {
  const { palette } = useText();
  const { openPalette } = useOverlays();
  return (
    <button type="button" className="deck-find" aria-haspopup="dialog" onClick={openPalette}>
      <IconSearch className="icon" aria-hidden="true" />
      <span className="cut">{palette.hint}</span>
      <kbd>Ctrl K</kbd>
    </button>
  );
};
