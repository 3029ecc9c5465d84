import { type ReactNode, useCallback } from 'react';
import { useLocation } from 'wouter';
import { blankProducer, type Producer } from '../../domain/records/producer';
import { readBlock } from '../../formats/read/read-block';
import { useDraft, useRecords, useStore } from '../../storage/hooks';
import { RegisterSheet } from '../../ui/grid/register-sheet';
import { useGridColumns } from '../../ui/grid/use-grid-columns';
import { useGridRegister } from '../../ui/grid/use-grid-register';
import { useText } from '../../ui/language/language-context';
import { producerAddress } from './producers-address';

interface ProducerSheetProps {
  /** After search and filters. */
  readonly producers: readonly Producer[];
  readonly context: string;
  readonly searchedFor: string;
  readonly views: ReactNode;
  readonly filters: ReactNode;
}

const noReferences = {};

/** The register of producers as a sheet. */
export const ProducerSheet = ({ producers, context, searchedFor, views, filters }: ProducerSheetProps) => {
  const words = useText();
  const [, navigate] = useLocation();
  const store = useStore();
  const all = useRecords('producers');
  const columns = useGridColumns('producers', noReferences);
  const register = useGridRegister('producers', store, all, columns, blankProducer);
  const draft = useDraft('sheet/producers');
  const arrangement = useDraft('sheet-columns/producers');
  const nameOf = useCallback((id: string) => store.record('producers', id)?.name ?? '', [store]);
  return (
    <RegisterSheet
      title={words.producers.title}
      context={context}
      views={views}
      filters={filters}
      view={store}
      register={register}
      records={producers}
      searchedFor={searchedFor}
      columns={columns}
      nameOf={nameOf}
      draft={draft}
      arrangement={arrangement}
      newId={store.newId}
      readBlock={readBlock}
      onOpen={(id) => navigate(producerAddress(id))}
    />
  );
};
