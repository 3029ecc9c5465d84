import { useLocation } from 'wouter';
import { alikeBuyers } from '../../domain/merge/alike-records';
import { type Buyer, blankBuyer } from '../../domain/records/buyer';
import { readBlock } from '../../formats/read/read-block';
import { useDraft, useRecords, useStore } from '../../storage/hooks';
import { RegisterSheet, type SheetFrame } from '../../ui/grid/register-sheet';
import { useText } from '../../ui/language/language-context';
import { buyerAddress } from './buyers-address';

const alike = { find: alikeBuyers, addressOf: buyerAddress };
const nameOf = ({ name }: Buyer): string => name;

/** The register of buyers as a sheet. */
export const BuyerSheet = (frame: SheetFrame<'buyers'>) => {
  const { buyers } = useText();
  const [, navigate] = useLocation();
  const store = useStore();
  return (
    <RegisterSheet
      {...frame}
      table="buyers"
      title={buyers.title}
      view={store}
      all={useRecords('buyers')}
      blank={blankBuyer}
      nameOf={nameOf}
      draft={useDraft('sheet/buyers')}
      arrangement={useDraft('sheet-columns/buyers')}
      newId={store.newId}
      readBlock={readBlock}
      alike={alike}
      onOpen={(id) => navigate(buyerAddress(id))}
    />
  );
};
