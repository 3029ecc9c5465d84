import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Selection } from '../../ui/list/selection';
import { DecisionsScreen } from './decisions/decisions-screen';
import { expiryScreenAt } from './expiry-address';
import { ExpiryList } from './expiry-list';
import { LettersPage } from './letters/letters-page';
import './expiry.css';

/** Certificates: the lists by day, the letters to producers, and the decisions behind them. */
export const ExpiryScreen = () => {
  const [location] = useLocation();
  // Kept here: the letters are for the rows chosen in the list.
  const [selected, setSelected] = useState<Selection>(new Set<string>());
  const at = expiryScreenAt(location);
  if (at === 'letters') return <LettersPage selected={selected} />;
  return at === 'decisions' ? <DecisionsScreen /> : <ExpiryList selected={selected} onSelect={setSelected} />;
};
