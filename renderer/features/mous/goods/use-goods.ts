import { useState } from 'react';
import { planEdit } from '../../../domain/plan/planners/plan-edit';
import type { Mou, MouGoods } from '../../../domain/records/mou';
import { useStore } from '../../../storage/hooks';
import { useActions } from '../../../ui/act/act-context';

/** Writes the table of goods; each change is one Change that undo takes back. */
export const useGoods = (mou: Mou) => {
  const store = useStore();
  const { act } = useActions();
  const [refused, setRefused] = useState<string | null>(null);
  const save = async (goods: readonly MouGoods[], done?: string): Promise<boolean> => {
    const label = store.record('conferences', mou.conferenceId)?.name ?? '';
    const edit = planEdit(store, { table: 'mous', id: mou.id, values: { goods }, label, reason: 'mou' });
    const plan = { ...edit, deed: { code: 'mou-goods', number: mou.number } } as const;
    const acted = await act(plan, done === undefined ? {} : { done });
    setRefused(acted.ok ? null : acted.sentence);
    return acted.ok;
  };
  return { save, refused };
};
