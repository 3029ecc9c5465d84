import type { ComponentType } from 'react';
import { useLocation } from 'wouter';
import type { Producer } from '../../domain/records/producer';
import { ProducerList } from './producer-list';
import { ProducerPage } from './producer-page';
import { openProducer } from './producers-address';

interface ProducersScreenProps {
  /** Papers attached to a record: a feature of its own. */
  readonly papers: ComponentType<{ readonly owner: Producer }>;
}

/** The list of producers, or one of them. */
export const ProducersScreen = ({ papers }: ProducersScreenProps) => {
  const [location] = useLocation();
  const id = openProducer(location);
  return id === null ? <ProducerList /> : <ProducerPage key={id} id={id} papers={papers} />;
};
