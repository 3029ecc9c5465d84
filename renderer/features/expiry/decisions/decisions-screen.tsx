import { useLocation } from 'wouter';
import { openDecision } from '../expiry-address';
import { DecisionList } from './decision-list';
import { DecisionPage } from './decision-page';

/** Decisions as records of their own: one edited once changes all of its products. */
export const DecisionsScreen = () => {
  const [location] = useLocation();
  const open = openDecision(location);
  return open === null ? <DecisionList /> : <DecisionPage key={open} id={open} />;
};
