import { useLocation } from 'wouter';
import { BuyerList } from './buyer-list';
import { BuyerPage } from './buyer-page';
import { openBuyer } from './buyers-address';

/** The list of buyers, or one of them. */
export const BuyersScreen = () => {
  const [location] = useLocation();
  const id = openBuyer(location);
  return id === null ? <BuyerList /> : <BuyerPage key={id} id={id} />;
};
