import { useState } from 'react';
import type { MouGoods } from '../../../domain/records/mou';
import { useFormat, useText } from '../../../ui/language/language-context';
import { type GoodsKey, readGoodsCell } from './goods-edits';

interface GoodsCellProps {
  readonly goods: MouGoods;
  readonly field: GoodsKey;
  readonly label: string;
  readonly disabled: boolean;
  /** The cursor begins here when the table opens. */
  readonly first: boolean;
  /** Answers whether it was saved. */
  readonly onSave: (value: string | number | null) => Promise<boolean>;
}

/** One cell of the table of goods: its text is its own while somebody types, read when it is left. */
export const GoodsCell = ({ goods, field, label, disabled, first, onSave }: GoodsCellProps) => {
  const { mous } = useText();
  const { number } = useFormat();
  const [typed, setTyped] = useState<string | null>(null);
  const [unread, setUnread] = useState<string | null>(null);
  const stored = goods[field];
  const shown = stored === null ? '' : typeof stored === 'number' ? number(stored) : stored;
  const numeric = field === 'quantity' || field === 'price';
  const leave = async (): Promise<void> => {
    if (typed === null) return;
    const left = typed;
    const reading = readGoodsCell(field, left);
    setUnread(reading.ok ? null : mous.goods.unread(left));
    if (!reading.ok) return;
    const saved = reading.value === stored || (await onSave(reading.value));
    if (saved) setTyped((now) => (now === left ? null : now));
  };
  return (
    <>
      <input
        className={`goods-input ${numeric ? 'num right' : ''}`}
        aria-label={label}
        aria-invalid={unread !== null}
        value={typed ?? shown}
        disabled={disabled}
        data-autofocus={first ? true : undefined}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => void leave()}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') void leave();
          if (event.key === 'Escape' && typed !== null) {
            event.stopPropagation();
            setTyped(null);
            setUnread(null);
          }
        }}
      />
      {unread !== null && (
        <span className="goods-unread tone-lapsed" role="alert">
          {unread}
        </span>
      )}
    </>
  );
};
