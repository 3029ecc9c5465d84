import type { Producer } from '../../domain/records/producer';
import { completenessOf } from '../../domain/rules/completeness';
import { CompletenessList } from '../../ui/form/completeness-list';
import { fieldAddress, useFieldInAddress } from '../../ui/form/use-field-in-address';
import { useText } from '../../ui/language/language-context';
import { producerAddress } from './producers-address';

/** What the producer's own part of each dossier lacks (R9); its products say the rest on their pages. */
export const ProducerReadiness = ({ producer }: { readonly producer: Producer }) => {
  const { producers } = useText();
  useFieldInAddress();
  return (
    <CompletenessList
      title={producers.ready}
      of={(purpose) => completenessOf('producers', producer, purpose)}
      addressOf={({ field }) => fieldAddress(producerAddress(producer.id), field)}
    />
  );
};
