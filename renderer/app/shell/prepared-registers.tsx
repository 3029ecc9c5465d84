import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { Steps } from '../../domain/plan/steps';
import { prepareRegistersInSteps, unpreparedRecords } from '../../domain/search/registers';
import { useStore, useTableVersion } from '../../storage/hooks';
import { createPauses } from '../../storage/pauses';
import { useFormat, useText } from '../../ui/language/language-context';
import { Waiting } from './waiting';

/** Fewer than these are prepared within the list itself: some 30 ms on two cores. */
const bearable = 1000;
/** Under a list or a sheet that somebody works in; to take it away would cost the place, the selection and the focus. */
const bearableAtWork = 4000;
/** The count of what is left is said anew after so many pieces, not with each. */
const piecesASaying = 8;

function* told(steps: Steps<null>, say: () => boolean): Steps<null> {
  for (let piece = 1; ; piece++) {
    if (steps.next().done) return null;
    if (piece % piecesASaying === 0 && !say()) return null;
    yield;
  }
}

/** How many records a list would have to prepare first; prepared in slices while there are many. */
const useUnprepared = (): number => {
  const store = useStore();
  const producers = useTableVersion('producers');
  const products = useTableVersion('products');
  const buyers = useTableVersion('buyers');
  const [pieces, setPieces] = useState(0);
  // oxlint-disable-next-line react/exhaustive-deps -- what is counted changes with the tables and with each piece
  const left = useMemo(() => unpreparedRecords(store), [store, producers, products, buyers, pieces]);
  const [atWork, setAtWork] = useState(false);
  const cold = left > (atWork ? bearableAtWork : bearable);
  if (atWork === cold) setAtWork(!cold);
  useEffect(() => {
    if (!cold) return undefined;
    let here = true;
    const say = (): boolean => {
      if (here) setPieces((before) => before + 1);
      return here;
    };
    void createPauses()
      .run(told(prepareRegistersInSteps(store), say))
      .then(say);
    return () => {
      here = false;
    };
    // oxlint-disable-next-line react/exhaustive-deps -- records that came in between want to be prepared too
  }, [cold, store, producers, products, buyers]);
  return cold ? left : 0;
};

/**
 * A section that searches the registers. Right after the start, or after an import of thousands, they are prepared first,
 * in slices between which the window answers; the address keeps what was filtered.
 */
export const PreparedRegisters = ({ children }: { readonly children: ReactNode }) => {
  const { ui } = useText();
  const { number } = useFormat();
  const left = useUnprepared();
  return left === 0 ? children : <Waiting words={ui.preparing(number(left))} />;
};
