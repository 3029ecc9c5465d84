import { Button, Modal } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Mou } from '../../domain/records/mou';
import { useStore } from '../../storage/hooks';
import { useView } from '../../storage/use-view';
import { PickField } from '../../ui/fields/pick-field';
import { useFormat, useText } from '../../ui/language/language-context';
import { ErrorPanel } from '../../ui/parts/error-panel';
import { GoodsCell } from './goods-cell';
import {
  addableProducts,
  broughtToAdd,
  type GoodsKey,
  isGoodsOpen,
  withCell,
  withoutRow,
  withProducts,
} from './goods-edits';
import { shownNumber } from './mou-rows';
import { useGoods } from './use-goods';

const cells = ['quantity', 'unit', 'supplyTime', 'price'] as const satisfies readonly GoodsKey[];

type Save = ReturnType<typeof useGoods>['save'];

const GoodsTable = ({ mou, save }: { readonly mou: Mou; readonly save: Save }) => {
  const { mous, ui } = useText();
  const store = useStore();
  const { goods } = mou;
  const locked = !isGoodsOpen(mou);
  return (
    <table className="goods-table">
      <caption className="unseen">{mous.goods.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{mous.goods.product}</th>
          {cells.map((cell) => (
            <th key={cell} scope="col" className={cell === 'quantity' || cell === 'price' ? 'right' : ''}>
              {mous.goods[cell]}
            </th>
          ))}
          <th scope="col">
            <span className="unseen">{ui.remove}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {goods.map((row, index) => {
          const name = store.record('products', row.productId)?.name ?? mous.goods.gone;
          return (
            <tr key={row.productId}>
              <th scope="row">{name}</th>
              {cells.map((cell) => (
                <td key={cell}>
                  <GoodsCell
                    goods={row}
                    field={cell}
                    label={mous.goods.of(mous.goods[cell], name)}
                    disabled={locked}
                    onSave={(value) => save(withCell(goods, index, cell, value))}
                  />
                </td>
              ))}
              <td>
                <Button
                  size="xs"
                  variant="subtle"
                  aria-label={mous.goods.remove(name)}
                  title={mous.goods.remove(name)}
                  disabled={locked}
                  onClick={() => void save(withoutRow(goods, index), mous.goods.removed(name))}
                >
                  <IconTrash className="icon" aria-hidden="true" />
                </Button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};

const GoodsEditor = ({ mou, onClose }: { readonly mou: Mou; readonly onClose: () => void }) => {
  const { mous } = useText();
  const { number } = useFormat();
  const { save, refused } = useGoods(mou);
  const view = useView(['products', 'participations']);
  const addable = useMemo(() => addableProducts(view, mou), [view, mou]);
  const brought = useMemo(() => broughtToAdd(view, mou), [view, mou]);
  const open = isGoodsOpen(mou);
  return (
    <div className="stack">
      {refused !== null && <ErrorPanel takesFocus>{refused}</ErrorPanel>}
      {!open && <ErrorPanel tone="info">{mous.goods.locked}</ErrorPanel>}
      {mou.goods.length === 0 ? (
        <p className="mute">{mous.goods.empty}</p>
      ) : (
        <div className="goods-scroll">
          <GoodsTable mou={mou} save={save} />
        </div>
      )}
      {open && addable.length > 0 && (
        <PickField
          // A new field after each pick, so that it is empty again.
          key={mou.goods.length}
          label={mous.goods.add}
          placeholder={mous.goods.addPlaceholder}
          options={addable.map(({ id, name }) => ({ value: id, label: name }))}
          value={null}
          onPick={(id) =>
            void save(
              withProducts(
                mou.goods,
                addable.filter((product) => product.id === id),
              ),
            )
          }
        />
      )}
      <div className="row" style={{ justifyContent: 'flex-end' }}>
        {open && brought.length > 0 && (
          <Button onClick={() => void save(withProducts(mou.goods, brought))}>
            {mous.goods.propose(number(brought.length))}
          </Button>
        )}
        <Button variant="filled" onClick={onClose}>
          {mous.goods.done}
        </Button>
      </div>
    </div>
  );
};

interface GoodsDialogProps {
  readonly mou: Mou;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** The table of goods of one memorandum, saved cell by cell. */
export const GoodsDialog = ({ mou, opened, onClose }: GoodsDialogProps) => {
  const { mous } = useText();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="56rem"
      title={`${mous.sections.goods}, ${mous.number(shownNumber(mou.number)).toLocaleLowerCase()}`}
    >
      <GoodsEditor mou={mou} onClose={onClose} />
    </Modal>
  );
};
