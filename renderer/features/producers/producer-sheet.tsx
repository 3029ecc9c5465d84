import { useLocation } from 'wouter';
import { alikeProducers } from '../../domain/merge/alike-records';
import { blankProducer, type Producer } from '../../domain/records/producer';
import { readBlock } from '../../formats/read/read-block';
import { useDraft, useRecords, useStore } from '../../storage/hooks';
import { RegisterSheet, type SheetFrame } from '../../ui/grid/register-sheet';
import { useText } from '../../ui/language/language-context';
import { producerAddress } from './producers-address';

const alike = { find: alikeProducers, addressOf: producerAddress };
const nameOf = ({ name }: Producer): string => name;

/** The register of producers as a sheet. */
export const ProducerSheet = (frame: SheetFrame<'producers'>) => {
  const { producers } = useText();
  const [, navigate] = useLocation();
  const store = useStore();
  return (
    <RegisterSheet
      {...frame}
      table="producers"
      title={producers.title}
      view={store}
      all={useRecords('producers')}
      blank={blankProducer}
      nameOf={nameOf}
      draft={useDraft('sheet/producers')}
      arrangement={useDraft('sheet-columns/producers')}
      newId={store.newId}
      readBlock={readBlock}
      alike={alike}
      onOpen={(id) => navigate(producerAddress(id))}
    />
  );
};
