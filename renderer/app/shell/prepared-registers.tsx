import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Steps } from '../../domain/plan/steps';
import { prepareRegistersInSteps, registersReady, unpreparedRecords } from '../../domain/search/registers';
import { holdTables } from '../../storage/hold-tables';
import { StoreProvider, useStore } from '../../storage/hooks';
import { createPauses } from '../../storage/pauses';
import type { Store } from '../../storage/store';
import { useFormat, useText } from '../../ui/language/language-context';
import { Waiting } from './waiting';

/** Fewer than these are prepared within the list itself: some 30 ms on two cores. */
const bearable = 1000;
/** Under a screen that somebody works in: as many as are put in their places without sorting the register anew. */
const bearableAtWork = 400;
/** The count of what is left is said anew after so many pieces, not with each. */
const piecesASaying = 8;
const held = ['producers', 'products', 'buyers'] as const;

function* told(steps: Steps<null>, say: () => boolean): Steps<null> {
  for (let piece = 1; ; piece++) {
    if (steps.next().done) return null;
    if (piece % piecesASaying === 0 && !say()) return null;
    yield;
  }
}

/** How many records the first list would have to prepare before its first row; prepared in slices while there are many. */
const useUnprepared = (): number => {
  const store = useStore();
  const [left, setLeft] = useState(() => unpreparedRecords(store));
  const cold = left > bearable;
  useEffect(() => {
    if (!cold) return undefined;
    let here = true;
    const say = (): boolean => {
      if (here) setLeft(unpreparedRecords(store));
      return here;
    };
    void createPauses()
      .run(told(prepareRegistersInSteps(store), say))
      .then(say);
    return () => {
      here = false;
    };
  }, [cold, store]);
  return cold ? left : 0;
};

/** Until the registers stand as the tables do; what came in between is prepared too. */
const prepareAll = async (store: Store): Promise<void> => {
  const pauses = createPauses();
  while (!registersReady(store)) await pauses.run(prepareRegistersInSteps(store));
};

/** A screen at work goes on with the rows that it has until those of a large change are prepared; a line says so. */
const AtWork = ({ children }: { readonly children: ReactNode }) => {
  const { ui } = useText();
  const store = useStore();
  const tables = useMemo(
    () =>
      holdTables(store, held, {
        isHeavy: () => unpreparedRecords(store) > bearableAtWork,
        prepare: () => prepareAll(store),
      }),
    [store],
  );
  const busy = useSyncExternalStore(tables.subscribe, tables.isHolding, tables.isHolding);
  return (
    <StoreProvider store={tables.store}>
      {children}
      {busy && (
        <p className="preparing-note mute" role="status">
          {ui.preparingBehind}
        </p>
      )}
    </StoreProvider>
  );
};

/**
 * A section that searches the registers. Right after the start they are prepared first, in slices between which the window
 * answers; the address keeps what was filtered. After an import of thousands an open screen stays while they are prepared.
 */
export const PreparedRegisters = ({ children }: { readonly children: ReactNode }) => {
  const { ui } = useText();
  const { number } = useFormat();
  const left = useUnprepared();
  return left === 0 ? <AtWork>{children}</AtWork> : <Waiting words={ui.preparing(number(left))} />;
};
