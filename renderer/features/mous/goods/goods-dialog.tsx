import { Button, Modal } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Mou } from '../../../domain/records/mou';
import { useStore } from '../../../storage/hooks';
import { useView } from '../../../storage/use-view';
import { PickField } from '../../../ui/fields/pick-field';
import { useFormat, useText } from '../../../ui/language/language-context';
import { ErrorPanel } from '../../../ui/parts/error-panel';
import type { GoodsSpot } from '../missing/issue-spot';
import { shownNumber } from '../mou-rows';
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
import { useGoods } from './use-goods';

const cells = ['quantity', 'unit', 'supplyTime', 'price'] as const satisfies readonly GoodsKey[];

type Save = ReturnType<typeof useGoods>['save'];

interface GoodsTableProps {
  readonly mou: Mou;
  readonly save: Save;
  readonly at: GoodsSpot;
}

const GoodsTable = ({ mou, save, at }: GoodsTableProps) => {
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
          const beginsAt = (cell: string): boolean => at !== 'add' && at.row === index && at.cell === cell;
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
                    first={beginsAt(cell)}
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
                  data-autofocus={beginsAt('remove') ? true : undefined}
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

interface GoodsEditorProps {
  readonly mou: Mou;
  /** Where the cursor begins. */
  readonly at: GoodsSpot;
  readonly onClose: () => void;
}

const GoodsEditor = ({ mou, at, onClose }: GoodsEditorProps) => {
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
          <GoodsTable mou={mou} save={save} at={at} />
        </div>
      )}
      {open && addable.length > 0 && (
        <PickField
          // A new field after each pick, so that it is empty again.
          key={mou.goods.length}
          label={mous.goods.add}
          placeholder={mous.goods.addPlaceholder}
          first={at === 'add'}
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

/** The table of goods of one memorandum, saved cell by cell. */
export const GoodsDialog = ({ mou, at, onClose }: GoodsEditorProps) => {
  const { mous } = useText();
  return (
    <Modal
      opened
      onClose={onClose}
      size="56rem"
      title={`${mous.sections.goods}, ${mous.number(shownNumber(mou.number)).toLocaleLowerCase()}`}
    >
      <GoodsEditor mou={mou} at={at} onClose={onClose} />
    </Modal>
  );
};
