import type { ComponentType } from 'react';
import { useLocation } from 'wouter';
import type { Buyer } from '../../domain/records/buyer';
import { BuyerList } from './buyer-list';
import { BuyerPage } from './buyer-page';
import { openBuyer } from './buyers-address';

interface BuyersScreenProps {
  /** Papers attached to a record: a feature of its own. */
  readonly papers: ComponentType<{ readonly owner: Buyer }>;
}

/** The list of buyers, or one of them. */
export const BuyersScreen = ({ papers }: BuyersScreenProps) => {
  const [location] = useLocation();
  const id = openBuyer(location);
  return id === null ? <BuyerList /> : <BuyerPage key={id} id={id} papers={papers} />;
};
