import { Button } from '@mantine/core';
import { useEffect, useMemo } from 'react';
import { useLocation } from 'wouter';
import { planRemoveInSteps } from '../../domain/plan/planners/plan-remove';
import { type Buyer, buyerKinds } from '../../domain/records/buyer';
import { buyerRegister } from '../../domain/search/registers';
import { useRecords, useStore, useTableVersion } from '../../storage/hooks';
import { createPauses } from '../../storage/pauses';
import { type Acted, useActions } from '../../ui/act/act-context';
import { markInteractive } from '../../ui/act/mark-interactive';
import { ViewSwitch } from '../../ui/grid/view-switch';
import { useFormat, useText } from '../../ui/language/language-context';
import { RegisterList } from '../../ui/list/register-list';
import { PartyFilters } from '../../ui/party/party-filters';
import { usePartyRows } from '../../ui/party/use-party-rows';
import { useListView } from '../../ui/routing/list-view';
import { useAskedToAdd } from '../../ui/routing/use-asked-to-add';
import { useSearchText } from '../../ui/routing/use-search-text';
import { AddBuyerDialog } from './add-buyer-dialog';
import { useBuyerColumns } from './buyer-columns';
import { BuyerInspector } from './buyer-inspector';
import { BuyerSheet } from './buyer-sheet';
import { buyerAddress, buyersBase, buyersSheet, isBuyersSheet } from './buyers-address';

const rowKey = ({ id }: Buyer): string => id;
const rowName = ({ name }: Buyer): string => name;

/** The register of buyers. */
export const BuyerList = () => {
  const { buyers, choices } = useText();
  const { number } = useFormat();
  const [location, navigate] = useLocation();
  const sheet = isBuyersSheet(location);
  const store = useStore();
  const version = useTableVersion('buyers');
  const { act } = useActions();
  const view = useListView(sheet ? buyersSheet : buyersBase);
  const { text, setText, initial } = useSearchText(view);
  const { adding, setAdding } = useAskedToAdd(buyersBase);
  const records = useRecords('buyers');
  // oxlint-disable-next-line react/exhaustive-deps -- the register reads the very array that is named here
  const register = useMemo(() => buyerRegister(store), [store, records]);
  const { rows, total, provinces } = usePartyRows(register, view, text, 'buyers');
  const columns = useBuyerColumns();
  const kinds = useMemo(() => buyerKinds.map((kind) => ({ value: kind, label: choices.buyerKind[kind] })), [choices]);
  useEffect(markInteractive, []);
  const remove = async (ids: readonly string[]): Promise<Acted> => {
    const words = buyers.removedMany(number(ids.length));
    const records = ids.map((id) => ({ table: 'buyers' as const, id }));
    return act(await createPauses().run(planRemoveInSteps(store, records, '')), { done: words });
  };
  const filters = (
    <PartyFilters
      table="buyers"
      view={view}
      words={buyers}
      kinds={kinds}
      provinces={provinces}
      initial={initial}
      onSearch={setText}
    />
  );
  const views = <ViewSwitch sheet={sheet} listHref={buyersBase} sheetHref={buyersSheet} />;
  const context = buyers.inBook(number(total));
  if (sheet) {
    return (
      <BuyerSheet
        records={rows}
        context={context}
        searchedFor={`${text} ${location}`}
        views={views}
        filters={filters}
      />
    );
  }
  return (
    <RegisterList
      register="buyers"
      version={version}
      title={buyers.title}
      context={context}
      rows={rows}
      searchedFor={text}
      total={total}
      rowKey={rowKey}
      rowName={rowName}
      columns={columns}
      filters={filters}
      views={views}
      onOpen={(row) => navigate(buyerAddress(row.id))}
      add={{ words: buyers.add, run: () => setAdding(true) }}
      remove={{ words: buyers.removeMany, run: remove }}
      empty={{
        words: buyers.empty,
        action: <Button onClick={() => setAdding(true)}>{buyers.add}</Button>,
      }}
      noMatch={buyers.noMatch}
      renderInspector={(row) => <BuyerInspector buyer={row} />}
    >
      {adding && <AddBuyerDialog onClose={() => setAdding(false)} />}
    </RegisterList>
  );
};
