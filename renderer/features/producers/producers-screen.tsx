import { useLocation } from 'wouter';
import { ProducerList } from './producer-list';
import { ProducerPage } from './producer-page';
import { openProducer } from './producers-address';

/** The list of producers, or one of them. */
export const ProducersScreen = () => {
  const [location] = useLocation();
  const id = openProducer(location);
  return id === null ? <ProducerList /> : <ProducerPage key={id} id={id} />;
};
