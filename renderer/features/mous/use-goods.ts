import { useState } from 'react';
import { planEdit } from '../../domain/plan/planners/plan-edit';
import type { Mou, MouGoods } from '../../domain/records/mou';
import { useStore } from '../../storage/hooks';
import { useActions } from '../../ui/act/act-context';
import { useText } from '../../ui/language/language-context';
import { shownNumber } from './mou-rows';

/** Writes the table of goods; each change is one Change that undo takes back. */
export const useGoods = (mou: Mou) => {
  const { mous } = useText();
  const store = useStore();
  const { act } = useActions();
  const [refused, setRefused] = useState<string | null>(null);
  const save = async (goods: readonly MouGoods[], done?: string): Promise<boolean> => {
    const plan = planEdit(store, {
      table: 'mous',
      id: mou.id,
      values: { goods },
      label: mous.goods.label(shownNumber(mou.number)),
      reason: 'mou',
    });
    const acted = await act(plan, done === undefined ? {} : { done });
    setRefused(acted.ok ? null : acted.sentence);
    return acted.ok;
  };
  return { save, refused };
};
