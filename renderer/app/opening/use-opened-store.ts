import { useCallback, useEffect, useRef, useState } from 'react';
import type { Desktop } from '../../desktop/desktop';
import { type OpenedStore, openStore } from '../../storage/opening/open-store';

export type Opening =
  | { readonly state: 'opening'; readonly rebuilt: { readonly done: number; readonly total: number } | null }
  | { readonly state: 'opened'; readonly opened: OpenedStore };

const newId = (): string => crypto.randomUUID();
const now = (): string => new Date().toISOString();

/** Opens the store once; `again` tries after the officer has closed the other window or made room. */
export const useOpenedStore = (desktop: Desktop) => {
  const [opening, setOpening] = useState<Opening>({ state: 'opening', rebuilt: null });
  const begun = useRef(false);
  const again = useCallback((): void => {
    setOpening({ state: 'opening', rebuilt: null });
    const onProgress = (done: number, total: number): void =>
      setOpening({ state: 'opening', rebuilt: { done, total } });
    void openStore({ desktop, now, newId, random: Math.random, onProgress }).then((opened) =>
      setOpening({ state: 'opened', opened }),
    );
  }, [desktop]);
  useEffect(() => {
    // Strict mode runs effects twice, and a second opening would find the store taken by the first.
    if (begun.current) return;
    begun.current = true;
    again();
  }, [again]);
  return { opening, again };
};
