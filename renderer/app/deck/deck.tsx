import { useRecords } from '../../storage/hooks';
import { useText } from '../../ui/language/language-context';
import { Mark } from '../mark';
import { FindButton } from './find-button';
import { SavedState } from './saved-state';
import './deck.css';

/** The dark bar on top: the house, the office, search, what is saved, who works here. */
export const Deck = () => {
  const { app } = useText();
  const office = useRecords('offices')[0];
  return (
    <header className="deck">
      <div className="deck-brand" title={app.name}>
        <Mark />
        <span>{app.name}</span>
      </div>
      <div className="deck-office cut">{office?.name ?? app.noOffice}</div>
      <FindButton />
      <SavedState />
      {office?.officerName && (
        <div className="deck-officer cut" title={app.officer(office.officerName)}>
          {office.officerName}
        </div>
      )}
    </header>
  );
};
